import fc from 'fast-check';
import { readMemory } from '../../src/core/reading';
import type { WorkbookMemory } from '../../src/excel/port';
import { memoryOf, writeMemory } from '../../src/excel/memory/memoryXml';
import { readWorkbook } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { excelSessions } from '../support/excelSession';

const { openExample } = excelSessions();

const MEMORY: WorkbookMemory = {
  mappings: [{ sheet: "Børn & 'unge' <2>", table: 'activities', column: 'H', key: 'reference' }],
  accepted: [{ cell: 'Planer!B3', ore: 150_000_000, text: 'ca. 1,5 "mio."\nkr.' }],
  choices: { ruleSet: 'lbf-2015-18', agreement: 'none', toleranceOre: 5000, autoCheck: false },
  lastCheck: { at: '2018-03-14T14:32', fingerprint: 'abc', errors: 1, warnings: 2, version: '1.0.0' },
};

test('a workbook without a memory has an empty one', async () => {
  const { port } = await openExample('en-plan.xlsx');
  expect(await port.recall()).toEqual({ mappings: [], accepted: [], choices: {} });
});

test('what is remembered is in the saved file, for the command line to read', async () => {
  const { port, save, document } = await openExample('en-plan.xlsx');
  await port.remember({ ...MEMORY, mappings: [] });
  await port.remember(MEMORY);
  expect(await port.recall()).toEqual(MEMORY);
  expect(document.state.customXmlParts).toHaveLength(1);
  const { memory } = await readWorkbook(await save(), nodeCodec);
  expect(readMemory(memory)).toEqual({ mappings: MEMORY.mappings, accepted: MEMORY.accepted });
  expect((await port.read()).workbook.memory).toBe(memory);
});

test('remembering is no edit, and other programs’ parts are left alone', async () => {
  const { port, document } = await openExample('en-plan.xlsx');
  document.state.customXmlParts = [{ id: '{1}', xml: '<x xmlns="urn:other"/>' }];
  const changes: unknown[] = [];
  await port.onChange((change) => changes.push(change));
  await port.remember(MEMORY);
  expect(document.state.customXmlParts.map(({ xml }) => xml.slice(0, 20))).toEqual([
    '<x xmlns="urn:other"',
    '<memory xmlns="urn:b',
  ]);
  expect(changes).toEqual([]);
});

test('any text comes back as it was, but for signs that XML cannot hold', () => {
  const seed = Number(process.env['SEED'] ?? 20_180_314);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 1e12 }), (text, ore) => {
      const kept = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
      const xml = writeMemory({ mappings: [], accepted: [{ cell: 'A!B1', ore, text }], choices: {} });
      expect(memoryOf(xml).accepted).toEqual([{ cell: 'A!B1', ore, text: kept }]);
    }),
    { seed },
  );
});

test('a part that somebody has damaged is an empty memory', () => {
  expect(
    memoryOf('<memory xmlns="urn:budgetkontrol:memory"><choices toleranceOre="meget" autoCheck="ja"/><lastCheck'),
  ).toEqual({ mappings: [], accepted: [], choices: {} });
});
