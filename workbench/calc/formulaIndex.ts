import { parseLocalAddress } from '../../src/core/sheet/address';
import { bounding, intersection, type Rect, rowCount, columnCount } from '../host/state/rect';
import type { SheetState } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { cellRect, type FormulaCell, type Place, placeName } from './formulaCell';
import { nodesOf, type ReferenceNode } from './formula/node';
import { NotComputed } from './formula/notComputed';
import { parseFormula } from './formula/parse';

/** Knows the formulas of a workbook and what they read. */
export class FormulaIndex {
  private readonly bySheet = new Map<string, Map<string, FormulaCell>>();
  private readonly refused = new Map<string, Refused>();

  /** @param knows whether a function can be called, by its name in capitals */
  constructor(
    private readonly document: WorkbookDocument,
    private readonly knows: (name: string) => boolean,
  ) {}

  *all(): Generator<FormulaCell> {
    for (const cells of this.bySheet.values()) yield* cells.values();
  }

  at(sheet: SheetState, row: number, column: number): FormulaCell | undefined {
    return this.bySheet.get(sheet.id)?.get(key(row, column));
  }

  get notComputed(): ReadonlyMap<string, string> {
    const named = [...this.refused.values()].map(({ sheet, row, column, what }) => {
      return [placeName(sheet, row, column), what] as const;
    });
    return new Map(named);
  }

  /** Says that a formula is not computed, and why; or with nothing, that it is. */
  refuse(sheet: SheetState, row: number, column: number, what?: string): void {
    const place = `${sheet.id}${key(row, column)}`;
    if (what === undefined) this.refused.delete(place);
    else this.refused.set(place, { sheet, row, column, what });
  }

  clear(): void {
    this.bySheet.clear();
    this.refused.clear();
  }

  /** Forgets sheets that are no longer part of the workbook, and returns their formulas. */
  dropSheets(): FormulaCell[] {
    const { sheets } = this.document.state;
    for (const [place, { sheet }] of this.refused) if (!sheets.includes(sheet)) this.refused.delete(place);
    return [...this.bySheet].flatMap(([id, cells]) => {
      if (this.document.sheet(id)) return [];
      this.bySheet.delete(id);
      return [...cells.values()];
    });
  }

  /** Looks up anew which sheets references mean. Returns the formulas for which that is another than before. */
  lookUpSheets(): FormulaCell[] {
    return [...this.all()].filter((cell) => {
      const before = cell.targets;
      cell.targets = this.targets(cell.sheet, [...before.keys()]);
      return [...cell.targets].some(([reference, sheet]) => before.get(reference) !== sheet);
    });
  }

  /** Forgets the formula of a cell. Returns what was known of it. */
  remove(sheet: SheetState, row: number, column: number): FormulaCell | undefined {
    const known = this.at(sheet, row, column);
    this.bySheet.get(sheet.id)?.delete(key(row, column));
    this.refuse(sheet, row, column);
    return known;
  }

  /** Takes up the formula of a cell; undefined when it cannot be computed, and {@link notComputed} says why. */
  add(sheet: SheetState, row: number, column: number, formula: string): FormulaCell | undefined {
    try {
      const node = parseFormula(formula);
      const nodes = [...nodesOf(node)];
      for (const one of nodes) {
        if (one.kind === 'call' && one.name !== 'SUM' && !this.knows(one.name)) {
          throw new NotComputed(`the function ${one.name}`);
        }
      }
      const references = nodes.filter((one): one is ReferenceNode => one.kind === 'reference');
      const targets = this.targets(sheet, references);
      const cell = { sheet, row, column, node, targets, extent: cellRect(row, column), rounds: 0 };
      const own = this.bySheet.get(sheet.id) ?? new Map<string, FormulaCell>();
      this.bySheet.set(sheet.id, own.set(key(row, column), cell));
      return cell;
    } catch (error) {
      if (!(error instanceof NotComputed)) throw error;
      this.refuse(sheet, row, column, error.what);
      return undefined;
    }
  }

  /** The formulas that read one of the places. */
  *readersOf(places: readonly Place[]): Generator<FormulaCell> {
    for (const cell of this.all()) {
      const reads = [...cell.targets].some(([reference, sheet]) =>
        places.some((place) => place.sheet === sheet && intersection(place.rect, reference.rect)),
      );
      if (reads) yield cell;
    }
  }

  /** The formulas among `candidates` whose results a formula reads, itself too if it does. */
  *sourcesOf(cell: FormulaCell, candidates: ReadonlySet<FormulaCell>): Generator<FormulaCell> {
    for (const [reference, sheet] of cell.targets) {
      if (!sheet) continue;
      if (rowCount(reference.rect) * columnCount(reference.rect) <= candidates.size) {
        for (const [row, column] of cellsOf(reference.rect)) {
          const source = this.sourceAt(sheet, row, column);
          if (source && candidates.has(source)) yield source;
        }
      } else {
        for (const source of candidates) {
          if (source.sheet === sheet && intersection(source.extent, reference.rect)) yield source;
        }
      }
    }
  }

  /** Learns from the cells which results spilled how far, as in a workbook that was just opened. */
  readSpills(sheet: SheetState): void {
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        const anchor = cell?.spilledFrom === undefined ? undefined : parseLocalAddress(cell.spilledFrom);
        const source = anchor && this.at(sheet, anchor.row, anchor.column);
        if (source) source.extent = bounding(source.extent, cellRect(row, column));
      });
    }
  }

  private targets(own: SheetState, references: readonly ReferenceNode[]): FormulaCell['targets'] {
    return new Map(
      references.map((reference) => {
        return [reference, reference.sheet === undefined ? own : this.document.sheetNamed(reference.sheet)];
      }),
    );
  }

  /** The formula whose result stands in a cell, its own or one that spilled there. */
  private sourceAt(sheet: SheetState, row: number, column: number): FormulaCell | undefined {
    const spilledFrom = sheet.rows.get(row)?.[column]?.spilledFrom;
    const anchor = spilledFrom === undefined ? { row, column } : parseLocalAddress(spilledFrom);
    return anchor && this.at(sheet, anchor.row, anchor.column);
  }
}

interface Refused {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly what: string;
}

const key = (row: number, column: number): string => `${String(row)},${String(column)}`;

function* cellsOf(rect: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) yield [row, column];
  }
}
