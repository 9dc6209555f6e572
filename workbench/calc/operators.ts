import { type Argument, type CellRows, isCells } from '../functions/argument';
import { toNumber, toText } from '../functions/coerce';
import { commonShape, elementAt, fill } from '../functions/lift';
import type { HostSettings } from '../host/settings';
import { CellError, type CellValue } from '../host/state/cell';
import type { BinaryOperator, UnaryOperator } from './formula/node';

export function unary(operator: UnaryOperator, operand: Argument, settings: HostSettings): Argument {
  return eachCell([operand], ([value = null]) => {
    // A plus in front changes nothing, not even a text.
    if (operator === '+') return value;
    const number = toNumber(value, settings);
    if (number instanceof CellError) return number;
    return operator === '-' ? -number : number / 100;
  });
}

export function binary(operator: BinaryOperator, left: Argument, right: Argument, settings: HostSettings): Argument {
  return eachCell([left, right], ([a = null, b = null]) => {
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    switch (operator) {
      case '+':
      case '-':
      case '*':
      case '/':
      case '^':
        return arithmetic(operator, toNumber(a, settings), toNumber(b, settings));
      case '&':
        return `${String(toText(a, settings))}${String(toText(b, settings))}`;
      default:
        return compared(operator, compare(a, b));
    }
  });
}

/** Numbers of ranges are added up, their texts and truth values passed over; those given directly count. */
export function sum(args: readonly Argument[], settings: HostSettings): CellValue {
  let total = 0;
  for (const arg of args) {
    const cells = isCells(arg) ? arg.rows.flat() : [toNumber(arg ?? null, settings)];
    for (const value of cells) {
      if (value instanceof CellError) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

/** Computes cell by cell where ranges are given, else once. */
function eachCell(operands: readonly Argument[], compute: (values: readonly CellValue[]) => CellValue): Argument {
  const rows = operands.map((operand): CellRows => (isCells(operand) ? operand.rows : [[operand ?? null]]));
  const shape = commonShape(rows);
  const result = fill(shape, (row, column) => compute(rows.map((one) => elementAt(one, row, column))));
  return shape.rows * shape.columns === 1 ? (result[0]?.[0] ?? null) : { rows: result };
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  a: number | CellError,
  b: number | CellError,
): number | CellError {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (operator === '/' && b === 0) return new CellError('#DIV/0!');
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator];
  return Number.isFinite(result) ? result : new CellError('#NUM!');
}

type Plain = string | number | boolean | null;

/** Numbers come before texts, texts before truth values; a blank is what it is compared with. */
function compare(a: Plain, b: Plain): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === 'string') return left.localeCompare(String(right), 'da', { sensitivity: 'accent' });
  return Number(left) - Number(right);
}

const rank = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);

function blankLike(other: Plain): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function compared(operator: '=' | '<>' | '<' | '>' | '<=' | '>=', order: number): boolean {
  return {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  }[operator];
}
