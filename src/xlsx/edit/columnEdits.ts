import type { StyleSheet } from '../write/styleSheet';
import { childrenOf, wholeNumber } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { LineStyle } from './cellEdits';
import type { ColumnEdit } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';
import { withAttributes } from './tagText';

/** 64 pixels of Excel's usual font. */
const STANDARD_WIDTH = '9.140625';

/** Widths, hiding and styles of columns. Elements that no edit touches stay as they are; others are cut where edits begin and end. */
export function editColumns(sheet: SheetEditor, edits: readonly ColumnEdit[], styles: StyleSheet): void {
  if (edits.length === 0) return;
  const p = sheet.prefix;
  const list = sheet.child('cols');
  const standard = sheet.child('sheetFormatPr')?.attributes.get('defaultColWidth') ?? STANDARD_WIDTH;
  const changed = (tag: string, column: number) => changedColumn(tag, column, edits, standard, styles);
  const cuts = [...new Set(edits.flatMap(({ first, last }) => [first + 1, last + 2]))].sort((a, b) => a - b);
  const pieces: { min: number; xml: string }[] = [];
  const covered: [number, number][] = [];
  for (const element of childrenOf(list, 'col')) {
    const [min, max] = rangeOf(element);
    covered.push([min, max]);
    for (const [from, to] of segments(min, max, cuts)) {
      const tag = sheet.raw(element);
      pieces.push({ min: from, xml: changed(withRange(tag, from, to, min, max), from) });
    }
  }
  for (const [from, to] of gaps(covered, cuts, edits)) {
    const plain = `<${p}col min="${from}" max="${to}" width="${standard}"/>`;
    const xml = changed(plain, from);
    if (xml !== plain) pieces.push({ min: from, xml });
  }
  const inner = pieces
    .sort((a, b) => a.min - b.min)
    .map(({ xml }) => xml)
    .join('');
  sheet.put('cols', inner === '' ? '' : `<${p}cols>${inner}</${p}cols>`);
}

/** The style of a column's cells that the sheet does not mention, as it was and as edits make it. */
export function columnStyles(
  sheet: SheetEditor,
  edits: readonly ColumnEdit[],
  styles: StyleSheet,
): (column: number) => LineStyle {
  const styled = childrenOf(sheet.child('cols'), 'col').flatMap((element) => {
    const style = wholeNumber(element.attributes.get('style')) ?? 0;
    return style > 0 ? [[...rangeOf(element), style] as const] : [];
  });
  return (column) => {
    const base = styled.find(([min, max]) => column + 1 >= min && column + 1 <= max)?.[2] ?? 0;
    const inherited = edits
      .filter(({ first, last }) => column >= first && column <= last)
      .reduce((before, { style }) => styleAfter(before, style, styles), base);
    return { base, inherited };
  };
}

function styleAfter(before: number, style: ColumnEdit['style'], styles: StyleSheet): number {
  return style ? styles.changedFrom(before, style) : style === null ? 0 : before;
}

function rangeOf({ attributes }: XmlElement): [number, number] {
  return [wholeNumber(attributes.get('min')) ?? 1, wholeNumber(attributes.get('max')) ?? 0];
}

/** The pieces of a range that edits cut it into. */
function segments(min: number, max: number, cuts: readonly number[]): [number, number][] {
  const starts = [min, ...cuts.filter((cut) => cut > min && cut <= max)];
  return starts.map((from, index) => [from, (starts[index + 1] ?? max + 1) - 1]);
}

function withRange(tag: string, from: number, to: number, min: number, max: number): string {
  return from === min && to === max ? tag : withAttributes(tag, { min: String(from), max: String(to) });
}

/** Ranges that edits name and the sheet does not, cut where edits begin and end. */
function gaps(covered: readonly [number, number][], cuts: readonly number[], edits: readonly ColumnEdit[]) {
  const found: [number, number][] = [];
  for (const [index, cut] of cuts.entries()) {
    const end = (cuts[index + 1] ?? cut) - 1;
    if (!edits.some(({ first, last }) => first + 1 <= cut && last + 1 >= end) || end < cut) continue;
    let from = cut;
    for (const [min, max] of covered.filter(([min, max]) => min <= end && max >= cut).sort((a, b) => a[0] - b[0])) {
      if (min > from) found.push([from, min - 1]);
      from = Math.max(from, max + 1);
    }
    if (from <= end) found.push([from, end]);
  }
  return found;
}

function changedColumn(
  tag: string,
  column: number,
  edits: readonly ColumnEdit[],
  standard: string,
  styles: StyleSheet,
): string {
  let result = tag;
  for (const { first, last, width, hidden, style } of edits) {
    if (column < first + 1 || column > last + 1) continue;
    if (width === null) result = withAttributes(result, { width: standard, customWidth: undefined });
    else if (width !== undefined) result = withAttributes(result, { width: String(width), customWidth: '1' });
    if (hidden !== undefined) result = withAttributes(result, { hidden: hidden ? '1' : undefined });
    if (style === undefined) continue;
    const before = Number(/\sstyle\s*=\s*["'](\d+)["']/.exec(result)?.[1] ?? 0);
    result = withAttributes(result, { style: String(styleAfter(before, style, styles) || '') || undefined });
  }
  return result;
}
