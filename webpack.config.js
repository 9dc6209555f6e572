import path from 'node:path';
import { GzipLimit } from './scripts/gzipLimit.mjs';

const KB = 1024;

/** One file for Node. */
const forNode = (name, entry, output = {}) => ({
  name,
  mode: 'production',
  target: 'node20',
  entry,
  output: { path: path.resolve('dist'), filename: `${name}.cjs`, ...output },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: false },
      },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
});

/** The custom functions for Excel: nothing but what they need, since no module of src does anything when it is only loaded. */
const functions = forNode('functions', './src/functions/associate.ts');
functions.target = ['web', 'es2022'];
functions.output = { path: path.resolve('dist', 'addin'), filename: 'functions.js' };
functions.module.rules[0].sideEffects = false;
functions.plugins = [new GzipLimit(['main'], 12 * KB)];

/** How long what was built is kept for the next time, in milliseconds. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** The workbench's page. Univer is large: what is built once is kept, and it is not minimised for one machine. */
const workbench = {
  ...forNode('workbench', './workbench/page/main.ts'),
  target: ['web', 'es2022'],
  output: { path: path.resolve('dist', 'workbench'), filename: 'page.js', publicPath: '/workbench/' },
  optimization: { minimize: false },
  cache: { type: 'filesystem', cacheDirectory: path.resolve('dist', '.cache'), maxAge: TWO_DAYS },
};
workbench.module.rules.push({ test: /\.css$/, use: ['style-loader', 'css-loader'] });

/** The sample add-in of the workbench, as it would lie on a server: its addresses are the paths in dist/sampleAddin. */
const inSample = (file) => path.resolve('workbench', 'sampleAddin', file);
const copied = (test, filename) => ({ test, type: 'asset/resource', generator: { filename } });
const sample = {
  ...forNode('sample', [
    ...['taskpane.ts', 'taskpane.html', 'functions.json', 'manifest.xml'].map(inSample),
    ...[16, 32, 64, 80].map((size) => path.resolve('assets', `icon-${size}.png`)),
  ]),
  target: ['web', 'es2022'],
  output: { path: path.resolve('dist', 'sampleAddin'), filename: 'sample/taskpane.js' },
};
sample.module.rules.push(
  copied([inSample('taskpane.html'), inSample('functions.json')], 'sample/[name][ext]'),
  copied(inSample('manifest.xml'), '[name][ext]'),
  copied(path.resolve('assets'), 'assets/[name][ext]'),
);

/** The pane as a browser runs it: TypeScript with JSX, the parts that are loaded later beside it. */
const inBrowser = (name, entry, output) => {
  const config = forNode(name, entry);
  config.target = ['web', 'es2022'];
  config.output = { chunkFilename: '[name].[contenthash].js', ...output };
  config.resolve = { extensions: ['.tsx', '.ts', '.js'] };
  config.cache = { type: 'filesystem', cacheDirectory: path.resolve('dist', '.cache') };
  config.module.rules[0] = {
    test: /\.tsx?$/,
    sideEffects: false,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      sourceMaps: false,
    },
  };
  return config;
};

/** The add-in's page: a small script that starts Office and then brings the pane. The functions have a script of their own. */
const addin = inBrowser('addin', ['./src/addin/main.ts', path.resolve('src', 'pane', 'taskpane.html')], {
  path: path.resolve('dist', 'pane'),
  filename: 'taskpane.js',
});
addin.performance = { maxAssetSize: 600 * KB, maxEntrypointSize: 60 * KB, hints: 'error' };
// What the pane needs before it can show itself: the script of its page, and its own. The views are loaded when they are opened.
addin.plugins = [new GzipLimit(['main', 'pane'], 150 * KB)];
addin.module.rules.push(copied(path.resolve('src', 'pane', 'taskpane.html'), '[name][ext]'));

/** The pane alone on a page of its own, over a workbook in memory: for pictures and for tests of how it looks. */
const panePage = inBrowser('panePage', './test/pane/visual/page.tsx', {
  path: path.resolve('dist', 'panePage'),
  filename: 'page.js',
});

/** A page with React and nothing else, for the benchmark of opening the pane. */
const inReactOnly = (file) => path.resolve('bench', 'reactOnly', file);
const reactOnly = inBrowser('reactOnly', [inReactOnly('page.tsx'), inReactOnly('page.html')], {
  path: path.resolve('dist', 'reactOnly'),
  filename: 'page.js',
});
reactOnly.module.rules.push(copied(inReactOnly('page.html'), '[name][ext]'));

const library = { library: { type: 'commonjs2' } };

/** The workbench's scenarios in jsdom, which stays where npm put it. */
const traces = { ...forNode('traces', './workbench/traces/main.ts', library), externals: { jsdom: 'commonjs jsdom' } };

export default [
  forNode('cli', './src/cli/main.ts'),
  forNode('examples', './scripts/examples/main.ts', library),
  forNode('rules', './scripts/rules/main.ts', library),
  forNode('bench', './bench/own.ts', library),
  forNode('edit', './bench/edit.ts', library),
  functions,
  forNode('functionFiles', './src/functions/generate/index.ts', library),
  addin,
  workbench,
  panePage,
  reactOnly,
  sample,
  forNode('server', './workbench/server/main.ts', library),
  traces,
  {
    ...forNode('browser', './test/support/browserProgram.ts', library),
    externals: { '@sparticuz/chromium': 'import @sparticuz/chromium' },
  },
];
