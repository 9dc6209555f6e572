import type { Citation, ActivityStatus } from './portfolio';
import { sumLabel, type SumLabel } from './sumLabel';
import { cleanText, normaliseKey } from './text';
import { citationOf } from './citation';
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

/** What the texts of a workbook say. Each is understood once, however many cells hold it. */
export class TextFacts {
  readonly clean: ByIndex<string>;
  readonly key: ByIndex<string>;
  readonly sum: ByIndex<SumLabel>;
  readonly citation: ByIndex<Citation>;
  readonly status: ByIndex<ActivityStatus>;
  readonly effect: ByIndex<boolean>;

  constructor(texts: readonly string[]) {
    const { length } = texts;
    this.clean = new ByIndex<string>(length, texts, cleanText);
    this.key = new ByIndex<string>(length, this.clean, normaliseKey);
    this.sum = new ByIndex<SumLabel>(length, this.clean, sumLabel);
    this.citation = new ByIndex<Citation>(length, this.clean, citationOf);
    this.status = new ByIndex<ActivityStatus>(length, this.clean, statusOf);
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
