import type { CellDocument, CellStyle, RowDocument } from '../document/sheetDocument';
import type { Area } from '../sheet/address';

interface Row {
  height?: number;
  readonly cells: Map<number, CellDocument>;
}

const DEFAULT_HEIGHT = 15;

type Value = CellDocument['value'];

/** Collects the cells of one sheet in any order. */
export class SheetRows {
  readonly merges: Area[] = [];
  private readonly rows = new Map<number, Row>();

  constructor(readonly sheet: string) {}

  put(
    row: number,
    column: number,
    value: Value,
    style: CellStyle = {},
    more: { formula?: string; link?: Area } = {},
  ): void {
    this.row(row).cells.set(column, { column, value, style, ...more });
  }

  height(row: number, points: number): void {
    this.row(row).height = points;
  }

  /** In points, from one row to the one before another. */
  heightOf(top: number, end: number): number {
    let points = 0;
    for (let row = top; row < end; row += 1) points += this.rows.get(row)?.height ?? DEFAULT_HEIGHT;
    return points;
  }

  /** Gives a span of cells a style beneath the one they have. */
  paint(row: number, left: number, right: number, style: CellStyle): void {
    const { cells } = this.row(row);
    for (let column = left; column <= right; column += 1) {
      const cell = cells.get(column) ?? { column, value: null };
      const border = { ...style.border, ...cell.style?.border };
      const merged = { ...style, ...cell.style, ...(Object.keys(border).length > 0 && { border }) };
      cells.set(column, { ...cell, style: merged });
    }
  }

  /** Merges cells of one row; the value stands in the first. */
  merge(row: number, left: number, right: number): void {
    this.merges.push({ sheet: this.sheet, top: row, bottom: row, left, right });
    this.paint(row, left, right, this.row(row).cells.get(left)?.style ?? {});
  }

  area(top: number, left: number, bottom: number, right: number): Area {
    return { sheet: this.sheet, top, left, bottom, right };
  }

  toRows(): RowDocument[] {
    return [...this.rows.entries()]
      .sort(([a], [b]) => a - b)
      .map(([row, { height, cells }]) => ({
        row,
        ...(height !== undefined && { height }),
        cells: [...cells.values()].sort((a, b) => a.column - b.column),
      }));
  }

  private row(row: number): Row {
    const known = this.rows.get(row);
    if (known) return known;
    const made: Row = { cells: new Map() };
    this.rows.set(row, made);
    return made;
  }
}
