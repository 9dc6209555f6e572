import { localAddress } from '../../core/sheet/address';
import { cellContent, looksLikeFormula } from '../write/cellContent';
import type { StyleSheet } from '../write/styleSheet';
import type { CellEdit, RowEdit } from './sheetChanges';
import { withAttributes } from './tagText';

export interface CellContext {
  readonly styles: StyleSheet;
  /** Of the element names, colon included. */
  readonly prefix: string;
  /** The `cm` of dynamic arrays; undefined where no edit makes one. */
  readonly dynamicArray: number | undefined;
}

/** A cell that is there, with a new content. @param tag its start tag. */
export function changedCell(tag: string, edit: CellEdit, context: CellContext): string {
  const { styles, prefix } = context;
  const { type, xml } = cellContent(edit.value, edit.formula, prefix, edit.spill);
  const style = styleAfter(styleOf(tag), edit, styles);
  // What `cm` and `vm` say of the old value does not hold of the new one.
  const open = withAttributes(tag, { s: style, t: type, cm: markOf(edit, context), vm: undefined }).replace(
    /\s*\/?>$/,
    '',
  );
  return xml === '' ? `${open}/>` : `${open}>${xml}</${prefix}c>`;
}

/** The start tag of a cell that keeps its content. */
export function styleOnly(tag: string, edit: CellEdit, styles: StyleSheet): string {
  return withAttributes(tag, { s: indexText(styles.changedFrom(styleOf(tag), edit.style), tag) });
}

/** The style of a row or column: as it was, and as it will be. */
export interface LineStyle {
  readonly base: number;
  readonly inherited: number;
}

/** A cell that the sheet did not mention; nothing where there is nothing to say. */
export function newCell(edit: CellEdit, { base, inherited }: LineStyle, context: CellContext): string {
  const { styles, prefix } = context;
  const { type, xml } = cellContent(edit.value, edit.formula, prefix, edit.spill);
  const index = styles.changedFrom(base, edit.style, quotedAfter(edit));
  if (xml === '' && index === inherited) return '';
  const mark = markOf(edit, context);
  const start = `<${prefix}c r="${localAddress(edit.row, edit.column)}"${index > 0 ? ` s="${index}"` : ''}${type ? ` t="${type}"` : ''}${mark ? ` cm="${mark}"` : ''}`;
  return xml === '' ? `${start}/>` : `${start}>${xml}</${prefix}c>`;
}

/** What a row's start tag gets. @param style of its cells afterwards, where that is edited; `null` for none. */
export function rowAttributes(
  { height, hidden }: RowEdit,
  style: number | null | undefined,
): Record<string, string | undefined> {
  return {
    ...(style === undefined ? {} : { s: style === null ? undefined : String(style) }),
    ...(style === undefined ? {} : { customFormat: style === null ? undefined : '1' }),
    ...(height === undefined ? {} : { ht: height === null ? undefined : String(height) }),
    ...(height === undefined ? {} : { customHeight: height === null ? undefined : '1' }),
    ...(hidden === undefined ? {} : { hidden: hidden ? '1' : undefined }),
  };
}

/** The columns that a row says it spans, widened to hold some more; nothing where it says nothing. */
export function spans(tag: string, columns: readonly number[]): Record<string, string> {
  const [, first, last] = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag) ?? [];
  if (first === undefined || last === undefined || columns.length === 0) return {};
  const from = Math.min(Number(first), ...columns.map((column) => column + 1));
  const to = Math.max(Number(last), ...columns.map((column) => column + 1));
  return from === Number(first) && to === Number(last) ? {} : { spans: `${from}:${to}` };
}

function styleOf(tag: string): number {
  return Number(/\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0);
}

function styleAfter(base: number, edit: CellEdit, styles: StyleSheet): string | undefined {
  const index = styles.changedFrom(base, edit.style, quotedAfter(edit));
  return index === 0 ? undefined : String(index);
}

function indexText(index: number, tag: string): string | undefined {
  return index === 0 && !/\ss\s*=/.test(tag) ? undefined : String(index);
}

/** The mark that keeps a text from becoming a formula; undefined leaves it as the cell has it. */
function quotedAfter({ value, formula }: CellEdit): boolean | undefined {
  if (formula !== undefined) return false;
  return looksLikeFormula(value) ? true : undefined;
}

function markOf({ spill }: CellEdit, { dynamicArray }: CellContext): string | undefined {
  return spill && dynamicArray !== undefined ? String(dynamicArray) : undefined;
}
