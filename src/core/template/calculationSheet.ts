import type { CellDocument, CellStyle, RowDocument, SheetDocument } from '../document/sheetDocument';
import { columnName as headingOf, tableName, type Language } from '../findings/labels';
import { CALCULATION_NAME } from '../reading/ownSheets';
import type { ColumnKey } from '../reading/sourceTable';
import { columnName, quoteSheet } from '../sheet/address';
import { templateTables } from './tables';
import { COLORS, headingStyle, TEMPLATE_FORMATS, type TemplateColumn } from './templateTable';

const WORDS = {
  da: {
    name: 'Beregning',
    title: 'Hvem skal betale hvad efter aftalen',
    lead: 'Udregnes af funktionerne, mens planerne skrives. Ret i planernes ark, ikke her; kontrollen læser ikke dette ark.',
    check: 'Beløbene i planernes ark',
  },
  en: {
    name: 'Calculation',
    title: 'Who is to pay what by the agreement',
    lead: 'Calculated by the functions as the plans are written. Correct the sheet of the plans, not this one; the check does not read it.',
    check: 'The amounts in the sheet of the plans',
  },
} as const;

/** The amounts by the agreement, each by the function that gives it from total frame and start. */
const SHARES = [
  ['lbf', 'LBF_SHARE'],
  ['municipality', 'MUNICIPAL_SHARE'],
  ['municipalActivities', 'MUNICIPAL_ACTIVITY_SHARE'],
  ['municipalCoordination', 'MUNICIPAL_COORDINATION_SHARE'],
  ['housing', 'HOUSING_SHARE'],
] as const satisfies readonly (readonly [ColumnKey, string])[];

/** Rows above the first plan: title, lead, headings. */
const TOP = 3;
const CHECK_COLUMN = 2 + SHARES.length;
const KRONER: CellStyle = { numberFormat: TEMPLATE_FORMATS.kroner };

/** A sheet of formulas beside the template: what each plan's payers owe, and what is wrong with the amounts written. */
export function calculationSheet(lang: Language): SheetDocument {
  const words = WORDS[lang];
  const plans = templateTables(lang, 0).find(({ kind }) => kind === 'plans');
  const { rows = 0, columns = [] } = plans ?? {};
  const cellOf = planCells(columns, lang);
  return {
    name: words.name,
    hiddenName: CALCULATION_NAME,
    columnWidths: [28, 18, ...SHARES.map(() => 17), 60],
    rows: [
      { row: 0, height: 28, cells: [{ column: 0, value: words.title, style: { bold: true, size: 14 } }] },
      { row: 1, height: 20, cells: [{ column: 0, value: words.lead, style: { color: COLORS.caption } }] },
      headings(words.check, lang),
      ...Array.from({ length: rows }, (_, index) => planRow(index, (key) => cellOf(key, index + 2), lang)),
    ],
    merges: [],
    freeze: { rows: TOP, columns: 1 },
    showGridlines: true,
    tabColor: COLORS.line,
    charts: [],
    tables: [],
    validations: [],
  };
}

function headings(check: string, lang: Language): RowDocument {
  const keys: readonly ColumnKey[] = ['plan', 'frame', ...SHARES.map(([key]) => key)];
  const cells = keys.map((key, column): CellDocument => {
    return { column, value: headingOf(key, lang), style: headingStyle(false, column === 0 ? undefined : 'kroner') };
  });
  return {
    row: TOP - 1,
    height: 32,
    cells: [...cells, { column: CHECK_COLUMN, value: check, style: headingStyle(false) }],
  };
}

/** @param cell the cell of a plan's column, in the sheet of the plans */
function planRow(index: number, cell: (key: ColumnKey) => string, lang: Language): RowDocument {
  const row = TOP + index;
  const frame = `$B${row + 1}`;
  const municipality = `IF(${cell('municipality')}="",${cell('municipalActivities')}+${cell('municipalCoordination')},${cell('municipality')})`;
  const amounts = [frame, cell('lbf'), municipality, cell('housing'), cell('other'), cell('start')];
  const language = lang === 'en' ? ',"en"' : '';
  const written = (['lbf', 'municipality', 'municipalActivities', 'municipalCoordination', 'housing', 'other'] as const)
    .map(cell)
    .join(',');
  return {
    row,
    cells: [
      formula(0, `IF(${cell('plan')}="","",${cell('plan')})`),
      formula(1, `IF(OR(${cell('plan')}="",${cell('frame')}=""),"",${cell('frame')})`, KRONER),
      ...SHARES.map(([, name], at) => formula(2 + at, `IF(${frame}="","",${name}(${frame},${cell('start')}))`, KRONER)),
      formula(
        CHECK_COLUMN,
        `IF(OR(${frame}="",COUNT(${written})=0),"",COFINANCING_CHECK(${amounts.join(',')}${language}))`,
        { wrap: true, vertical: 'top' },
      ),
    ],
  };
}

function formula(column: number, text: string, style: CellStyle = {}): CellDocument {
  return { column, value: null, formula: `=${text}`, style };
}

/** Gives the cell of a plan's column, in the sheet of the plans; `row` counts from 1. */
function planCells(columns: readonly TemplateColumn[], lang: Language): (key: ColumnKey, row: number) => string {
  const sheet = quoteSheet(tableName('plans', lang));
  const letters = new Map(columns.map(({ key }, column) => [key, columnName(column)]));
  return (key, row) => `${sheet}!$${letters.get(key) ?? ''}${row}`;
}
