/** A chart as the model knows it. Positions and sizes are points from the sheet's corner. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** A word of Excel.ChartType. */
  readonly type: string;
  readonly title: ChartTextState & { readonly text: string };
  readonly legend: ChartTextState & { readonly position: string };
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly series: readonly ChartSeriesState[];
  readonly axes: { readonly value: ChartAxisState; readonly category: ChartAxisState };
  /** The frame round the whole; absent as in a new chart. */
  readonly border?: ChartLineState;
  /** `#RRGGBB`, or `none`; absent as in a new chart. */
  readonly fill?: string;
  readonly font?: ChartFontState;
  readonly plotArea?: { readonly border?: ChartLineState; readonly fill?: string };
}

export interface ChartSeriesState {
  /** A text, or with a leading `=` the cell that holds it. */
  readonly name: string;
  /** `Ark1!B2:B9`. */
  readonly values: string;
  readonly categories?: string;
  /** `#RRGGBB`; empty for the theme's. */
  readonly color: string;
  readonly line?: ChartLineState;
  /** Per cent of a bar's width. */
  readonly gapWidth: number;
  /** Per cent by which bars of one category overlap. */
  readonly overlap?: number;
  readonly labels: ChartLabelsState;
  /** Points (from 0) in another colour. */
  readonly pointColors: ReadonlyMap<number, string>;
}

export interface ChartLabelsState extends ChartTextState {
  readonly position: string;
  readonly numberFormat: string;
  readonly linkNumberFormat?: boolean;
  /** Values are shown unless this says otherwise. */
  readonly showValue?: boolean;
  readonly showCategoryName?: boolean;
  readonly showSeriesName?: boolean;
}

export interface ChartAxisState extends ChartTextState {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat: string;
  readonly linkNumberFormat?: boolean;
  readonly reversed: boolean;
  readonly majorGridlines: ChartLineState & { readonly visible: boolean };
  readonly line?: ChartLineState;
  /** Words of Excel.ChartAxisPosition, ChartAxisTickLabelPosition and ChartAxisTickMark. */
  readonly position?: string;
  readonly tickLabelPosition?: string;
  readonly majorTickMark?: string;
  readonly minorTickMark?: string;
}

/** What shows text, or hides it. */
interface ChartTextState {
  readonly visible: boolean;
  readonly font?: ChartFontState;
}

export interface ChartLineState {
  /** `#RRGGBB`; empty for the theme's. */
  readonly color: string;
  /** Points. */
  readonly weight: number;
  /** A word of Excel.ChartLineStyle; absent for automatic. */
  readonly style?: string;
}

export interface ChartFontState {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  /** A word of Excel.ChartUnderlineStyle. */
  readonly underline?: string;
}
