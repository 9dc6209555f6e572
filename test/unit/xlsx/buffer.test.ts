import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addSheets, readWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';

const EXAMPLE = path.join(__dirname, '../../../assets/examples/portefoelje.xlsx');
const NOTHING = { sheets: [] };

test('a Node Buffer is never written to, and its copy is as good as that of a Uint8Array', async () => {
  const buffer = readFileSync(EXAMPLE);
  const before = Buffer.from(Uint8Array.from(buffer));
  const fromBuffer = await addSheets(buffer, NOTHING, nodeCodec);
  const fromArray = await addSheets(Uint8Array.from(buffer), NOTHING, nodeCodec);
  expect(buffer.equals(before)).toBe(true);
  expect(fromBuffer.ok && fromArray.ok && Buffer.from(fromBuffer.bytes).equals(fromArray.bytes)).toBe(true);
});

test('a part of a larger buffer is read and edited in its own place', async () => {
  const file = readFileSync(EXAMPLE);
  const within = Buffer.concat([Buffer.alloc(77, 1), file]).subarray(77);
  expect((await readWorkbook(within, nodeCodec)).sheets[0]?.name).toBe('Planer');
  const edited = await addSheets(within, NOTHING, nodeCodec);
  if (!edited.ok) throw new Error('refused');
  expect(await readWorkbook(edited.bytes, nodeCodec)).toEqual(await readWorkbook(file, nodeCodec));
});
