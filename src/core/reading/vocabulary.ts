import type { ActivityStatus, ApprovalStep, Outcome, Payer, Purpose } from './portfolio';
import { normaliseKey } from './text';

const NO_EFFECT =
  /^(?:nej|ingen|ikke|n a|na|0|no|none|false|falsk|negativ|neutral|ukendt|uvis|afventer|mangler|endnu ikke|for tidligt|not|negative|unknown|nul)\b/;

/** True where an effect column states a positive effect. */
export function statesEffect(text: string): boolean {
  const key = normaliseKey(text);
  return key === '' ? /[✓✔☑✅√+]/.test(text) : !NO_EFFECT.test(key);
}

/** Planned unless something else is written. */
export function statusOf(text: string): ActivityStatus {
  const key = normaliseKey(text);
  if (/^(?:ikke|not) /.test(key)) return 'planned';
  if (
    /^(?:udgaa|aflys|annull|droppe|bortfal|nedlagt|slettet|stoppet|cancel|drop|withdrawn|discontinued|opgivet|udgik)/.test(
      key,
    )
  )
    return 'cancelled';
  if (
    /^(?:igang|i gang|startet|paabegynd|loebende|i drift|afslut|gennemfoert|aktiv|opstartet|koerer|faerdig|initiat|started|ongoing|in progress|running|complet|finished|active|under way|underway|true|sand|ja$|yes$|x$)/.test(
      key,
    )
  )
    return 'initiated';
  return 'planned';
}

/** LBF, the municipality, a housing organisation; every other payer is `other`. */
export function payerOf(text: string): Payer {
  const key = normaliseKey(text);
  if (/\blbf\b|landsbyggefond|national building fund/.test(key)) return 'lbf';
  if (/kommun|municipal|\bkk\b|city of|\bbyraad|forvaltning|\b(?:tmf|buf|sof|bif|kff|suf)\b/.test(key))
    return 'municipality';
  if (
    /bolig(?!social)|\balmen|housing|dispositionsfond|^afdeling|\bbo\b|\b(?:aab|kab|3b|fsb|akb|sab|vibo|lejerbo|domea|himmerland|civica|pab|fa09|dab)\b|andelsbolig/.test(
      key,
    )
  )
    return 'housing';
  return 'other';
}

/** Which of the municipality's two parts a purpose speaks of. */
export function purposeOf(text: string): Purpose | undefined {
  const key = normaliseKey(text);
  if (/koordin|facilit|coordinat/.test(key)) return 'coordination';
  if (/frikoeb|indsats|aktivitet|buy ?out|activit|effort|understoett|10 6/.test(key)) return 'activities';
  return /^1 9\b/.test(key) ? 'coordination' : undefined;
}

/** True where a contribution is given in hours. */
export function isHours(text: string): boolean {
  return /^(?:time|hour|arbejdstime|mandskabstime|medarbejdertime|i timer|vaerdi af timer|in hours|naturalie|in kind)/.test(
    normaliseKey(text),
  );
}

const NOT_PASSED =
  /\b(?:ikke|not) (?:\w+ )?(?:godkend|vedtag|tiltraa|tiltraed|bevilg|frigiv|enig|approv|accept|adopt|releas|grant|agree)|(?:godkend|vedtag|tiltraed)\w* ikke\b/;
const TO_BE_PASSED =
  /\b(?:til|for) (?:godkendelse|vedtagelse|tiltraedelse|approval|adoption)|forvent|expect|\budsat|udskudt|postpone|deferred/;

/**
 * "Godkendt", "Afvist, men tilsidesat" …; undefined where nothing is written, `unknown` where the text is none of them. A
 * committee that takes a case "til efterretning" has heard of it and approved nothing; one that recommends has not decided.
 */
