import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildAddin } from './addin.mjs';
import { ROOT } from './install.mjs';

// Everything that is made from the table of custom functions: what Excel gets in dist/addin, and the page of documentation.
const { page } = buildAddin();
writeFileSync(path.join(ROOT, 'docs', 'funktioner.md'), page);
