import { type Area, localAddress, quoteSheet } from './address';

/** A place as a formula or a link needs it: `'Kontrol - fund'!A1:B2`, with dollars where it is fixed. */
export function referenceTo({ sheet, top, left, bottom, right }: Area, fixed = true): string {
  const corner = (row: number, column: number): string => {
    const address = localAddress(row, column);
    return fixed ? address.replace(/^([A-Z]+)/, '$$$1$$') : address;
  };
  const first = corner(top, left);
  const last = corner(bottom, right);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A formula that names one sheet, as it reads when that sheet has another name. */
export function renameSheet(formula: string, from: string, to: string): string {
  return from === to ? formula : formula.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`);
}
