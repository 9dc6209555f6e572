// This project reads the workbook into its neutral form, every cell of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { finish } from './finish.mjs';

const [, , bundle, source] = process.argv;
const { readWorkbook, nodeCodec } = createRequire(import.meta.url)(bundle);
const workbook = await readWorkbook(readFileSync(source), nodeCodec);
finish({ rows: workbook.sheets[1].grid.rowCount });
