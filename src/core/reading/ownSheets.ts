import type { Workbook } from '../sheet/workbook';

/** The hidden names that mark the sheets we write: `_budgetkontrol_summary` refers to `Sheet!$A$1`. */
export const SUMMARY_NAME = '_budgetkontrol_summary';
export const FINDINGS_NAME = '_budgetkontrol_findings';
/** Sheets of calculation may be several: from the second on the name ends in a number. */
export const CALCULATION_NAME = '_budgetkontrol_calculation';
const OWN = new RegExp(`^(?:${SUMMARY_NAME}|${FINDINGS_NAME}|${CALCULATION_NAME}(?:_[0-9]+)?)$`, 'i');

/** The names of the sheets that this add-in has written. */
export function ownSheets(workbook: Workbook): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { name, refersTo } of workbook.names) {
    if (!OWN.test(name)) continue;
    const found = sheetOfReference(refersTo);
    if (found !== undefined) own.add(found);
  }
  return own;
}

/** The sheet that a name refers to; undefined where that is gone. */
export function sheetOfReference(refersTo: string): string | undefined {
  const sheet = /^=?(?:'((?:[^']|'')+)'|([^!']+))!/.exec(refersTo);
  return sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
}
