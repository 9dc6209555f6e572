import { type Codec, describeRefusal, editWorkbook, type Language } from '../../src/xlsx';
import { type OpenedFile } from './openFile';
import { workbookOf } from './open/workbookOf';
import { noteLostLooks } from './save/chartEdits';
import { fileContext } from './save/fileContext';
import { describeNotSaved, NotSaved } from './save/notSaved';
import { renamedState } from './save/renamedState';
import { workbookEdits } from './save/workbookEdits';

export type SavedFile =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What the workbook holds and the file does not: a sentence each. */
      readonly notSaved: readonly string[];
    }
  /** Why nothing was saved: a sentence. */
  | { readonly ok: false; readonly reason: string };

/**
 * The file with everything that has changed since it was opened, and every other part of it as it was.
 * `customFunctions` are names of functions of the add-in that runs; the project's own and those in the file are known.
 */
export async function saveFile(
  opened: OpenedFile,
  language: Language,
  codec: Codec,
  customFunctions: readonly string[] = [],
): Promise<SavedFile> {
  const { bytes, details, document, name } = opened;
  const notSaved = new NotSaved();
  const before = renamedState(workbookOf(details, name), document.state);
  const edits = workbookEdits(before, document.state, fileContext(details, customFunctions), notSaved);
  noteLostLooks(details, edits, notSaved);
  const result = await editWorkbook(bytes, edits, codec);
  if (!result.ok) return { ok: false, reason: describeRefusal(result.reason, language, result.place) };
  return { ok: true, bytes: result.bytes, notSaved: notSaved.list.map((item) => describeNotSaved(item, language)) };
}
