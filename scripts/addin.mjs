import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from './build.mjs';
import { ROOT } from './install.mjs';

/**
 * Puts everything that an add-in's web server serves into dist/addin: bundles, Excel's metadata of the functions, icons,
 * the help page. Returns the folder, and the page of documentation that is made from the same table of functions.
 */
export function buildAddin() {
  const folder = path.dirname(buildBundle('functions'));
  const { functionFiles } = createRequire(import.meta.url)(buildBundle('functionFiles'));
  const { 'funktioner.md': page, ...metadata } = functionFiles();
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  removeOldPane(folder);
  cpSync(buildBundle('addin'), folder, { recursive: true });
  for (const [name, text] of Object.entries(metadata)) writeFileSync(path.join(folder, name), text);
  const assets = path.join(ROOT, 'assets');
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.png'))) {
    copyFileSync(path.join(assets, name), path.join(folder, 'assets', name));
  }
  copyFileSync(path.join(assets, 'examples', 'portefoelje.xlsx'), path.join(folder, 'assets', 'eksempel.xlsx'));
  copyFileSync(path.join(assets, 'help', 'help.html'), path.join(folder, 'help.html'));
  return { folder, page };
}

/** Parts of the pane are named for their content, so that those of an earlier build would stay. */
function removeOldPane(folder) {
  const parts = readdirSync(folder).filter((name) => /\.[0-9a-f]{16,}\.js$/.test(name));
  for (const name of parts) rmSync(path.join(folder, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { folder } = buildAddin();
  process.stdout.write(`Tilføjelsens filer ligger i ${path.relative(process.cwd(), folder)}\n`);
}
