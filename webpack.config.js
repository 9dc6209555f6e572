import path from 'node:path';

/** The command line as one file. The add-in's own bundles join this list with the pane. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve('dist'), filename: 'cli.cjs' },
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
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};

export default [commandLine];
