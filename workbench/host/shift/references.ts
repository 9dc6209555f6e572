import { columnName, quoteSheet } from '../../../src/core/sheet/address';
import { parseRect, type Rect } from '../state/rect';

/** A reference to cells as a formula spells it. */
export interface Reference {
  /** The sheet it names, if it names one. */
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

/** A reference elsewhere, or as it is spelt; undefined when its cells were deleted, `noSheet` when its sheet was. */
export type Replacement = Partial<Reference> | 'same' | 'noSheet' | undefined;

// Texts and names in brackets are stepped over whole, and so is what stands in another workbook. A word followed by
// `(` is a function; a word that only looks like a cell in part (Budget2024) is a name.
const TOKEN =
  /"(?:[^"]|"")*"|\[[^\]]*\](?:[\wÆØÅæøå.]+![$A-Za-z0-9:]+)?|(?:(?:'((?:[^']|'')+)'|([A-Za-zÆØÅæøå_][\wÆØÅæøå.]*))!)?(\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\wÆØÅæøå(.!])|[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*/g;

/**
 * Replaces the references of a formula. References through several sheets (`Jan:Mar!A1`), by INDIRECT or in
 * other workbooks stay as they are.
 */
export function mapReferences(formula: string, replace: (reference: Reference) => Replacement): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(TOKEN, (whole: string, quoted?: string, plain?: string, local?: string) => {
    const rect = local === undefined ? undefined : parseRect(local);
    if (local === undefined || !rect) return whole;
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const replaced = replace({ sheet, rect });
    const prefix = (name: string | undefined): string => (name === undefined ? '' : `${quoteSheet(name)}!`);
    if (replaced === 'same') return whole;
    if (replaced === 'noSheet') return `#REF!${local}`;
    if (!replaced) return `${prefix(sheet)}#REF!`;
    const spelt = replaced.rect ? respelt(local, replaced.rect) : local;
    return prefix('sheet' in replaced ? replaced.sheet : sheet) + spelt;
  });
}

/** The rectangle with the dollar signs of the old spelling. */
function respelt(old: string, rect: Rect): string {
  const [first = '', last] = old.split(':');
  const corner = (pattern: string, row: number, column: number): string => {
    const letters = /^\$?[A-Za-z]+/.exec(pattern)?.[0];
    const digits = /\$?[0-9]+$/.exec(pattern)?.[0];
    const dollar = (part: string): string => (part.startsWith('$') ? '$' : '');
    return (
      (letters === undefined ? '' : dollar(letters) + columnName(column)) +
      (digits === undefined ? '' : dollar(digits) + String(row + 1))
    );
  };
  const start = corner(first, rect.top, rect.left);
  return last === undefined ? start : `${start}:${corner(last, rect.bottom, rect.right)}`;
}
