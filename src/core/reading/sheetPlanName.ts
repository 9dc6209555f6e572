import { CellKind } from '../sheet/grid';
import type { Sheet } from '../sheet/workbook';
import { kindsOfName } from './sheetNames';
import { cleanText, normaliseKey } from './text';

const ROWS = 15;
const COLUMNS = 8;
const NAMED = /^(?:boligsocial )?(?:helhedsplan(?:en)?|plan|projekt|project|master plan)\s*[:–-]\s*(\S.*)$/i;
const LABEL =
  /^(?:boligsocial )?(?:helhedsplan(?:en)?|plan|plannavn|projekt(?:navn)?|project(?: name)?|plan name)\s*:?$/i;

/** The plan of "Helhedsplan: Lersøgrunden". */
export function namedInTitle(text: string): string | undefined {
  return NAMED.exec(text)?.[1];
}

/** The plan that a sheet says it is about: "Helhedsplan: Lersøgrunden", in one cell or in two. */
export function statedPlanName(sheet: Sheet): string | undefined {
  const { grid } = sheet;
  for (let row = 0; row < Math.min(ROWS, grid.rowCount); row++) {
    for (let column = 0; column < Math.min(COLUMNS, grid.columnCount); column++) {
      if (grid.kind(row, column) !== CellKind.Text) continue;
      const text = cleanText(grid.text(row, column));
      const named = namedInTitle(text);
      if (named !== undefined) return named;
      if (LABEL.test(text)) {
        const beside = besideLabel(sheet, row, column);
        if (beside !== undefined) return beside;
      }
    }
  }
  return undefined;
}

/** The text beside a label, if it stands alone there: a heading row has more than two texts. */
function besideLabel({ grid }: Sheet, row: number, column: number): string | undefined {
  const texts: string[] = [];
  for (let right = column + 1; right < Math.min(grid.columnCount, column + COLUMNS); right++) {
    if (grid.kind(row, right) === CellKind.Blank) continue;
    texts.push(cleanText(grid.text(row, right)));
  }
  const [only = ''] = texts;
  const below = grid.kind(row + 1, column) === CellKind.Text ? normaliseKey(grid.text(row + 1, column)) : '';
  return texts.length === 1 && only !== '' && below !== normaliseKey(only) ? only : undefined;
}

const GENERAL = /^(?:ark|sheet|tabelle|feuil|budget|budgetter|samlet|total|data|skema|forside|plan)\s*[0-9]*$/i;

/** The sheet's name where it can be a plan's: not "Ark1", not "Aktiviteter". */
export function planNameOfTab(sheet: Sheet): string | undefined {
  const name = cleanText(sheet.name);
  return GENERAL.test(name) || kindsOfName(name).size > 0 ? undefined : name;
}
