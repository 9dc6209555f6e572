import type { AcceptedReading, Mapping } from '../../core/reading';
import type { Choices, WorkbookMemory } from '../../excel/port';

/** What the officer says about how the workbook is read. A mapping without a column says that there is none. */
export type ReadingAnswer =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'accepted'; readonly reading: AcceptedReading };

/** The new value of each setting; `undefined` sets it back to what it is without a choice. */
export type ChoiceChange = { readonly [K in keyof Choices]?: Choices[K] | undefined };

/** The memory with an answer, in place of what was answered before about the same. */
export function withAnswer(memory: WorkbookMemory, answer: ReadingAnswer): WorkbookMemory {
  const others = withoutAnswer(memory, answer);
  return answer.kind === 'mapping'
    ? { ...others, mappings: [...others.mappings, answer.mapping] }
    : { ...others, accepted: [...others.accepted, answer.reading] };
}

export function withoutAnswer(memory: WorkbookMemory, answer: ReadingAnswer): WorkbookMemory {
  return answer.kind === 'mapping'
    ? { ...memory, mappings: memory.mappings.filter((other) => !sameColumn(other, answer.mapping)) }
    : { ...memory, accepted: memory.accepted.filter(({ cell }) => cell !== answer.reading.cell) };
}

export function withChoices(before: Choices, change: ChoiceChange): Choices {
  const all = Object.entries({ ...before, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Choices;
}

function sameColumn(a: Mapping, b: Mapping): boolean {
  return a.sheet === b.sheet && a.table === b.table && a.key === b.key;
}
