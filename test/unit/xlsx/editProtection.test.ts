import { readDetails, type SheetChanges } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { passwordHash } from '../../../src/xlsx/write/passwordHash';
import { differences, edited, text } from './support/editing';
import { MAIN, workbookBytes } from './support/workbookParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const OLD =
  '<sheetProtection algorithmName="SHA-512" hashValue="AbC=" saltValue="dEf=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>';
const sheet = (lock: string) =>
  `<worksheet xmlns="${MAIN}"><sheetData/>${lock}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

async function after(lock: string, changes: SheetChanges) {
  const bytes = workbookBytes({ sheet: sheet(lock) });
  const result = await edited(bytes, { sheets: [{ sheet: 'Ark1', ...changes }] });
  expect(differences(bytes, result)).toEqual({ changed: [SHEET], added: [], removed: [] });
  const [{ protection } = {}] = (await readDetails(result, nodeCodec)).sheets;
  return { xml: await text(result, SHEET), protection };
}

test('a sheet is locked, and nothing but the lock is new', async () => {
  const { xml, protection } = await after('', { protection: { allowed: [] } });
  expect(xml).toBe(sheet('<sheetProtection sheet="1" objects="1" scenarios="1"/>'));
  expect(protection).toEqual({ hasPassword: false, allowed: [] });
});

test('what is allowed, what can be selected and a password', async () => {
  const allowed = ['editObjects', 'formatColumns', 'sort'];
  const { xml, protection } = await after('', { protection: { allowed, selectable: 'none', password: 'test' } });
  expect(xml).toBe(
    sheet(
      '<sheetProtection password="CBEB" sheet="1" scenarios="1" formatColumns="0" sort="0" selectLockedCells="1" selectUnlockedCells="1"/>',
    ),
  );
  expect(protection).toEqual({ hasPassword: true, allowed, selectable: 'none' });
});

test('another lock comes in place of the one there was, with its password', async () => {
  const { xml } = await after(OLD, { protection: { allowed: ['editScenarios'], selectable: 'unlocked' } });
  expect(xml).toBe(sheet('<sheetProtection sheet="1" objects="1" selectLockedCells="1"/>'));
});

test('the lock is taken away', async () => {
  const { xml, protection } = await after(OLD, { protection: null });
  expect(xml).toBe(sheet(''));
  expect(protection).toBeUndefined();
});

test('passwords have the hashes that other programs give them', () => {
  expect(['password', 'test', 'secret', ''].map(passwordHash)).toEqual(['83AF', 'CBEB', 'DAA7', 'CE4B']);
});
