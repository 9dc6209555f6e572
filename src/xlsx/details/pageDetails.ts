import type { Area } from '../../core/sheet/address';

/** How a sheet is printed. */
export interface PageDetails {
  readonly orientation: 'portrait' | 'landscape';
  /** Excel's number: 9 is A4. */
  readonly paper?: number;
  /** Pages wide and tall; 0 is as many as needed. Absent where the sheet is printed at `scale`. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Per cent. */
  readonly scale: number;
  readonly margins: Margins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printArea: readonly Area[];
  /** Rows repeated on every page: from, to. */
  readonly repeatRows?: readonly [number, number];
  readonly repeatColumns?: readonly [number, number];
  readonly header?: PageText;
  readonly footer?: PageText;
  /** A page ends above each of these rows. */
  readonly breakBeforeRows: readonly number[];
  readonly breakBeforeColumns: readonly number[];
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
}

/** Centimetres. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** With Excel's codes in it: `&P` is the page's number. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
