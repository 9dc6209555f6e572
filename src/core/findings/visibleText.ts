const LONGEST = 60;

/**
 * A cell's text so that everything in it is seen: spaces at the ends, double and no-break spaces as `␣`, line breaks as
 * `↵`, tabs as `⇥`, and what has no width by its number: `[U+200B]`. Long texts are cut.
 */
export function visibleText(text: string): string {
  const shown = text
    .replace(/\r\n?|\n/g, '↵')
    .replace(/\t/g, '⇥')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, '␣')
    .replace(/^ +| +$| {2,}/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(
      /[\p{Cc}\p{Cf}]/gu,
      (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}]`,
    );
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
