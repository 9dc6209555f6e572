import { TrigramIndex } from '../../catalogue/trigrams';
import { memoised } from '../../reading/text';
import { NATIONAL_RULE_SETS, type NationalRuleSet } from '../../rulesets';
import { themeNumber, themeWords } from './themeKey';

/** What a cell of the theme column says. */
export type ThemeMatch =
  | { readonly kind: 'blank' }
  /** A theme of the plan's own rule set. */
  | { readonly kind: 'theme'; readonly name: string; readonly set: NationalRuleSet }
  /** A theme of other rule sets; of several, `set` is the oldest. */
  | {
      readonly kind: 'otherPeriod';
      readonly name: string;
      readonly set: NationalRuleSet;
      readonly sets: readonly NationalRuleSet[];
    }
  | { readonly kind: 'unknown'; readonly closest?: string };

interface Known {
  readonly name: string;
  readonly set: NationalRuleSet;
  readonly words: readonly string[];
}

const ALL: readonly Known[] = NATIONAL_RULE_SETS.flatMap((set) =>
  set.themes.flatMap((theme) =>
    [theme.name, theme.en].map((text) => ({ name: theme.name, set, words: themeWords(text) })),
  ),
);
const ALIKE = 0.45;

/** Reads themes by the rule sets that the plan may use; each distinct text once. */
export function themeMatcher(sets: readonly NationalRuleSet[]): (text: string) => ThemeMatch {
  const own = ALL.filter((known) => sets.includes(known.set));
  const spelling = new TrigramIndex(own.map((known) => known.words.join(' ')));
  return memoised((text): ThemeMatch => {
    const words = themeWords(text);
    const numbered = words.length === 0 ? byNumber(sets, themeNumber(text)) : undefined;
    if (numbered) return numbered;
    if (words.length === 0 && !/[0-9]/.test(text)) return { kind: 'blank' };
    const exact = own.find((known) => same(known.words, words));
    if (exact) return { kind: 'theme', name: exact.name, set: exact.set };
    const [other, ...more] = ALL.filter((known) => same(known.words, words));
    if (other) {
      const others = [other.set, ...more.map((known) => known.set)];
      return { kind: 'otherPeriod', name: other.name, set: other.set, sets: [...new Set(others)] };
    }
    const within = own.find((known) => known.words.length > 1 && known.words.every((word) => words.includes(word)));
    if (within) return { kind: 'theme', name: within.name, set: within.set };
    const alike = spelling.closest(words.join(' '));
    const closest = alike && alike.likeness >= ALIKE ? own[alike.index]?.name : undefined;
    return { kind: 'unknown', ...(closest !== undefined && { closest }) };
  });
}

/** Only where the source numbers the themes. */
function byNumber(sets: readonly NationalRuleSet[], number: number | undefined): ThemeMatch | undefined {
  const set = sets.length === 1 && sets[0]?.themesNumbered ? sets[0] : undefined;
  const theme = number === undefined ? undefined : set?.themes[number - 1];
  return set && theme && { kind: 'theme', name: theme.name, set };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
