import { columnName, parseLocalAddress } from '../../core/sheet/address';
import { shiftFormula } from '../../core/sheet/relativeFormula';

// Texts, quoted sheets, columns of tables and other workbooks are stepped over whole.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w$.:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(?<![\w$.:])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\w.])/g;

/** A formula as it reads after being filled `rows` down and `columns` to the right, whole rows and columns included. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) => {
    const at = parseLocalAddress(`${letters}1`)?.column ?? 0;
    return fixed + columnName(fixed ? at : at + columns);
  };
  const row = (fixed: string, digits: string) => fixed + String(fixed ? Number(digits) : Number(digits) + rows);
  const filled = formula.replace(TOKEN, (whole: string, ...found: (string | undefined)[]) => {
    const [fixedLeft = '', left, fixedRight = '', right, fixedTop = '', top, fixedBottom = '', bottom] = found;
    if (left !== undefined && right !== undefined) return `${column(fixedLeft, left)}:${column(fixedRight, right)}`;
    return top !== undefined && bottom !== undefined ? `${row(fixedTop, top)}:${row(fixedBottom, bottom)}` : whole;
  });
  return shiftFormula(filled, rows, columns);
}
