import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildBundle } from './build.mjs';
import { ROOT } from './install.mjs';

// Everything of the custom functions that is made from src/functions: the bundle and Excel's metadata in dist/addin, and
// the page of documentation.
const addin = path.dirname(buildBundle('functions'));
const { functionFiles } = createRequire(import.meta.url)(buildBundle('functionFiles'));
const { 'funktioner.md': page, ...metadata } = functionFiles();
mkdirSync(addin, { recursive: true });
for (const [name, text] of Object.entries(metadata)) writeFileSync(path.join(addin, name), text);
writeFileSync(path.join(ROOT, 'docs', 'funktioner.md'), page);
