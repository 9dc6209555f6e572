import { CITATIONS, STATUSES, type ActivityStatus, type Citation } from './portfolio';
import { sumLabel, type SumLabel } from './sumLabel';
import { cleanText, normaliseKey } from './text';
import { citationOf } from './citation';
import { themeNamed } from './themeLabel';
import { statesEffect, statusOf } from './vocabulary';

/** Results of one function of a text, by the text's index. */
export class ByIndex<T> {
  private values: (T | undefined)[] | undefined;

  /** @param texts what the function is asked of, by index */
  constructor(
    private readonly count: number,
    private readonly texts: { at(index: number): string | undefined },
    private readonly compute: (text: string) => NonNullable<T>,
  ) {}

  at(index: number): T {
    const values = (this.values ??= new Array<T | undefined>(this.count));
    return values[index] ?? (values[index] = this.compute(this.texts.at(index) ?? ''));
  }
}

/** The same for a function with few results: which of them, in one byte for each text. */
export class ChoiceByIndex<T> {
  private known: Uint8Array | undefined;

  /** @param choices the results; two at the least */
  constructor(
    readonly choices: readonly T[],
    private readonly count: number,
    private readonly texts: { at(index: number): string },
    readonly compute: (text: string) => T,
  ) {}

  /** The place of the result among `choices`. */
  place(index: number): number {
    const known = (this.known ??= new Uint8Array(this.count));
    // 0 stands for a text that has not been asked about.
    return (known[index] || (known[index] = this.placeOf(this.texts.at(index)) + 1)) - 1;
  }

  placeOf(text: string): number {
    return this.choices.indexOf(this.compute(text));
  }
}

/** What the texts of a workbook say. Each is understood once, however many cells hold it. */
export class TextFacts {
  readonly clean: ByIndex<string>;
  readonly key: ByIndex<string>;
  readonly sum: ByIndex<SumLabel>;
  /** The theme that a group line of this text names. */
  readonly theme: ByIndex<string>;
  readonly citation: ChoiceByIndex<Citation>;
  readonly status: ChoiceByIndex<ActivityStatus>;
  readonly effect: ByIndex<boolean>;

  constructor(texts: readonly string[]) {
    const { length } = texts;
    this.clean = new ByIndex<string>(length, texts, cleanText);
    this.key = new ByIndex<string>(length, this.clean, normaliseKey);
    this.sum = new ByIndex<SumLabel>(length, this.clean, sumLabel);
    this.theme = new ByIndex<string>(length, this.clean, themeNamed);
    this.citation = new ChoiceByIndex(CITATIONS, length, this.clean, citationOf);
    this.status = new ChoiceByIndex(STATUSES, length, this.clean, statusOf);
    this.effect = new ByIndex<boolean>(length, this.clean, statesEffect);
  }
}

/** The facts of the texts of every sheet; sheets of one file share their texts. */
export function textFactsOf(): (texts: readonly string[]) => TextFacts {
  const known = new Map<readonly string[], TextFacts>();
  return (texts) => {
    let facts = known.get(texts);
    if (!facts) known.set(texts, (facts = new TextFacts(texts)));
    return facts;
  };
}
