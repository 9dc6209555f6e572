/** Every parameter of every function. One key, one meaning, one text. */
export type ParameterKey =
  | 'total'
  | 'whole'
  | 'date'
  | 'unit'
  | 'amount'
  | 'party'
  | 'weights'
  | 'start'
  | 'end'
  | 'lbf'
  | 'municipal'
  | 'housing'
  | 'other'
  | 'language'
  | 'references'
  | 'activities'
  | 'amounts'
  | 'parameter'
  | 'year'
  | 'municipalAmounts'
  | 'years'
  | 'sections'
  | 'dwellings'
  | 'name'
  | 'text'
  | 'style';

export interface ParameterText {
  /** As Excel shows it: one word, letters and `_`. */
  readonly name: string;
  readonly description: string;
}

export interface FunctionText {
  /** What the function does, in one or two sentences: Excel shows it while the formula is written. */
  readonly description: string;
  readonly result: string;
  /** When it shows an error value instead. */
  readonly errors: string;
}
