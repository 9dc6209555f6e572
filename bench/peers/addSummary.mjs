// This project adds the summary sheets to the workbook and writes the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { finish } from './finish.mjs';

const [, , bundle, source, target, addition] = process.argv;
const { addSheets, nodeCodec } = createRequire(import.meta.url)(bundle);
const result = await addSheets(readFileSync(source), JSON.parse(readFileSync(addition, 'utf8')), nodeCodec);
if (!result.ok) throw new Error(JSON.stringify(result.reason));
writeFileSync(target, result.bytes);
finish({});
