import { createRequire } from 'node:module';
import path from 'node:path';
import { buildBundle } from './build.mjs';
import { ROOT } from './install.mjs';

// Makes assets/examples anew from scripts/examples.
const { writeExamples } = createRequire(import.meta.url)(buildBundle('examples'));
writeExamples(path.join(ROOT, 'assets', 'examples'));
