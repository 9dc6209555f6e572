import type { Words } from './words';

/** In the address of a window that shows a workbook which the add-in of another window made. */
const MADE = '#ny-';

/** A file as it is handed from window to window. */
export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Workbooks that the add-in makes open in windows of their own, as in Excel on the web: the open one stays. */
export class MadeWorkbooks {
  private readonly files: NamedFile[] = [];

  /** False where the browser opens no window. */
  open(bytes: Uint8Array, words: Words): boolean {
    const number = this.files.push({ bytes, name: words.newWorkbook(this.files.length + 1) });
    return window.open(`/${MADE}${String(number)}`) !== null;
  }

  /** The file that a window was opened for, by the end of its address. */
  fileFor(hash: string): NamedFile | undefined {
    return hash.startsWith(MADE) ? this.files[Number(hash.slice(MADE.length)) - 1] : undefined;
  }
}
