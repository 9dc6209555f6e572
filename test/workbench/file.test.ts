import { readFileSync, readdirSync } from 'node:fs';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { openFile, type OpenedFile } from '../../workbench/file/openFile';
import { workbookOf } from '../../workbench/file/open/workbookOf';
import { NotSaved } from '../../workbench/file/save/notSaved';
import { workbookEdits } from '../../workbench/file/save/workbookEdits';
import type { WorkbookEdits } from '../../src/xlsx';

const EXAMPLES = 'assets/examples';

function editsOf({ details, document, name }: OpenedFile, notSaved = new NotSaved()): WorkbookEdits {
  const [normal] = details.styles;
  return workbookEdits(workbookOf(details, name), document.state, normal!, notSaved);
}

test.each(readdirSync(EXAMPLES))('%s: nothing changed is nothing to save', async (name) => {
  const notSaved = new NotSaved();
  const opened = await openFile(readFileSync(`${EXAMPLES}/${name}`), name, nodeCodec);
  expect(editsOf(opened, notSaved)).toEqual({});
  expect(notSaved.list).toEqual([]);
});
