import { type Codec, readDetails, type WorkbookDetails } from '../../src/xlsx';
import { WorkbookDocument } from '../host/state/workbookDocument';
import { workbookOf } from './open/workbookOf';

/** A file that is open in the workbench. What of it the workbench does not know stays in `bytes`. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly details: WorkbookDetails;
  readonly document: WorkbookDocument;
}

/** Opens an .xlsx or .xlsm. Throws `PackageError` for what is none; `describeProblem` has the words. */
export async function openFile(bytes: Uint8Array, name: string, codec: Codec): Promise<OpenedFile> {
  const details = await readDetails(bytes, codec);
  return { name, bytes, details, document: new WorkbookDocument(workbookOf(details, name)) };
}
