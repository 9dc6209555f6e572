import type { Argument } from './argument';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** One argument and the parameter it is for, counted from 0. */
export interface Slot {
  readonly index: number;
  readonly parameter: ParameterMetadata;
  readonly argument: Argument;
}

/**
 * Pairs arguments with parameters. Repeating parameters take what is left, in turn when there are several of
 * them. Undefined when there are too many arguments, or too few.
 */
export function bindArguments(
  { parameters }: FunctionMetadata,
  given: readonly Argument[],
): readonly Slot[] | undefined {
  const firstRepeating = parameters.findIndex(({ repeating }) => repeating);
  const single = firstRepeating < 0 ? parameters.length : firstRepeating;
  const inTurn = parameters.length - single;
  if (given.length > single && inTurn === 0) return undefined;
  if (given.length > single && (given.length - single) % inTurn !== 0) return undefined;
  if (parameters.some(({ optional }, index) => !optional && index >= given.length)) return undefined;
  return given.flatMap((argument, position) => {
    const index = position < single ? position : single + ((position - single) % inTurn);
    const parameter = parameters[index];
    return parameter ? [{ index, parameter, argument }] : [];
  });
}
