import type { Workbook } from '../sheet/workbook';

/** The hidden names that mark the sheets we write: `_budgetkontrol_summary` refers to `Sheet!$A$1`. */
export const SUMMARY_NAME = '_budgetkontrol_summary';
export const FINDINGS_NAME = '_budgetkontrol_findings';

/** The names of the sheets that this add-in has written. */
export function ownSheets(workbook: Workbook): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { name, refersTo } of workbook.names) {
    const lower = name.toLowerCase();
    if (lower !== SUMMARY_NAME && lower !== FINDINGS_NAME) continue;
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
