/**
 * A text as it is put into a cell, so that it stays that text: Excel takes what begins with a sign for a formula and
 * reads numbers, days, per cents and truth values. A leading apostrophe, which it does not show, prevents that.
 */
export function guardText(text: string): string {
  // Letters without a digit among them can be nothing but text.
  const isPlain = /^\p{L}\P{N}*$/u.test(text) && !/^(true|false|sand|falsk)$/i.test(text.trim());
  return text === '' || isPlain ? text : `'${text}`;
}
