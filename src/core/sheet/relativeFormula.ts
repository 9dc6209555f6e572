import { columnName, parseLocalAddress } from './address';

/**
 * A formula with its references written relative to the cell that holds it, so that a formula
 * filled down reads the same in every row. `=SUM(B2:D2)` in E2 → `=SUM(R[0]C[-3]:R[0]C[-1])`.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return mapReferences(formula, (dollarColumn, letters, dollarRow, digits) => {
    const cell = parseLocalAddress(letters + digits);
    if (!cell) return undefined;
    const r = dollarRow ? `R${cell.row + 1}` : `R[${cell.row - row}]`;
    const c = dollarColumn ? `C${cell.column + 1}` : `C[${cell.column - column}]`;
    return r + c;
  });
}

/** A formula as it reads after being filled `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (dollarColumn, letters, dollarRow, digits) => {
    const cell = parseLocalAddress(letters + digits);
    if (!cell) return undefined;
    const newColumn = dollarColumn ? cell.column : cell.column + columns;
    const newRow = dollarRow ? cell.row : cell.row + rows;
    if (newColumn < 0 || newRow < 0) return '#REF!';
    return `${dollarColumn}${columnName(newColumn)}${dollarRow}${newRow + 1}`;
  });
}

type Replace = (dollarColumn: string, letters: string, dollarRow: string, digits: string) => string | undefined;

// Quoted texts and sheet names are stepped over whole; a word followed by `(` or `!`, or part of a
// longer word (LOG10, Ark1), is no reference.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)(?<![\p{L}\p{M}\p{N}_.])([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![(!.\p{L}\p{M}\p{N}_])|[\p{L}_][\p{L}\p{M}\p{N}_.]*/gu;

function mapReferences(formula: string, replace: Replace): string {
  return formula.replace(
    TOKEN,
    (whole: string, dollarColumn?: string, letters?: string, dollarRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      return replace(dollarColumn ?? '', letters, dollarRow ?? '', digits) ?? whole;
    },
  );
}
