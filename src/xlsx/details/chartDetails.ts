import type { Color } from '../../core/document/sheetDocument';

export type ChartType = 'bar' | 'column' | 'line' | 'pie';

/** A chart on a sheet. */
export interface ChartDetails extends ChartLooks {
  /** `other` for everything but one plain plot of a kind known here. */
  readonly type: ChartType | 'other';
  readonly name: string;
  readonly title?: string;
  readonly series: readonly SeriesDetails[];
  readonly anchor: Anchor;
  readonly altText?: string;
  /** What tells it from the workbook's other charts. */
  readonly part: string;
  /** The part says things that are not read here: they go where the chart is written anew. */
  readonly more?: true;
}

/** How a chart looks. What is left out is as Excel draws it by itself. */
export interface ChartLooks extends ChartBox {
  readonly grouping?: 'stacked' | 'percentStacked';
  /** Marks on the points of lines. */
  readonly markers?: true;
  readonly font?: ChartFont;
  readonly titleFont?: ChartFont;
  /** Left out: no legend. */
  readonly legend?: { readonly position: LegendPosition; readonly font?: ChartFont };
  readonly plotArea?: ChartBox;
  /** Between the bars of two categories, in per cent of a bar's width. */
  readonly gap?: number;
  /** Of the bars of one category, in per cent. */
  readonly overlap?: number;
  readonly categoryAxis?: AxisLooks;
  readonly valueAxis?: AxisLooks;
}

export interface AxisLooks {
  readonly hidden?: true;
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  /** Left out: that of the cells. */
  readonly numberFormat?: string;
  /** From the far end to the near. */
  readonly reversed?: true;
  /** Left out: none. */
  readonly gridlines?: ChartLine;
  readonly line?: ChartLine;
  readonly font?: ChartFont;
  readonly labels?: 'high' | 'low' | 'none';
  readonly majorTicks?: TickMark;
  readonly minorTicks?: TickMark;
  /** Where on this axis the other one stands; left out: at zero or the first category. */
  readonly otherAxisAt?: 'max' | 'min';
}

export interface LabelLooks {
  /** `outEnd`, `ctr` …: the format's own word. One that the chart's kind does not have is left to Excel. */
  readonly position?: string;
  /** Left out: that of the cells. */
  readonly numberFormat?: string;
  readonly font?: ChartFont;
  readonly value: boolean;
  readonly category: boolean;
  readonly series: boolean;
}

export interface ChartBox {
  readonly fill?: Color | 'none';
  readonly border?: ChartLine;
}

export interface ChartLine {
  readonly color?: Color;
  /** Points. */
  readonly width?: number;
  readonly dash?: LineDash;
}

export interface ChartFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: Color;
  readonly name?: string;
}

export type LegendPosition = 'bottom' | 'top' | 'left' | 'right' | 'corner';
export type TickMark = 'cross' | 'in' | 'out';
export type LineDash = 'none' | 'solid' | 'dash' | 'dot' | 'roundDot' | 'dashDot' | 'dashDotDot';

/** Places as formulas without `=`: `'Ark 1'!$A$2:$A$9`. */
export interface SeriesDetails {
  /** A text, or the place it is read from. */
  readonly name?: { readonly text: string } | { readonly formula: string };
  readonly categories?: string;
  readonly values: string;
  readonly color?: Color;
  /** The line round bars, or of a line chart where its colour does not say enough. */
  readonly line?: ChartLine;
  /** Points (from 0) in another colour. */
  readonly pointColors?: readonly { readonly point: number; readonly color: Color }[];
  /** Left out: none. */
  readonly labels?: LabelLooks;
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
