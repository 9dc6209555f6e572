export type ChartType = 'bar' | 'column' | 'line' | 'pie';

/** A chart on a sheet. */
export interface ChartDetails {
  /** `other` for everything but one plain plot of a kind known here. */
  readonly type: ChartType | 'other';
  readonly name: string;
  readonly title?: string;
  readonly series: readonly SeriesDetails[];
  readonly anchor: Anchor;
  readonly altText?: string;
  readonly part: string;
}

/** Places as formulas without `=`: `'Ark 1'!$A$2:$A$9`. */
export interface SeriesDetails {
  /** A text, or the place it is read from. */
  readonly name?: { readonly text: string } | { readonly formula: string };
  readonly categories?: string;
  readonly values: string;
}

/** From the upper left corner of one cell to that of another, with offsets in points. */
export interface Anchor {
  readonly from: AnchorCorner;
  readonly to: AnchorCorner;
}

export interface AnchorCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}
