import path from 'node:path';

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

const library = { library: { type: 'commonjs2' } };

export default [
  forNode('cli', './src/cli/main.ts'),
  forNode('examples', './scripts/examples/main.ts', library),
  forNode('bench', './bench/own.ts', library),
  forNode('edit', './bench/edit.ts', library),
];
