import type { CellEdit, RowEdit } from './sheetChanges';
import { maskMarkup } from '../sheet/maskMarkup';
import { type CellPlace, type RowPlace, RowWalk } from '../sheet/rowWalk';
import { escapeText } from '../xml/escapeXml';
import { concat } from '../xml/xmlEdits';
import { type CellContext, changedCell, type LineStyle, newCell, rowAttributes, spans, styleOnly } from './cellEdits';
import { cellKey, keysOf, type FormulaEffects, formulaEffects } from './formulaEffects';
import { withAttributes } from './tagText';

export interface RowsContext extends CellContext {
  readonly sheet: string;
  columnStyle(column: number): LineStyle;
}

export interface EditedRows {
  readonly body: Uint8Array;
  readonly formulaLost: boolean;
}

interface RowPlan {
  readonly cells: Map<number, CellEdit>;
  edit: RowEdit | undefined;
}

/** The rows of a sheet with some cells and rows changed; every other byte stays as it is. */
export function editRows(
  body: Uint8Array,
  cells: readonly CellEdit[],
  rows: readonly RowEdit[],
  context: RowsContext,
): EditedRows {
  const masked = maskMarkup(body);
  const written = cells.filter(({ value, formula }) => value !== undefined || formula !== undefined);
  const keys = new Set(written.map(({ row, column }) => cellKey(row, column)));
  const named = new Set(keys);
  for (const { row, column, spill } of cells) {
    if (spill && (spill.top !== row || spill.left !== column))
      throw new RangeError('A formula spills from its own cell.');
    for (const key of spill ? keysOf(spill) : []) keys.add(key);
  }
  const effects = keys.size > 0 ? formulaEffects(body, masked, context.sheet, { keys, named }) : NO_EFFECTS;
  const plans = plansOf(cells, rows, effects);
  const numbers = [...plans.keys()].sort((a, b) => a - b);
  const editor = new RowsEditor(body, masked, context, effects, plans);
  return { body: editor.run(numbers), formulaLost: effects.formulaLost };
}

const NO_EFFECTS: FormulaEffects = { expanded: new Map(), emptied: new Set(), formulaLost: false };

function plansOf(cells: readonly CellEdit[], rows: readonly RowEdit[], effects: FormulaEffects): Map<number, RowPlan> {
  const plans = new Map<number, RowPlan>();
  const planOf = (row: number) => {
    const plan = plans.get(row) ?? { cells: new Map(), edit: undefined };
    plans.set(row, plan);
    return plan;
  };
  for (const edit of rows) planOf(edit.row).edit = edit;
  for (const key of effects.expanded.keys()) planOf(Math.floor(key / 16_384));
  for (const key of effects.emptied) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    planOf(row).cells.set(column, { row, column, value: null });
  }
  for (const cell of cells) {
    const plan = planOf(cell.row);
    const before = plan.cells.get(cell.column);
    plan.cells.set(cell.column, before ? { ...before, ...cell } : cell);
  }
  return plans;
}

class RowsEditor {
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly walk: RowWalk;
  private at = 0;

  constructor(
    private readonly body: Uint8Array,
    masked: Uint8Array,
    private readonly context: RowsContext,
    private readonly effects: FormulaEffects,
    private readonly plans: ReadonlyMap<number, RowPlan>,
  ) {
    this.walk = new RowWalk(masked, context.sheet);
  }

  /** @param numbers of the rows to be changed, in order. */
  run(numbers: readonly number[]): Uint8Array {
    let next = 0;
    for (let row = this.walk.nextRow(); row && next < numbers.length; row = this.walk.nextRow()) {
      while ((numbers[next] ?? Infinity) < row.row) this.newRow(numbers[next++] as number, row.from);
      if (numbers[next] !== row.row) continue;
      this.row(row, this.plans.get(numbers[next++] as number) as RowPlan);
    }
    while (next < numbers.length) this.newRow(numbers[next++] as number, this.body.length);
    if (this.pieces.length === 0) return this.body;
    this.pieces.push(this.body.subarray(this.at));
    return concat(this.pieces);
  }

  /** Replaces what stands between two places. */
  private put(from: number, to: number, text: string): void {
    this.pieces.push(this.body.subarray(this.at, from), this.encoder.encode(text));
    this.at = to;
  }

