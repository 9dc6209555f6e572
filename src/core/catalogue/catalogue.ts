import { parseReference, significantWords, withoutEnding, type ParsedReference } from './parseReference';
import { TrigramIndex } from './trigrams';
import type { CatalogueEntry } from './types';
import { WordStarts } from './wordStarts';

/** `found`, `absent` with the entry spelt most alike, or `unnamed`: only the catalogue as a whole is named. */
export type CatalogueMatch =
  | { readonly kind: 'found'; readonly entry: CatalogueEntry }
  | { readonly kind: 'absent'; readonly closest?: CatalogueEntry }
  | { readonly kind: 'unnamed' };

/** The entry that an activity's name is, or resembles. */
export interface Resemblance {
  readonly entry: CatalogueEntry;
  /** The name is the entry's own, whatever its case, endings and order. */
  readonly listed: boolean;
}

const ALIKE = 0.4;
const RESEMBLES = 0.6;
/** A name that is one word in one place is at most so many in another: `skole-hjem-brobygning`. */
const MOST_JOINED = 4;

type Words = Pick<ParsedReference, 'words' | 'spelt'>;

/** One name of an entry; its words are without their endings. */
interface Form {
  readonly entry: CatalogueEntry;
  readonly words: readonly string[];
  readonly spelt: readonly string[];
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
  private readonly starts = new WordStarts();
  private readonly spelling: TrigramIndex;
  private readonly matches = new Map<string, CatalogueMatch>();
  private readonly likes = new Map<string, Resemblance | undefined>();

  constructor(readonly entries: readonly CatalogueEntry[]) {
    this.forms = entries.flatMap((entry) =>
      [entry.name, ...(entry.also ?? [])].map((name) => {
        const spelt = significantWords(name);
        return { entry, spelt, words: spelt.map(withoutEnding), joined: withoutEnding(spelt.join('')) };
      }),
    );
    this.spelling = new TrigramIndex(this.forms.map((form) => form.words.join(' ')));
    for (const form of this.forms) {
      const key = [...form.words].sort().join(' ');
      if (!this.byKey.has(key)) this.byKey.set(key, form);
      if (!this.byJoined.has(form.joined)) this.byJoined.set(form.joined, form);
      const [first = ''] = form.words;
      this.byWord.set(first, [...(this.byWord.get(first) ?? []), form]);
      for (const word of [...form.words, ...form.spelt]) this.starts.add(word);
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
  resembling(nameKey: string): Resemblance | undefined {
    if (!this.starts.mayShareWord(nameKey)) return undefined;
    if (!this.likes.has(nameKey)) this.likes.set(nameKey, this.like(significantWords(nameKey)));
    return this.likes.get(nameKey);
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

  /** The entry whose name is exactly these words, in any order, or all of them as one word. */
  private whole({ words, spelt }: Words): Form | undefined {
    return this.byKey.get([...words].sort().join(' ')) ?? this.byJoined.get(withoutEnding(spelt.join('')));
  }

  /** All words of an entry's name stand in the reference, apart or as one. */
  private byName({ words, spelt }: Words): CatalogueEntry | undefined {
    const whole = this.whole({ words, spelt });
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

  private like(spelt: readonly string[]): Resemblance | undefined {
    const words = spelt.map(withoutEnding);
    const listed = words.length > 0 ? this.whole({ words, spelt }) : undefined;
    if (listed) return { entry: listed.entry, listed: true };
    const entry = this.resembled({ words, spelt });
    return entry && { entry, listed: false };
  }

  private resembled({ words, spelt }: Words): CatalogueEntry | undefined {
    const likely = words.filter((word) => this.starts.has(word));
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

function sameNumber(own: string | undefined, number: string): boolean {
  return own !== undefined && own !== '' && Number(own.replace(/[^0-9]/g, '') || NaN) === Number(number);
}
