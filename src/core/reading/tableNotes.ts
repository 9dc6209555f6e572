import type { FoundTable } from './foundTable';
import type { ReadingNote } from './notes';
import { ownFunctionIn } from './ownFunctions';
import type { ReadingContext } from './readingContext';
import type { ColumnKey, SourceTable } from './sourceTable';

type PlacedNote = Extract<ReadingNote, { readonly plan?: string }>;
type WithoutPlace<Note> = Note extends unknown ? Omit<Note, 'table' | 'column' | 'plan' | 'cell'> : never;

/** Notes about cells of one table, each with its plan. */
export class TableNotes {
  constructor(
    private readonly context: ReadingContext,
    private readonly found: FoundTable,
    private readonly source: SourceTable,
    /** The plan that a row names, as written. */
    private readonly planOf: (row: number) => string,
  ) {}

  /** Runs what looks at a table column by column, and puts its notes into the order of the rows. */
  rowByRow<T>(read: () => T): T {
    const { notes } = this.context;
    const first = notes.length;
    const result = read();
    const rowOf = (note: ReadingNote): number => ('column' in note && 'cell' in note ? note.cell.row : -1);
    for (const note of notes.splice(first).sort((a, b) => rowOf(a) - rowOf(b))) notes.push(note);
    return result;
  }

  add(note: WithoutPlace<PlacedNote>, row: number, column: number, label: ColumnKey | number): void {
    const plan = this.planOf(row);
    const place = { table: this.source, column: label, cell: { sheet: this.source.sheet, row, column } };
    this.context.notes.push({ ...note, ...place, ...(plan === '' ? {} : { plan }) });
  }

  addError(row: number, column: number, label: ColumnKey | number): void {
    const { grid } = this.found.sheet;
    const formula = grid.formula(row, column);
    const ownFunction = formula !== undefined && ownFunctionIn(formula) !== undefined;
    this.add({ kind: 'errorValue', code: grid.text(row, column), ownFunction }, row, column, label);
  }
}