  private newRow(row: number, at: number): void {
    const { cells, edit } = this.plans.get(row) as RowPlan;
    const style = this.styleAfter(undefined, edit);
    const inner = this.newCells([...cells.values()], undefined, style);
    const p = this.context.prefix;
    const tag = withAttributes(`<${p}row r="${row + 1}">`, edit ? rowAttributes(edit, style) : {});
    if (inner !== '' || / (?:ht|hidden|s)=/.test(tag)) this.put(at, at, `${tag}${inner}</${p}row>`);
  }

  private row(place: RowPlace, { cells, edit }: RowPlan): void {
    const tag = this.raw(place.from, place.tagTo);
    const rowStyle = /\scustomFormat\s*=\s*["'](1|true)["']/.test(tag)
      ? /\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1]
      : undefined;
    const style = rowStyle === undefined ? undefined : Number(rowStyle);
    const after = this.styleAfter(style, edit);
    const added = (edits: readonly CellEdit[]) => this.newCells(edits, style, after);
    const changed = withAttributes(tag, {
      ...(edit ? rowAttributes(edit, after) : {}),
      ...spans(tag, [...cells.keys()]),
    });
    const rest = new Map([...cells].sort(([a], [b]) => a - b));
    if (place.selfClosing) {
      const inner = added([...rest.values()]);
      const open = inner === '' ? changed : `${changed.replace(/\s*\/>$/, '>')}${inner}</${this.context.prefix}row>`;
      if (open !== tag) this.put(place.from, place.tagTo, open);
      return;
    }
    if (changed !== tag) this.put(place.from, place.tagTo, changed);
    for (let cell = this.walk.nextCell(); cell; cell = this.walk.nextCell()) {
      const before = [...rest.values()].filter(({ column }) => column < (cell as CellPlace).column);
      for (const { column } of before) rest.delete(column);
      this.insert(cell.from, added(before));
      const wanted = rest.get(cell.column);
      rest.delete(cell.column);
      if (wanted) this.cell(cell, wanted);
      else this.expand(cell);
    }
    this.insert(this.walk.rowEnd, added([...rest.values()]));
  }

  private cell(place: CellPlace, edit: CellEdit): void {
    const { styles } = this.context;
    const tag = this.raw(place.from, place.tagTo);
    if (edit.value === undefined && edit.formula === undefined) {
      const changed = styleOnly(tag, edit, styles);
      if (changed !== tag) this.put(place.from, place.tagTo, changed);
      this.expand(place);
    } else this.put(place.from, place.to, changedCell(tag, edit, this.context));
  }

  /** Gives a dependant of a shared formula that goes its own formula. */
  private expand({ row, column, formula }: CellPlace): void {
    const text = this.effects.expanded.get(cellKey(row, column));
    if (text === undefined || !formula) return;
    const tag = this.raw(formula.from, formula.tagTo).replace(/\s*\/?>$/, '>');
    const open = withAttributes(tag, { t: undefined, si: undefined, ref: undefined });
    const close = formula.selfClosing ? `</${this.context.prefix}f>` : '';
    this.put(formula.from, formula.selfClosing ? formula.tagTo : formula.contentTo, open + escapeText(text) + close);
  }

  /** What an edit makes of a row's style; undefined where it leaves it. */
  private styleAfter(style: number | undefined, edit: RowEdit | undefined): number | null | undefined {
    const change = edit?.style;
    return change ? this.context.styles.changedFrom(style ?? 0, change) : change;
  }

  /** @param after the row's own style afterwards; undefined where it stays, `null` where it goes. */
  private newCells(edits: readonly CellEdit[], rowStyle: number | undefined, after: number | null | undefined): string {
    const inRow = after === undefined ? rowStyle : (after ?? undefined);
    return [...edits]
      .sort((a, b) => a.column - b.column)
      .map((edit) => {
        const { base, inherited } = this.context.columnStyle(edit.column);
        return newCell(edit, { base: rowStyle ?? base, inherited: inRow ?? inherited }, this.context);
      })
      .join('');
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.put(at, at, text);
  }

  private raw(from: number, to: number): string {
    return new TextDecoder().decode(this.body.subarray(from, to));
  }
}
