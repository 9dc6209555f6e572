import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { ROOT, installMissing, run, tool } from './install.mjs';

/** What a bundle of webpack.config.js is made from, beside src. */
const SOURCES = {
  cli: [],
  examples: ['scripts/examples'],
  bench: ['bench/own.ts'],
  edit: ['bench/edit.ts'],
  functions: [],
  functionFiles: [],
  rules: ['scripts/rules'],
  addin: [],
  workbench: ['workbench'],
  sample: ['workbench/sampleAddin', 'assets'],
  server: ['workbench/server'],
  traces: ['workbench'],
  browser: ['test/support/browserProgram.ts'],
  reactOnly: ['bench/reactOnly'],
};
/** Where in dist a bundle is kept, unless it is one for Node. */
const FILES = { functions: 'addin/functions.js' };
/** Bundles of several files have a folder of their own in dist. */
const FOLDERS = { addin: 'pane', workbench: 'workbench', sample: 'sampleAddin', reactOnly: 'reactOnly' };

/** Builds a bundle if it is missing or older than its sources. Returns the file to run, or the folder. */
export function buildBundle(name) {
  installMissing();
  const target = path.join(ROOT, 'dist', FOLDERS[name] ?? FILES[name] ?? `${name}.cjs`);
  if (!existsSync(target) || statSync(target).mtimeMs < newest(['src', ...SOURCES[name]])) {
    // Built aside and moved into place, so that two calls at once never run half a file.
    const folder = path.join(ROOT, 'dist', `build-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const started = new Date();
    run(process.execPath, [tool('webpack/bin/webpack.js'), '--config-name', name, '--output-path', folder]);
    mkdirSync(path.dirname(target), { recursive: true });
    rmSync(target, { force: true, recursive: true });
    renameSync(FOLDERS[name] ? folder : path.join(folder, path.basename(target)), target);
    rmSync(folder, { force: true, recursive: true });
    // As old as what it was made from: a source that was saved while it was being built makes it old.
    utimesSync(target, started, started);
  }
  return target;
}

function newest(sources) {
  const configuration = ['webpack.config.js', 'package.json', 'package-lock.json'];
  return Math.max(...[...sources, ...configuration].flatMap((name) => times(path.join(ROOT, name))));
}

function times(place) {
  if (statSync(place).isFile()) return [statSync(place).mtimeMs];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
}
