/** One piece of a number format's section. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A run of `0 # ?`, with its thousands and scaling commas. */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly text: string };

export type FormatSection = readonly FormatToken[];

// Quoted text, an escaped sign, a space as wide as a sign, a fill, a colour or a condition, then signs with a meaning.
const TOKEN = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|([0#?][0#?,]*)|(\.)|(%)|(@)|(AM\/PM|A\/P)|([ymdhs]+)|([^])/gi;

/**
 * Takes a number format apart: its sections, split at `;`. Undefined for what the stand-in does not format:
 * fractions, exponents, conditions such as `[>100]` and elapsed time such as `[h]`.
 */
export function formatSections(format: string): readonly FormatSection[] | undefined {
  const sections: FormatToken[][] = [[]];
  for (const match of format.matchAll(TOKEN)) {
    const [whole, quoted, escaped, space, fill, bracket, digits, point, percent, text, half, date, other] = match;
    const section = sections.at(-1) ?? [];
    if (whole === ';') sections.push([]);
    else if (bracket !== undefined) {
      const currency = /^\$([^-]*)/.exec(bracket)?.[1];
      if (currency !== undefined) section.push({ kind: 'literal', text: currency });
      else if (!/^(black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)$/i.test(bracket)) return undefined;
    } else if (fill !== undefined) continue;
    else if (space !== undefined) section.push({ kind: 'literal', text: ' ' });
    else if (digits !== undefined) section.push({ kind: 'digits', text: digits });
    else if (point !== undefined) section.push({ kind: 'point' });
    else if (percent !== undefined) section.push({ kind: 'percent' });
    else if (text !== undefined) section.push({ kind: 'text' });
    else if (half !== undefined) return undefined;
    else if (date !== undefined) section.push({ kind: 'date', text: date.toLowerCase() });
    else section.push({ kind: 'literal', text: quoted ?? escaped ?? other ?? '' });
  }
  return sections.some((section) => unformattable(section)) ? undefined : sections;
}

/** Exponents (`0E+00`) and fractions (`# ?/?`). */
function unformattable(section: FormatSection): boolean {
  return section.some((token, index) => {
    if (token.kind !== 'literal' || section[index - 1]?.kind !== 'digits') return false;
    const isFraction = token.text === '/' && section[index + 1]?.kind === 'digits';
    return isFraction || /^e$/i.test(token.text);
  });
}
