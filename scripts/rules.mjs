import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildBundle } from './build.mjs';
import { ROOT } from './install.mjs';

// Writes docs/regler.md anew from the rules' own texts.
const { rulesPage } = createRequire(import.meta.url)(buildBundle('rules'));
writeFileSync(path.join(ROOT, 'docs', 'regler.md'), rulesPage());
