import { MEMORY_NS, memoryElements, readMemory } from '../../core/reading';
import type { Choices, LastCheck, WorkbookMemory } from '../port';

/** The custom XML part, as the core and the command line read it. */
export function writeMemory({ mappings, accepted, choices, lastCheck }: WorkbookMemory): string {
  const inner = [
    ...mappings.map((mapping) => element('mapping', mapping)),
    ...accepted.map((reading) => element('accepted', reading)),
    ...(Object.keys(choices).length > 0 ? [element('choices', choices)] : []),
    ...(lastCheck ? [element('lastCheck', lastCheck)] : []),
  ];
  return `<memory xmlns="${MEMORY_NS}" version="1">${inner.join('')}</memory>`;
}

/** What a part holds, also of choices and the last check. What cannot be understood is left out. */
export function memoryOf(xml: string | undefined): WorkbookMemory {
  const values = (name: string): ReadonlyMap<string, string> =>
    memoryElements(xml ?? '').find(({ element: found }) => found === name)?.values ?? new Map<string, string>();
  const lastCheck = lastCheckOf(values('lastCheck'));
  return { ...readMemory(xml), choices: choicesOf(values('choices')), ...(lastCheck && { lastCheck }) };
}

function choicesOf(values: ReadonlyMap<string, string>): Choices {
  const ruleSet = values.get('ruleSet');
  const agreement = values.get('agreement');
  const toleranceOre = wholeNumber(values.get('toleranceOre'));
  const autoCheck = values.get('autoCheck');
  return {
    ...(ruleSet !== undefined && { ruleSet }),
    ...(agreement !== undefined && { agreement }),
    ...(toleranceOre !== undefined && { toleranceOre }),
    ...((autoCheck === 'true' || autoCheck === 'false') && { autoCheck: autoCheck === 'true' }),
  };
}

function lastCheckOf(values: ReadonlyMap<string, string>): LastCheck | undefined {
  const at = values.get('at');
  const fingerprint = values.get('fingerprint');
  const errors = wholeNumber(values.get('errors'));
  const warnings = wholeNumber(values.get('warnings'));
  if (at === undefined || fingerprint === undefined || errors === undefined || warnings === undefined) return undefined;
  return { at, fingerprint, errors, warnings, version: values.get('version') ?? '' };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function element(name: string, values: object): string {
  const attributes = Object.entries(values as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeValue(String(value))}"`],
  );
  return `<${name}${attributes.join('')}/>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Characters that no XML may hold, not even escaped.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Tabs and line breaks would be read as spaces, were they not written as numbers. */
function escapeValue(text: string): string {
  const allowed = text.replace(FORBIDDEN, '');
  return allowed.replace(/[&<>"\t\n\r]/g, (char) => ESCAPES[char] ?? `&#${char.charCodeAt(0)};`);
}
