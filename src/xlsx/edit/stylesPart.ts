import type { WorkbookPart } from '../read/workbookPart';
import { StyleSheet } from '../write/styleSheet';
import type { PackageEditor } from './packageEditor';

/** The workbook's styles, to which an edit adds; a workbook without gets a styles part once one is needed. */
export async function openStyles(editor: PackageEditor, { path, relationships }: WorkbookPart) {
  const part = relationships.find(({ type, external }) => type === 'styles' && !external)?.target;
  const sheet = part === undefined ? new StyleSheet() : new StyleSheet(await editor.read(part), part);
  return {
    sheet,
    /** Puts what was added into the package. */
    async close(): Promise<void> {
      if (!sheet.changed) return;
      if (part !== undefined) editor.write(part, sheet.write());
      else {
        const added = editor.names.next('styles');
        editor.add([{ path: added, type: 'styles', text: new TextDecoder().decode(sheet.write()) }]);
        (await editor.relationships(path)).add('styles', added);
      }
    },
  };
}
