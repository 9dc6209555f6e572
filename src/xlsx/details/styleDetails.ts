import type { Color } from '../../core/document/sheetDocument';

/** Every border style of the format. */
export type LineStyle =
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'thin'
  | 'dashDot'
  | 'dashDotDot'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'double'
  | 'thick';

export interface BorderDetails {
  readonly line: LineStyle;
  /** Absent where the file leaves it to Excel (black). */
  readonly color?: Color;
}

export interface BordersDetails {
  readonly left?: BorderDetails;
  readonly right?: BorderDetails;
  readonly top?: BorderDetails;
  readonly bottom?: BorderDetails;
}

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export interface FontDetails {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Any kind of underline. */
  readonly underline: boolean;
  readonly strike: boolean;
  /** Absent where the file leaves it to Excel (black). */
  readonly color?: Color;
}

/** A cell style with everything resolved: theme and indexed colours are `RRGGBB`, built-in formats are codes. */
export interface StyleDetails {
  readonly font: FontDetails;
  /** The colour of a solid fill, of a pattern's ground, or the first of a gradient. */
  readonly fill?: Color;
  readonly borders: BordersDetails;
  /** Excel's English format code: `General`, `#,##0.00`. */
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, counter-clockwise; 255 is letters on top of each other. */
  readonly rotation: number;
  readonly shrink: boolean;
  /** On a protected sheet the cell may not be edited. */
  readonly locked: boolean;
  /** On a protected sheet the formula is not shown. */
  readonly formulaHidden: boolean;
}

/** What a conditional format changes about a cell. */
export interface ConditionalStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: Color;
  readonly fill?: Color;
  readonly numberFormat?: string;
  readonly borders?: BordersDetails;
}

/** What changes about a cell's style; everything left out stays as the cell has it. */
export interface StyleChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points. */
  readonly size?: number;
  readonly fontName?: string;
  readonly color?: Color | null;
  readonly fill?: Color | null;
  /** Excel's English format code. */
  readonly numberFormat?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** As in the details: degrees from -90 to 90, or 255. */
  readonly rotation?: number;
  readonly shrink?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Sides left out stay as they are. */
  readonly border?: {
    readonly left?: BorderDetails | null;
    readonly right?: BorderDetails | null;
    readonly top?: BorderDetails | null;
    readonly bottom?: BorderDetails | null;
  };
}
