import { NATIONAL_RULE_SETS } from '../rulesets';
import { normaliseKey } from './text';

const NAMES = NATIONAL_RULE_SETS.flatMap((set) => set.themes.map((theme) => theme.name));
const KEYS: ReadonlySet<string> = new Set(NAMES.map(normaliseKey));
const WORDS = 'delaftale|tema|indsatsområde|sub-agreement|theme';
/** "Delaftale 1: ", "Tema 2 – "; or a number alone, "2. ". */
const LEAD = new RegExp(`^(?:(${WORDS})\\s*)?(?:\\d+\\s*)?[.:)–-]*\\s*`, 'i');
/** Most texts are told by their beginning to name no theme. */
const QUICK = new RegExp(`^\\W*(?:\\d|${WORDS}|${[...new Set(NAMES.map((name) => name.slice(0, 4)))].join('|')})`, 'i');

/** The theme that a line such as "Tryghed og trivsel" or "Delaftale 1: Tryghed og trivsel" names; `''` where it names none. */
export function themeNamed(text: string): string {
  if (!QUICK.test(text)) return '';
  const lead = LEAD.exec(text);
  const name = text.slice(lead?.[0].length ?? 0);
  if (KEYS.has(normaliseKey(name))) return name;
  if (KEYS.has(normaliseKey(text))) return text;
  return lead?.[1] !== undefined && /\d/.test(lead[0]) ? name || text : '';
}
