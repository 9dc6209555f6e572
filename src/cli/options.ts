import { parseArgs } from 'node:util';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS, type AgreementId, type NationalId } from '../core/rulesets';
import { TEXT, type Language } from './text';

export interface CliOptions {
  readonly paths: readonly string[];
  readonly out?: string;
  readonly lang: Language;
  readonly json: boolean;
  readonly write: boolean;
  /** `YYYY-MM-DD`; left out where the day is this one. */
  readonly today?: string;
  readonly ruleSet?: NationalId;
  readonly agreement?: AgreementId | 'none';
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: CliOptions }
  | { readonly kind: 'help'; readonly lang: Language }
  | { readonly kind: 'wrong'; readonly message: string };

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  'no-write': { type: 'boolean' },
  today: { type: 'string' },
  'rule-set': { type: 'string' },
  agreement: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the command's name. What is wrong comes back as one sentence. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  const guess: Language = /--lang[= ]en\b/.test(argv.join(' ')) ? 'en' : 'da';
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = OPTIONS[token.name as keyof typeof OPTIONS] as { type: string } | undefined;
    if (!known) return { kind: 'wrong', message: TEXT[guess].unknownOption(token.rawName) };
    if (known.type === 'string' && !token.value)
      return { kind: 'wrong', message: TEXT[guess].needsValue(token.rawName) };
    if (known.type === 'boolean' && token.value !== undefined) {
      return { kind: 'wrong', message: TEXT[guess].takesNoValue(token.rawName) };
    }
  }
  const { lang = 'da', today, agreement, out, 'rule-set': ruleSet } = values as Partial<Record<string, string>>;
  if (lang !== 'da' && lang !== 'en') return { kind: 'wrong', message: TEXT.da.badLanguage(lang) };
  const text = TEXT[lang];
  if (values.help) return { kind: 'help', lang };
  if (positionals.length === 0) return { kind: 'wrong', message: text.noFiles };
  if (today !== undefined && !isDay(today)) return { kind: 'wrong', message: text.badToday(today) };

  const national = NATIONAL_RULE_SETS.find((set) => set.id === ruleSet)?.id;
  if (ruleSet !== undefined && !national) {
    return {
      kind: 'wrong',
      message: text.unknownRuleSet(
        ruleSet,
        NATIONAL_RULE_SETS.map((set) => set.id),
      ),
    };
  }
  const local = agreement === 'none' ? 'none' : LOCAL_AGREEMENTS.find((entry) => entry.id === agreement)?.id;
  if (agreement !== undefined && !local) {
    const known = [...LOCAL_AGREEMENTS.map((entry) => entry.id), 'none'];
    return { kind: 'wrong', message: text.unknownAgreement(agreement, known) };
  }
  return {
    kind: 'run',
    options: {
      paths: positionals,
      lang,
      json: values.json === true,
      write: values['no-write'] !== true,
      ...(out !== undefined && { out }),
      ...(today !== undefined && { today }),
      ...(national && { ruleSet: national }),
      ...(local && { agreement: local }),
    },
  };
}

function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
