/** Codes and years (`FIN-03`, `2015-18`) stay on their line: a word joiner follows their hyphen. */
export function unbroken(text: string): string {
  return text.replace(/([A-Z\d]-)(?=\d)/g, '$1\u2060');
}
