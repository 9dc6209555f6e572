/**
 * Cells on their way into a grid, in the order they were met: typed arrays of one length, of which the first `count` places are
 * used. A kind stands with its number format as in `Grid.kindBytes`, a value as in `Grid.values`.
 */
export class CellBatch {
  count = 0;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;

  constructor(readonly capacity: number) {
    this.rows = new Uint32Array(capacity);
    this.columns = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.values = new Float64Array(capacity);
  }
}
