import type { Block, SheetOutline } from './outlineTypes';

/** A part of a sheet that is read at once. */
export interface Piece extends Block {
  readonly sheet: SheetOutline;
}

/** The cells that are still to be read, handed out in pieces of whole rows. */
export class CellQueue {
  private readonly pieces: Piece[];

  constructor(sheets: readonly SheetOutline[]) {
    this.pieces = sheets.flatMap((sheet) => (sheet.used ? [{ sheet, ...sheet.used }] : []));
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  /** The next pieces, together no more than so many cells; a single row may have to be cut. */
  take(cells: number): Piece[] {
    const taken: Piece[] = [];
    let left = cells;
    for (let piece = this.pieces.shift(); piece; piece = this.pieces.shift()) {
      const fits = cut(piece, left) ?? (taken.length === 0 ? cutRow(piece, left) : undefined);
      if (!fits) {
        this.pieces.unshift(piece);
        break;
      }
      taken.push(fits.first);
      this.pieces.unshift(...fits.rest);
      left -= fits.first.rows * fits.first.columns;
    }
    return taken;
  }

  putBack(pieces: readonly Piece[]): void {
    this.pieces.unshift(...pieces);
  }
}

interface Cut {
  readonly first: Piece;
  readonly rest: readonly Piece[];
}

/** As many whole rows as fit; undefined where not even one does. */
function cut(piece: Piece, cells: number): Cut | undefined {
  const rows = Math.min(piece.rows, Math.floor(cells / piece.columns));
  if (rows === 0) return undefined;
  const rest = rows < piece.rows ? [{ ...piece, row: piece.row + rows, rows: piece.rows - rows }] : [];
  return { first: { ...piece, rows }, rest };
}

function cutRow(piece: Piece, cells: number): Cut {
  const columns = Math.max(1, Math.min(piece.columns, cells));
  const rest: Piece[] = [];
  if (columns < piece.columns) {
    rest.push({ ...piece, rows: 1, column: piece.column + columns, columns: piece.columns - columns });
  }
  if (piece.rows > 1) rest.push({ ...piece, row: piece.row + 1, rows: piece.rows - 1 });
  return { first: { ...piece, rows: 1, columns }, rest };
}