export function outcomeOf(text: string): Outcome | undefined {
  const key = normaliseKey(text);
  if (key === '') return /[✓✔☑✅√]/.test(text) ? 'approved' : undefined;
  if (/tilsides|overrul|underkend|omgjort|set aside/.test(key)) return 'overruled';
  if (/^(?:ikke|not) (?:endnu|yet|behandl|afholdt|modtaget)/.test(key)) return 'pending';
  if (
    NOT_PASSED.test(key) ||
    /afvis|forkast|nedstemt|reject|declined|^nej\b|^no\b|^false$|^falsk$|stemt ned|imod/.test(key)
  )
    return 'rejected';
  if (
    TO_BE_PASSED.test(key) ||
    /afvent|venter|pending|await|mangler|undervejs|planlagt|behandles|udestaar|foreloebig|planned|open/.test(key)
  )
    return 'pending';
  if (/delvis|partly|partial|anbefal|recommend/.test(key)) return 'unknown';
  if (
    /godkend|^godk\b|vedtag|tiltraadt|tiltraed|approv|accept|bevilget|frigivet|released|adopted|^ja\b|^yes\b|^ok$|^x$|^true$|^sand$|tilsagn|granted|enig|agreed|aftalt|indgaaet/.test(
      key,
    )
  )
    return 'approved';
  return 'unknown';
}

const STEPS: readonly (readonly [RegExp, ApprovalStep])[] = [
  [/frigiv|release/, 'release'],
  [/afdelingsmoed|beboermoed|section meeting|estate meeting|tenants meeting|residents meeting/, 'sectionMeetings'],
  [/bydelsbestyr|district board|kommunale parter|municipal parties/, 'districtBoard'],
  [
    /lokale? leder|lokal ledelse|local leader|local manager|kommunale ledere|delaftale|decentrale ledere/,
    'localLeaders',
  ],
  [/\bbr\b|borgerrep|city council|town council|byraad|kommunalbestyr|municipal council/, 'br'],
  [/\btmu\b|teknik|technical|udvalg|committee/, 'tmu'],
  [/\blbf\b|landsbyggefond|national building fund/, 'lbf'],
];

/** The step of the approval chain that a text names. */
export function stepOf(text: string): ApprovalStep | undefined {
  const key = normaliseKey(text);
  return STEPS.find(([pattern]) => pattern.test(key))?.[1];
}

const COMMON =
  'sekretariat(?:et)?|faellessekretariat(?:et)?|bsk|boligsocialt sekretariat|administration(?:en)?|administrationsudgifter|ledelse|projektledelse|evaluering(?:en)?|koordinering|koordination|revision|' +
  'faellesudgift(?:er)?|secretariat|management|evaluation|coordination|audit|common costs?|overhead|regnskab og revision|administration og revision|ledelse og administration|ledelse og koordinering';
const COMMON_WHOLE = new RegExp(`^(?:${COMMON})(?: bsk)?$`);
const COMMON_TYPE = /^(?:faelles|common|overhead|administration|sekretariat|shared|drift)/;
const ACTIVITY_TYPE = /^(?:aktivitet|activity|indsats|effort|initiativ)/;

/** The first two letters of each of them, by which nearly every label is told to be none. */
const BEGINNINGS = new Uint8Array(26 * 26);
for (const words of COMMON.split('|')) BEGINNINGS[letterAt(words, 0) * 26 + letterAt(words, 1)] = 1;

const BREAK = /:|\s-\s?|[–—]|\s\(/;

/** True for a row with budget that is no activity, by its type or else by its label. */
export function isCommonCost(type: string, label: string): boolean {
  if (type !== '') {
    const typeKey = normaliseKey(type);
    if (COMMON_TYPE.test(typeKey)) return true;
    if (ACTIVITY_TYPE.test(typeKey)) return false;
  }
  const [first, second] = [letterAt(label, 0), letterAt(label, 1)];
  if (first >= 0 && second >= 0 && BEGINNINGS[first * 26 + second] === 0) return false;
  if (COMMON_WHOLE.test(normaliseKey(label))) return true;
  const end = label.search(BREAK);
  return end > 0 && COMMON_WHOLE.test(normaliseKey(label.slice(0, end)));
}

/** The place of a letter in the alphabet, whatever its case; -1 for all but a-z. */
function letterAt(text: string, index: number): number {
  const place = (text.charCodeAt(index) | 32) - 97;
  return place >= 0 && place < 26 ? place : -1;
}
