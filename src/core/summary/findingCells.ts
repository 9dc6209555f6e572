import type { Finding } from '../findings';
import { renderExplained, renderShort, severityOf } from '../findings/render';
import { truncate } from '../findings/truncate';
import { areaOf, formatAddress, rangeAddress, type Area, type Cell } from '../sheet/address';
import { FORMATS } from './palette';
import { shortName } from './shortName';
import type { SheetContext } from './sheetContext';

const SHORT_LENGTH = 75;

/** A finding's amounts as they stand in cells, with the formats of their unit. */
export interface FindingAmounts {
  readonly actual: number | undefined;
  readonly expected: number | undefined;
  readonly difference: number | undefined;
  readonly format: string;
  readonly differenceFormat: string;
}

export function findingAmounts({ actual, expected, difference, unit }: Finding): FindingAmounts {
  const scale = (value: number | undefined): number | undefined =>
    value === undefined || !Number.isFinite(value) ? undefined : unit === 'ore' ? value / 100 : value;
  const formats = {
    ore: [FORMATS.kr, FORMATS.krDifference],
    count: [FORMATS.count, FORMATS.countDifference],
    share: [FORMATS.pct, FORMATS.pctDifference],
  } as const;
  const [format, differenceFormat] = formats[unit ?? 'count'];
  return { actual: scale(actual), expected: scale(expected), difference: scale(difference), format, differenceFormat };
}

/** `Aktiviteter!A9; A41`: the sheet once, cut where the column ends. */
export function placesText(places: readonly (Cell | Area)[], length: number): string {
  let text = '';
  let sheet: string | undefined;
  for (const [index, place] of places.entries()) {
    const area = areaOf(place);
    const address = area.sheet === sheet ? rangeAddress(area) : formatAddress(area);
    const next = text === '' ? address : `${text}; ${address}`;
    if (index > 0 && next.length > length) return `${text} …`;
    text = next;
    sheet = area.sheet;
  }
  return text;
}

/** The plan a finding is about, the first of several, or the workbook. */
export function planText({ plan, plans }: Finding, { text, labels, result }: SheetContext, length: number): string {
  const [first, ...others] = plan === undefined ? (plans ?? []) : [plan];
  if (first === undefined) return text.findings.workbook;
  const more = others.length > 0 ? ` ${labels.otherPlans}` : '';
  const names = result.plans.map((entry) => entry.plan.name);
  return shortName(first, names, length - more.length) + more;
}

/** One line: what is wrong, or why it is explained. */
export function lineText(finding: Finding, { meta }: SheetContext): string {
  const { waiver } = finding;
  if (severityOf(finding) !== 'explained' || !waiver) return renderShort(finding, meta.lang, meta.culture);
  const frame = renderExplained({ ...waiver, reason: '' }, meta.lang).length;
  const reason = truncate(waiver.reason, Math.max(20, SHORT_LENGTH - frame));
  return renderExplained({ ...waiver, reason }, meta.lang);
}
