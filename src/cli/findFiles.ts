import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FoundFiles {
  /** In the order named; a folder's files by name. */
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly code: string }[];
  /** Folders that held no workbook, or held folders of their own (only the folder itself is looked into). */
  readonly empty: readonly string[];
  readonly withSubfolders: readonly { readonly path: string; readonly count: number }[];
  /** Files of a folder that may hold a budget but are no Excel workbooks, by name. */
  readonly skipped: readonly { readonly path: string; readonly names: readonly string[] }[];
  /** A folder was named: a table over all plans is wanted. */
  readonly folders: boolean;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb)$/i;
const OTHER_SHEET = /\.(?:ods|fods|csv|tsv|numbers|gsheet)$/i;
const EARLIER_OUTPUT = /\.kontrol\.[a-z]+$/i;

/** The files that the arguments mean. A folder means its workbooks, but for Excel's lock files and earlier output. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const problems: { path: string; code: string }[] = [];
  const empty: string[] = [];
  const withSubfolders: { path: string; count: number }[] = [];
  const skipped: { path: string; names: string[] }[] = [];
  let folders = false;
  for (const name of paths) {
    try {
      const info = await stat(name);
      if (info.isDirectory()) {
        folders = true;
        const entries = await readdir(name, { withFileTypes: true });
        const own = entries
          .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
          .filter((entry) => !EARLIER_OUTPUT.test(entry.name) && !entry.name.startsWith('~$'))
          .map((entry) => path.join(name, entry.name));
        if (own.length === 0) empty.push(name);
        const others = entries.filter((entry) => entry.isFile() && OTHER_SHEET.test(entry.name));
        if (others.length > 0) skipped.push({ path: name, names: others.map((entry) => entry.name).sort() });
        const count = entries.filter((entry) => entry.isDirectory()).length;
        if (count > 0) withSubfolders.push({ path: name, count });
        files.push(...own.sort((a, b) => a.localeCompare(b, 'da')));
      } else if (info.isFile()) files.push(name);
      else problems.push({ path: name, code: 'NOTFILE' });
    } catch (error) {
      problems.push({ path: name, code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' });
    }
  }
  return { files: [...new Set(files)], problems, empty, withSubfolders, skipped, folders };
}
