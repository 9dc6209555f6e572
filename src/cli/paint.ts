import type { Verdict } from '../core/check';

/** A verdict's sign, so that colour never carries meaning alone. */
export const MARKS: Readonly<Record<Verdict, string>> = {
  ready: '✓',
  explained: '✓',
  answersNeeded: '▲',
  notReady: '✕',
  notAssessed: '○',
};

/** Colours for a terminal, or none. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  good(text: string): string;
  verdict(verdict: Verdict, text: string): string;
}

export function paintFor(colours: boolean): Paint {
  const ansi =
    (code: number) =>
    (text: string): string =>
      colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  const [strong, faint, error, warning, good] = [ansi(1), ansi(2), ansi(31), ansi(33), ansi(32)];
  const byVerdict: Record<Verdict, (text: string) => string> = {
    ready: good,
    explained: good,
    answersNeeded: warning,
    notReady: error,
    notAssessed: warning,
  };
  return { strong, faint, error, warning, good, verdict: (verdict, text) => byVerdict[verdict](text) };
}
