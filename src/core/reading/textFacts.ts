import { matchHeading, type HeadingMatch } from './headingMatch';
import type { Citation, ActivityStatus } from './portfolio';
import { sumLabel, type SumLabel } from './sumLabel';
import { cleanText, normaliseKey } from './text';
import { citationOf, statesEffect, statusOf } from './vocabulary';

/** Results of one function of a text, by the text's index. */
export class ByIndex<T> {
  private values: (T | undefined)[] | undefined;

  constructor(
    private readonly count: number,
    private readonly compute: (index: number) => NonNullable<T>,
  ) {}

  at(index: number): T {
    const values = (this.values ??= new Array<T | undefined>(this.count));
    return values[index] ?? (values[index] = this.compute(index));
  }
}

/** What the texts of a workbook say. Each is understood once, however many cells hold it. */
export class TextFacts {
  readonly clean: ByIndex<string>;
  readonly key: ByIndex<string>;
  readonly heading: ByIndex<HeadingMatch>;
  readonly sum: ByIndex<SumLabel>;
  readonly citation: ByIndex<Citation>;
  readonly status: ByIndex<ActivityStatus>;
  readonly effect: ByIndex<boolean>;

  constructor(texts: readonly string[]) {
    const facts = <T>(compute: (text: string) => NonNullable<T>): ByIndex<T> =>
      new ByIndex<T>(texts.length, (index) => compute(texts[index] ?? ''));
    const clean = facts<string>(cleanText);
    const cleaned = <T>(compute: (text: string) => NonNullable<T>): ByIndex<T> =>
      new ByIndex<T>(texts.length, (index) => compute(clean.at(index)));
    this.clean = clean;
    this.key = cleaned<string>(normaliseKey);
    this.heading = facts<HeadingMatch>(matchHeading);
    this.sum = cleaned<SumLabel>(sumLabel);
    this.citation = cleaned<Citation>(citationOf);
    this.status = cleaned<ActivityStatus>(statusOf);
    this.effect = cleaned<boolean>(statesEffect);
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
