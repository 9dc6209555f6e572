import type { Plan } from './portfolio';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';

const COPENHAGEN = /københavn|koebenhavn|kobenhavn|copenhagen|\bkbh\b/i;
const SHORT = /(?:^|[^\p{L}])KK(?:$|[^\p{L}])/u;

/** True where a sheet, a defined name, a title, a heading, an agreement or a district names the City of Copenhagen. */
export function namesCopenhagen(
  context: ReadingContext,
  tables: readonly ReadTable[],
  plans: readonly Plan[],
): boolean {
  const { sheets, names } = context.workbook;
  const named = (text: string): boolean => COPENHAGEN.test(text) || SHORT.test(text);
  return (
    sheets.some((sheet) => named(sheet.name)) ||
    names.some((name) => !name.hidden && named(name.name)) ||
    tables.some(({ found }) => found.titles.some(named) || found.headings.some(named)) ||
    plans.some((plan) =>
      plan.records.some(({ agreement, district }) => named(agreement?.text ?? '') || named(district?.text ?? '')),
    )
  );
}
