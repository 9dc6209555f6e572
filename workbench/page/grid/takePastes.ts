import { SheetPasteShortKeyCommand } from '@univerjs/preset-sheets-core';
import type { Host } from '../../host/host';
import { checkWritable } from '../../host/rules/protection';
import { columnCount, type Rect, rowCount } from '../../host/state/rect';
import { readBlock } from '../../host/state/workbookDocument';
import { typed } from './typeInto';
import type { RunningUniver } from './univer';

/** How Univer marks what was copied in it. */
const OWN_MARK = 'data-copy-id=';

/**
 * Takes what is pasted into the grid. Univer pastes what was copied in it, formulas and formats with it; text
 * from elsewhere is read as if it was typed, which Univer would read in English.
 */
export function takePastes(
  { commands, container }: RunningUniver,
  host: Host,
  refuse: (error: unknown) => void,
): () => void {
  const isMine = (event: Event): boolean => !host.editing.active && container.contains(event.target as Node);
  // Univer would ask the browser for the clipboard; the browser gives it unasked with the event that follows.
  const keepKey = (event: KeyboardEvent): void => {
    const isPaste = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
    if (isPaste && isMine(event)) event.stopPropagation();
  };
  const paste = (event: ClipboardEvent): void => {
    if (!isMine(event) || !event.clipboardData) return;
    event.preventDefault();
    event.stopPropagation();
    const htmlContent = event.clipboardData.getData('text/html');
    const textContent = event.clipboardData.getData('text/plain');
    if (htmlContent.includes(OWN_MARK)) {
      void commands.executeCommand(SheetPasteShortKeyCommand.id, { htmlContent, textContent });
      return;
    }
    try {
      pasteText(host, textContent);
    } catch (error) {
      refuse(error);
    }
  };
  window.addEventListener('keydown', keepKey, true);
  window.addEventListener('paste', paste, true);
  return () => {
    window.removeEventListener('keydown', keepKey, true);
    window.removeEventListener('paste', paste, true);
  };
}

/** Lines and tabs are rows and columns; one single text fills all that is selected. */
function pasteText({ document, settings }: Host, text: string): void {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const sheet = document.activeSheet;
  const { selection } = sheet;
  const width = Math.max(...lines.map((line) => line.length));
  const isSingle = lines.length === 1 && width === 1;
  const rect: Rect = isSingle
    ? selection
    : { ...selection, bottom: selection.top + lines.length - 1, right: selection.left + width - 1 };
  if (text === '' || rowCount(rect) * columnCount(rect) > MOST_CELLS) return;
  document.transact('user', () => {
    checkWritable(sheet, rect);
    const after = readBlock(sheet, rect).map((line, row) =>
      line.map((cell, column) => {
        const entry = isSingle ? text : lines[row]?.[column];
        const [at, left] = [rect.top + row, rect.left + column];
        return entry === undefined ? cell : typed(sheet, at, left, cell, entry, settings.contentLanguage);
      }),
    );
    document.putCells(sheet, rect, after);
    document.set(sheet, 'selection', rect);
  });
}

/** A whole column cannot be filled by a paste here. */
const MOST_CELLS = 500_000;
