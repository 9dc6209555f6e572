// Inflates every part of a workbook at once and keeps them, as a reader without a stream must.
import { readFileSync } from 'node:fs';
import { entries, inflate } from '../zip.mjs';
import { finish } from './finish.mjs';

const parts = entries(readFileSync(process.argv[2])).map(inflate);
finish({ bytes: parts.reduce((sum, part) => sum + part.length, 0) });
