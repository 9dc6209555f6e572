import { LAST_COLUMN, TEXT_LENGTH } from './columns';
import { BODY, CAPTION, HAIRLINE, RULE, SECTION } from './palette';
import type { SheetRows } from './sheetRows';
import { textLines } from './textLines';

const ROW_HEIGHT = 16.5;
/** Characters that fit into columns A and B. */
const LABEL_LENGTH = 38;
const LABEL_COLUMN = 0;
const TEXT_COLUMN = 2;

/** A label and its text; a repeated label is left blank. */
export interface ListItem {
  readonly label: string;
  readonly text: string;
}

/** A heading with labelled lines under it. Answers the next free row. */
export function listBlock(sheet: SheetRows, top: number, title: string, items: readonly ListItem[]): number {
  sheet.height(top, 10);
  sheet.height(top + 1, 20);
  sheet.put(top + 1, 0, title, SECTION);
  sheet.paint(top + 1, 0, LAST_COLUMN, { border: { bottom: RULE } });
  let row = top + 2;
  for (const { label, text } of items) {
    const [labels, lines] = [textLines(label, LABEL_LENGTH), textLines(text, TEXT_LENGTH)];
    const rows = Math.max(labels.length, lines.length);
    for (let index = 0; index < rows; index += 1) {
      const [caption, line] = [labels[index], lines[index]];
      if (caption !== undefined) sheet.put(row, LABEL_COLUMN, caption, CAPTION);
      if (line !== undefined) sheet.put(row, TEXT_COLUMN, line, BODY);
      sheet.height(row, ROW_HEIGHT);
      row += 1;
    }
    sheet.paint(row - 1, 0, LAST_COLUMN, { border: { bottom: HAIRLINE } });
  }
  return row;
}
