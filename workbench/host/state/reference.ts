import { columnName, quoteSheet } from '../../../src/core/sheet/address';
import { isWholeColumns, isWholeRows, type Rect } from './rect';

/** `Ark1!$A$1:$B$2`, as a name or a pick list refers to cells. */
export function absoluteReference(sheetName: string, rect: Rect): string {
  return `${quoteSheet(sheetName)}!${absoluteRect(rect)}`;
}

function absoluteRect({ top, left, bottom, right }: Rect): string {
  const [first, last] = [`$${columnName(left)}`, `$${columnName(right)}`];
  if (isWholeColumns({ top, left, bottom, right })) return `${first}:${last}`;
  const [upper, lower] = [`$${String(top + 1)}`, `$${String(bottom + 1)}`];
  if (isWholeRows({ top, left, bottom, right })) return `${upper}:${lower}`;
  return top === bottom && left === right ? first + upper : `${first}${upper}:${last}${lower}`;
}

/** Splits at commas that stand outside quotes, braces and parentheses. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let [from, depth, quote] = [0, 0, ''];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ('({'.includes(char)) depth++;
    else if (')}'.includes(char)) depth--;
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
