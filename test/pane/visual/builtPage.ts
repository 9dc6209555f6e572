import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve('.');
const BUILDS = path.join(ROOT, 'dist', 'panePageTests');
const SOURCES = ['src', 'test/pane', 'webpack.config.js', 'package-lock.json'];

/** The folder of the pane's page as its sources are now, built once for all test files. */
export function builtPage(): string {
  const folder = path.join(BUILDS, String(newest()));
  if (existsSync(folder)) return folder;
  // Built aside and moved into place, so that two test files at once never use half a page.
  const aside = path.join(BUILDS, `building-${String(process.pid)}`);
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'panePage', '--output-path', aside], { cwd: ROOT });
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true });
  }
  dropOlder(folder);
  return folder;
}

const HOUR = 3_600_000;

/** A build that another test file may still be using is left for later. */
function dropOlder(folder: string): void {
  mkdirSync(BUILDS, { recursive: true });
  for (const name of readdirSync(BUILDS)) {
    const old = path.join(BUILDS, name);
    if (old !== folder && Date.now() - statSync(old).mtimeMs > HOUR) rmSync(old, { recursive: true, force: true });
  }
}

function newest(): number {
  return Math.round(Math.max(...SOURCES.flatMap((source) => times(path.join(ROOT, source)))));
}

function times(place: string): number[] {
  if (statSync(place).isFile()) return [statSync(place).mtimeMs];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
}
