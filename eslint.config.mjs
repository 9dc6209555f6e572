import tseslint from 'typescript-eslint';

/** Folders of src and what each may import beside itself: arrows go one way. */
const MAY_IMPORT = {
  addin: ['core', 'excel', 'functions', 'pane'],
  core: [],
  excel: ['core'],
  functions: ['core'],
  pane: ['core', 'excel', 'functions'],
  xlsx: ['core'],
  cli: ['core', 'xlsx'],
};

const oneWay = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const others = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...others.map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)`,
              message: `src/${folder} does not know src/${other}.`,
            })),
            { regex: '^(\\.\\./)+workbench(/|$)', message: 'Nothing in src knows the workbench.' },
            ...(folder === 'cli' ? [] : [{ regex: '^node:', message: `src/${folder} also runs in the browser.` }]),
            ...(folder === 'core' ? [{ regex: '^[^.]', message: 'The core imports nothing from outside.' }] : []),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'bench/node_modules/', 'bench/data/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...oneWay,
  { files: ['src/xlsx/inflate/node.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // Nothing of the host may reach for the page or for Node: it runs in both.
    files: ['workbench/host/**/*.ts', 'workbench/session/**/*.ts', 'workbench/functions/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^node:|(^|/)(page|transport)(/|$)', message: 'The host knows no page and no carrier.' }],
        },
      ],
    },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['scripts/**/*.mjs', 'bench/**/*.mjs'], rules: { 'no-console': 'off' } },
);
