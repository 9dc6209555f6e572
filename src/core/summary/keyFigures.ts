import { granted } from './granted';
import { totals } from './totals';
import { COLORS, FORMATS, SMALL } from './palette';
import type { SheetContext } from './sheetContext';

const LABEL_ROW = 4;
const VALUE_ROW = 5;
/** First and last column of each figure. */
const PLACES = [
  [0, 1],
  [2, 2],
  [3, 4],
  [5, 8],
  [10, 13],
] as const;

interface Figure {
  readonly label: string;
  /** Kroner or text. */
  readonly value: number | string;
  readonly color?: string;
}

/** Rows 5 and 6: five figures for the whole workbook. */
export function keyFigures(context: SheetContext): void {
  const { sheet } = context;
  sheet.height(LABEL_ROW, 15);
  sheet.height(VALUE_ROW, 22);
  figures(context).forEach((figure, index) => {
    const [left, right] = PLACES[index] ?? [0, 0];
    sheet.put(LABEL_ROW, left, figure.label, SMALL);
    sheet.put(VALUE_ROW, left, figure.value, {
      bold: true,
      size: 14,
      horizontal: 'left',
      vertical: 'center',
      ...(typeof figure.value === 'number' && {
        numberFormat: figure.value < 0 ? FORMATS.krUnitNegative : FORMATS.krUnit,
      }),
      ...(figure.color !== undefined && { color: figure.color }),
    });
    if (right > left) {
      sheet.merge(LABEL_ROW, left, right);
      sheet.merge(VALUE_ROW, left, right);
    }
  });
  sheet.height(VALUE_ROW + 1, 12);
}

function figures(context: SheetContext): Figure[] {
  const { text, lines, result } = context;
  const sum = totals(lines);
  const amount = (ore: number | undefined): number | string => (ore === undefined ? text.unknown : ore / 100);
  const judged = lines.filter((line) => line.activities !== undefined && line.activities > 0);
  const majority = judged.filter((line) => line.needed === 0).length;
  return [
    { label: text.figures.frame, value: amount(sum.frame) },
    { label: text.figures.municipal, value: amount(sum.payers.municipality) },
    ...money(context, sum.payers, amount),
    {
      label: text.figures.cfbuPlans,
      value: judged.length === 0 ? text.unknown : text.figures.cfbuPlansValue(majority, result.plans.length),
    },
  ];
}

/** Appropriation and what is left of it where there is one; else the two other payers. */
function money(
  { text, result, words }: SheetContext,
  payers: ReturnType<typeof totals>['payers'],
  amount: (ore: number | undefined) => number | string,
): Figure[] {
  const grant = granted(result);
  if (!grant) {
    return [
      { label: text.figures.housing, value: amount(payers.housing) },
      { label: text.figures.lbf, value: amount(payers.lbf) },
    ];
  }
  const years = grant.years.map(({ year }) => String(year));
  const named = years.length > 3 ? `${years[0]}–${years.at(-1)}` : words.list(years);
  const whole = Number.isNaN(grant.ore) ? undefined : grant.ore;
  const left = whole === undefined || payers.municipality === undefined ? undefined : whole - payers.municipality;
  return [
    { label: text.figures.granted(named).trim(), value: amount(whole) },
    {
      label: text.figures.left,
      value: amount(left),
      ...(left !== undefined && left < 0 && { color: COLORS.error }),
    },
  ];
}
