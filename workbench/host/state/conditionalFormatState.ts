import type { CellFormat } from './cell';
import type { Rect } from './rect';

type Words = Readonly<Record<string, unknown>>;

/** What other kinds keep as it was given: a colour scale its `criteria`, a comparison of texts its `rule`. */
export interface KindProperties {
  readonly criteria?: Words;
  readonly rule?: Words;
}

/** One conditional format. `rule` is kept in the words of the Excel API. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly rect: Rect;
  /** A word of Excel.ConditionalFormatType. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: 'custom'; readonly formula: string }
    | { readonly kind: 'cellValue'; readonly operator: string; readonly formula1: string; readonly formula2?: string }
    | { readonly kind: 'other'; readonly properties: KindProperties };
  readonly format: CellFormat;
}
