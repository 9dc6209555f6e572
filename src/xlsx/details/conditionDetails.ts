import type { Color } from '../../core/document/sheetDocument';
import type { Area } from '../../core/sheet/address';
import type { ConditionalStyle } from './styleDetails';

export type CompareOperator =
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'greaterThanOrEqual'
  | 'greaterThan'
  | 'between'
  | 'notBetween';

/** A rule for the looks of some cells. Formulas have no `=` and are relative to the first area's first cell. */
export interface ConditionalFormatDetails {
  readonly areas: readonly Area[];
  /** 1 is looked at first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

export type ConditionalRule =
  | {
      readonly type: 'cellIs';
      readonly operator: CompareOperator;
      /** Two for `between` and `notBetween`. */
      readonly formulas: readonly string[];
      readonly style: ConditionalStyle;
    }
  | { readonly type: 'expression'; readonly formula: string; readonly style: ConditionalStyle }
  | { readonly type: 'colorScale'; readonly points: readonly ScalePoint[] }
  /** A rule that is kept but not understood here; `name` is the format's own (`dataBar`, `top10` …). */
  | { readonly type: 'other'; readonly name: string };

export interface ScalePoint {
  /** `min`, `max`, `num`, `percent`, `percentile`, `formula` */
  readonly kind: string;
  readonly value?: string;
  readonly color: Color;
}
