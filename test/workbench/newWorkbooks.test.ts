import { readFileSync } from 'node:fs';
import { startOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';

const office = withOffice();

/** Files that the stand-in was asked to open, in order. */
function asked(): Uint8Array[] {
  const files: Uint8Array[] = [];
  office().host.newWorkbooks.listen((file) => files.push(file));
  return files;
}

test('A workbook is made from a file and opened beside the open one, which stays as it is', async () => {
  const files = asked();
  const example = readFileSync('assets/examples/en-plan.xlsx');
  await office().Excel.createWorkbook(example.toString('base64'));
  expect(files).toHaveLength(1);
  expect(Buffer.from(files[0]!).equals(example)).toBe(true);
  expect(office().document.isDirty).toBe(false);
  expect(office().document.undoSteps).toBe(0);
});

test('An empty workbook is more than the stand-in can make, and it says so', async () => {
  const own = await startOffice();
  try {
    await expect(own.Excel.createWorkbook()).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...own.host.unknownMembers]).toEqual(['Excel.createWorkbook without a file']);
  } finally {
    own.close();
  }
});

test.each(['ikke base64!', Buffer.from('tekst').toString('base64')])('"%s" is no file and is refused', async (text) => {
  const files = asked();
  await expect(office().Excel.createWorkbook(text)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(files).toEqual([]);
});
