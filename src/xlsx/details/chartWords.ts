import type { LegendPosition, LineDash, TickMark } from './chartDetails';

/** Words of the file for the words used here. */
export const legendWords: Readonly<Record<LegendPosition, string>> = {
  bottom: 'b',
  top: 't',
  left: 'l',
  right: 'r',
  corner: 'tr',
};

export const dashWords: Readonly<Record<Exclude<LineDash, 'none'>, string>> = {
  solid: 'solid',
  dash: 'dash',
  dot: 'dot',
  roundDot: 'sysDot',
  dashDot: 'dashDot',
  dashDotDot: 'lgDashDotDot',
};

export const tickWords: readonly TickMark[] = ['cross', 'in', 'out'];

export const EMU_PER_POINT = 12_700;

/** The word used here for a word of the file. */
export function wordOf<W extends string>(words: Readonly<Record<W, string>>, found: string | undefined): W | undefined {
  return (Object.keys(words) as W[]).find((word) => words[word] === found);
}
