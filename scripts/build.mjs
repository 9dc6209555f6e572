import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, installMissing, run, tool } from './install.mjs';

const TARGET = path.join(ROOT, 'dist', 'cli.cjs');

/** Builds the command line if it is missing or older than its sources. Returns the file to run. */
export function buildCommandLine() {
  installMissing();
  if (!existsSync(TARGET) || statSync(TARGET).mtimeMs < newestSource()) {
    const folder = path.join(ROOT, 'dist', `build-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    run(process.execPath, [tool('webpack/bin/webpack.js'), '--config-name', 'cli', '--output-path', folder]);
    renameSync(path.join(folder, 'cli.cjs'), TARGET);
    rmSync(folder, { recursive: true });
  }
  return TARGET;
}

function newestSource() {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const configuration = ['webpack.config.js', 'package.json', 'package-lock.json'].map((name) => path.join(ROOT, name));
  return Math.max(...[...files, ...configuration].map((file) => statSync(file).mtimeMs));
}
