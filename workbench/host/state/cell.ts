/** An error value in a cell, and the text that Excel shows beside it when a custom function gave one. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** What a cell shows as a value; `null` is a blank cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell that holds something. A cell with nothing in it and no format of its own is simply absent. */
export interface CellState {
  readonly value: CellValue;
  /** English, comma-separated, with its leading `=`. `value` is then the last result. */
  readonly formula?: string;
  /** The cell whose formula spilled into this one: `A1` on the same sheet. */
  readonly spilledFrom?: string;
  /** An empty one is the Normal style in a row or column that has another. */
  readonly format?: CellFormat;
  readonly link?: CellLink;
}

export interface CellLink {
  /** `Ark1!A1` inside the workbook. */
  readonly documentReference?: string;
  /** An address outside the workbook. */
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Only what differs from the workbook's Normal style. Colours are `#RRGGBB`, as in the Excel API. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly rotation?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** `style` and `weight` are the words of Excel.BorderLineStyle and Excel.BorderWeight. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The cell with other content and the same format; undefined when nothing is left of it. */
export function withContent(
  cell: CellState | undefined,
  content: { readonly value: CellValue; readonly formula?: string; readonly spilledFrom?: string },
): CellState | undefined {
  if (content.value === null && content.formula === undefined && !cell?.format && !cell?.link) return undefined;
  return { ...kept(cell), ...content };
}

/** The cell with another format, or none of its own, and the same content; undefined when nothing is left of it. */
export function withFormat(cell: CellState | undefined, format: CellFormat | undefined): CellState | undefined {
  return assembled(cell, format, cell?.link);
}

/** The cell with another link, or none. */
export function withLink(cell: CellState | undefined, link: CellLink | undefined): CellState | undefined {
  return assembled(cell, cell?.format, link);
}

function assembled(
  cell: CellState | undefined,
  format: CellFormat | undefined,
  link: CellLink | undefined,
): CellState | undefined {
  const { value = null, formula, spilledFrom } = cell ?? {};
  if (value === null && formula === undefined && !format && !link) return undefined;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(spilledFrom !== undefined && { spilledFrom }),
    ...(format && { format }),
    ...(link && { link }),
  };
}

function kept(cell: CellState | undefined): Pick<CellState, 'format' | 'link'> {
  return { ...(cell?.format && { format: cell.format }), ...(cell?.link && { link: cell.link }) };
}
