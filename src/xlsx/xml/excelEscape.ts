/** Undoes `_xHHHH_`, Excel's way of writing characters that XML cannot hold. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// What looks like an escape, and everything that XML 1.0 does not allow, lone surrogates included. A
// carriage return is allowed but would be read as a line feed.
const TO_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4})|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as Excel writes it in a cell. */
export function escapeExcel(text: string): string {
  return text.replace(TO_ESCAPE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
