import type { Answer, Answers, Cells, CellValue } from './cells';
import type { ParameterKey } from './texts/text';

/** A single cell, or a range (which a single cell is too). The question mark: may be left out. */
export type ParameterKind = 'value' | 'value?' | 'range' | 'range?';

/** Parameters by the keys under which their texts stand, in their order. */
export type Parameters = { readonly [K in ParameterKey]?: ParameterKind };

/** What a function gives: one value of a type, or rows of values that spill. */
export type ResultShape = 'number' | 'string' | 'boolean' | 'rows';

/** The arguments of a function. What is left out is a blank cell. */
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends 'range' | 'range?' ? Cells : CellValue;
};

/** A custom function as it runs. */
export interface FunctionDefinition<Id extends string = string> {
  /** Name and id in every language; never changed after the first release. */
  readonly id: Id;
  readonly parameters: Parameters;
  readonly result: ResultShape;
  /** @throws FunctionError where there is no result. */
  run(given: Readonly<Record<string, Cells | CellValue>>): Answer | Answers;
}

/** A definition whose body knows its arguments by name and kind. */
export function define<const Id extends string, const P extends Parameters>(definition: {
  readonly id: Id;
  readonly parameters: P;
  readonly result: ResultShape;
  run(given: Arguments<P>): Answer | Answers;
}): FunctionDefinition<Id> {
  return definition as unknown as FunctionDefinition<Id>;
}
