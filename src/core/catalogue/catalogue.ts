import { parseReference, significantWords, withoutEnding, type ParsedReference } from './parseReference';
import { TrigramIndex } from './trigrams';
import type { CatalogueEntry } from './types';

/** `found`, `absent` with the entry spelt most alike, or `unnamed`: only the catalogue as a whole is named. */
export type CatalogueMatch =
  | { readonly kind: 'found'; readonly entry: CatalogueEntry }
  | { readonly kind: 'absent'; readonly closest?: CatalogueEntry }
  | { readonly kind: 'unnamed' };

const ALIKE = 0.4;
const RESEMBLES = 0.6;
const START = 5;
/** A name that is one word in one place is at most so many in another: `skole-hjem-brobygning`. */
const MOST_JOINED = 4;

/** One name of an entry; its words are without their endings. */
interface Form {
  readonly entry: CatalogueEntry;
  readonly words: readonly string[];
  /** All of it in one word. */
  readonly joined: string;
}

/** Looks references up in a list of entries by name, number or page. Each distinct text is matched once. */
export class Catalogue {
  private readonly forms: readonly Form[];
  private readonly byKey = new Map<string, Form>();
  /** Names without the spaces and hyphens in them. */
  private readonly byJoined = new Map<string, Form>();
  private readonly byWord = new Map<string, Form[]>();
  private readonly starts = new Set<string>();
  private readonly quickStarts = new Set<number>();
  private readonly spelling: TrigramIndex;
  private readonly matches = new Map<string, CatalogueMatch>();
  private readonly likes = new Map<string, CatalogueEntry | undefined>();

  constructor(readonly entries: readonly CatalogueEntry[]) {
    this.forms = entries.flatMap((entry) =>
      [entry.name, ...(entry.also ?? [])].map((name) => {
        const spelt = significantWords(name);
        return { entry, words: spelt.map(withoutEnding), joined: withoutEnding(spelt.join('')) };
      }),
    );
    this.spelling = new TrigramIndex(this.forms.map((form) => form.words.join(' ')));
    for (const form of this.forms) {
      const key = [...form.words].sort().join(' ');
      if (!this.byKey.has(key)) this.byKey.set(key, form);
      if (!this.byJoined.has(form.joined)) this.byJoined.set(form.joined, form);
      const [first = ''] = form.words;
      this.byWord.set(first, [...(this.byWord.get(first) ?? []), form]);
      for (const word of form.words) {
        this.starts.add(word.slice(0, START));
        this.quickStarts.add(startCode(word, 0));
      }
    }
  }

  find(reference: string): CatalogueMatch {
    let match = this.matches.get(reference);
    if (!match) {
      match = this.match(parseReference(reference));
      this.matches.set(reference, match);
    }
    return match;
  }

  /** The entry that an activity's name, given as the reader's key, resembles: what it could refer to. */
  resembling(nameKey: string): CatalogueEntry | undefined {
    if (!this.mayResemble(nameKey)) return undefined;
    if (!this.likes.has(nameKey)) this.likes.set(nameKey, this.like(significantWords(nameKey)));
    return this.likes.get(nameKey);
  }

  /** Most names share no beginning of a word with any entry; that is seen without taking them apart. */
  private mayResemble(nameKey: string): boolean {
    let at = 0;
    do {
      if (this.quickStarts.has(startCode(nameKey, at))) return true;
      at = nameKey.indexOf(' ', at) + 1;
    } while (at > 0);
    return false;
  }

  private match(parsed: ParsedReference): CatalogueMatch {
    const entry = this.byName(parsed) ?? this.byNumberOrPage(parsed);
    if (entry) return { kind: 'found', entry };
    if (parsed.words.length > 0) {
      const alike = this.spelling.closest(parsed.words.join(' '));
      const closest = alike && alike.likeness >= ALIKE ? this.forms[alike.index]?.entry : undefined;
      return { kind: 'absent', ...(closest && { closest }) };
    }
    const page = parsed.pages?.[0] ?? (parsed.bare === undefined ? undefined : Number(parsed.bare));
    if (page === undefined && parsed.number === undefined) return { kind: 'unnamed' };
    const before = page === undefined ? undefined : this.lastBefore(page);
    return { kind: 'absent', ...(before && { closest: before }) };
  }

  /** All words of an entry's name stand in the reference, apart or as one. */
  private byName({ words, spelt }: Pick<ParsedReference, 'words' | 'spelt'>): CatalogueEntry | undefined {
    const whole = this.byKey.get([...words].sort().join(' '));
    if (words.length === 0 || whole) return whole?.entry;
    let best: Form | undefined;
    for (const word of words) {
      for (const form of this.byWord.get(word) ?? []) {
        const within = form.words.every((own) => words.includes(own));
        if (within && (!best || form.words.length > best.words.length)) best = form;
      }
    }
    return (best ?? this.joinedIn(spelt))?.entry;
  }

  /** `Naboskabs-aktiviteter` where the entry is one word, `Skolehjembrobygning` where it is three. */
  private joinedIn(spelt: readonly string[]): Form | undefined {
    for (let first = 0; first < spelt.length; first++) {
      for (let end = Math.min(spelt.length, first + MOST_JOINED); end > first; end--) {
        const form = this.byJoined.get(withoutEnding(spelt.slice(first, end).join('')));
        if (form) return form;
      }
    }
    return undefined;
  }

  private byNumberOrPage({ number, pages, bare }: ParsedReference): CatalogueEntry | undefined {
    const numbered = number ?? bare;
    const byNumber =
      numbered === undefined ? undefined : this.entries.find((entry) => sameNumber(entry.number, numbered));
    if (byNumber) return byNumber;
    const [first, last] = pages ?? (bare === undefined ? [] : [Number(bare), Number(bare)]);
    if (first === undefined || last === undefined) return undefined;
    return this.entries.find((entry) => entry.page !== undefined && entry.page >= first && entry.page <= last);
  }

  /** The entry in whose description a page most likely lies. */
  private lastBefore(page: number): CatalogueEntry | undefined {
    let best: CatalogueEntry | undefined;
    for (const entry of this.entries) {
      if (entry.page !== undefined && entry.page < page && entry.page > (best?.page ?? 0)) best = entry;
    }
    return best;
  }

  private like(spelt: readonly string[]): CatalogueEntry | undefined {
    const words = spelt.map(withoutEnding);
    const likely = words.filter((word) => this.starts.has(word.slice(0, START)));
    if (likely.length === 0) return undefined;
    const named = this.byName({ words, spelt });
    if (named) return named;
    let best: { index: number; likeness: number } | undefined;
    for (const text of [words.join(' '), ...likely]) {
      const alike = this.spelling.closest(text);
      if (alike && alike.likeness > (best?.likeness ?? 0)) best = alike;
    }
    return best && best.likeness >= RESEMBLES ? this.forms[best.index]?.entry : undefined;
  }
}

/** A number for the first letters of the word at this place. */
function startCode(text: string, at: number): number {
  let code = 0;
  const end = Math.min(at + START, text.length);
  for (let index = at; index < end && text.charCodeAt(index) !== 32; index++) {
    code = (Math.imul(code, 31) + text.charCodeAt(index)) | 0;
  }
  return code;
}

function sameNumber(own: string | undefined, number: string): boolean {
  return own !== undefined && own !== '' && Number(own.replace(/[^0-9]/g, '') || NaN) === Number(number);
}
