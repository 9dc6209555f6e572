import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Installs what package-lock.json names, unless a folder's node_modules is already newer than its lock file. */
export function installMissing(folder = ROOT) {
  const lock = path.join(folder, 'package-lock.json');
  const done = path.join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write(`Henter det, projektet bygger på (${path.relative(process.cwd(), folder) || '.'}) …\n`);
  // Not `npm ci`: it refuses a lock file in which a registry has left out optional parts for other systems.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/** Runs a command with its output on stderr, so that stdout stays free for results. Ends the process when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** The JavaScript file of a tool in node_modules, to be run with this Node. */
export function tool(file) {
  return path.join(ROOT, 'node_modules', file);
}
