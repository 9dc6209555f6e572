import type { Language } from '../arguments/language';
import type { ResultShape } from '../definition';
import { FUNCTIONS, type TableParameter } from '../table';

/** A parameter as Excel reads it. A scalar has no `dimensionality`. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Always `any`: Excel hands over what stands in the cell, errors too, and converts nothing. */
  readonly type: 'any';
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

interface ResultMetadata {
  /** Left out for rows, which may hold texts, numbers and errors beside each other. */
  readonly type?: 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'matrix';
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: ResultMetadata;
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** Without it Excel does not call a function whose range holds an error, and no reason is given. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** What Excel must know of the functions. Between languages only descriptions and names of parameters differ. */
export function metadata(lang: Language): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map(({ definition, parameters, texts }) => ({
      id: definition.id,
      name: definition.id,
      description: texts[lang].description,
      parameters: parameters.map((parameter) => parameterMetadata(parameter, lang)),
      result: resultMetadata(definition.result),
    })),
  };
}

function parameterMetadata({ texts, range, optional }: TableParameter, lang: Language): ParameterMetadata {
  return {
    ...texts[lang],
    type: 'any',
    ...(range && { dimensionality: 'matrix' as const }),
    ...(optional && { optional: true as const }),
  };
}

function resultMetadata(shape: ResultShape): ResultMetadata {
  return shape === 'rows' ? { dimensionality: 'matrix' } : { type: shape };
}
