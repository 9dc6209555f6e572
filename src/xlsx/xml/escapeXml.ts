const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// Characters that XML 1.0 does not allow, lone surrogates included.
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** For the text of an element. */
export function escapeText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>\r]/g, (char) => special[char] ?? char);
}

/** For an attribute's value in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/g, (char) => special[char] ?? char);
}
