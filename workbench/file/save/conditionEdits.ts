import type { ConditionalFormatRemoval, ConditionalStyle, NewConditionalFormat, SheetChanges } from '../../../src/xlsx';
import type { CellFormat } from '../../host/state/cell';
import type { ConditionalFormatState } from '../../host/state/conditionalFormatState';
import type { SheetState } from '../../host/state/sheetState';
import { pointsOf } from '../colorScales';
import { priorityOf } from '../open/rulesOf';
import { fileColor, operatorWords } from '../words';
import { onFile } from './area';
import type { NotSaved } from './notSaved';
import { same } from './same';
import { borderOf } from './styleChange';

/**
 * Conditional formats that are new, changed, moved or gone. One of a kind that cannot be written is said not to be
 * saved, and stays as the file has it.
 */
export function conditionalFormatEdits(
  before: SheetState,
  after: SheetState,
  notSaved: NotSaved,
): Pick<SheetChanges, 'conditionalFormats' | 'removedConditionalFormats'> {
  const known = new Map(before.conditionalFormats.map((format, index) => [format.id, { format, index }]));
  const added: NewConditionalFormat[] = [];
  const kept = new Set<string>();
  // From the last to the first, since a new one says which it comes before.
  let next: { readonly index: number; readonly before?: number } = { index: Infinity };
  for (const format of [...after.conditionalFormats].reverse()) {
    const old = known.get(format.id);
    if (old && old.index < next.index && same(old.format, format)) {
      kept.add(format.id);
      next = { index: old.index, before: priorityOf(format.id) };
      continue;
    }
    const rule = ruleOf(format);
    if (!rule) notSaved.add('conditionalFormat', after.name);
    if (!rule && old) kept.add(format.id);
    if (rule) added.unshift(newFormat(format, rule, next.before));
  }
  const removed = before.conditionalFormats
    .filter(({ id }) => !kept.has(id))
    .map(({ id, rect }): ConditionalFormatRemoval => ({ priority: priorityOf(id), area: onFile(rect) }));
  return {
    ...(added.length > 0 && { conditionalFormats: added }),
    ...(removed.length > 0 && { removedConditionalFormats: removed }),
  };
}

function newFormat(
  { rect, format, stopIfTrue }: ConditionalFormatState,
  rule: NewConditionalFormat['rule'],
  before: number | undefined,
): NewConditionalFormat {
  return {
    area: onFile(rect),
    rule,
    style: styleOf(format),
    stopIfTrue,
    ...(before !== undefined && { before }),
  };
}

function ruleOf({ rule }: ConditionalFormatState): NewConditionalFormat['rule'] | undefined {
  if (rule.kind === 'custom') return { type: 'expression', formula: bare(rule.formula) };
  if (rule.kind === 'other') {
    const { criteria } = rule.properties;
    const points = criteria && pointsOf(criteria);
    return points && { type: 'colorScale', points };
  }
  const operator = operatorWords.file(rule.operator);
  const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(bare);
  return operator && { type: 'cellIs', operator, formulas };
}

function styleOf(format: CellFormat): ConditionalStyle {
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = format.borders ?? {};
  const sides = { top: EdgeTop, bottom: EdgeBottom, left: EdgeLeft, right: EdgeRight };
  const borders = Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) => {
      const border = line && borderOf(line);
      return border ? [[side, border]] : [];
    }),
  );
  return {
    ...(format.bold !== undefined && { bold: format.bold }),
    ...(format.italic !== undefined && { italic: format.italic }),
    ...(format.underline !== undefined && { underline: format.underline !== 'None' }),
    ...(format.strikethrough !== undefined && { strike: format.strikethrough }),
    ...(format.fontColor !== undefined && { color: fileColor(format.fontColor) }),
    ...(format.fillColor !== undefined && { fill: fileColor(format.fillColor) }),
    ...(format.numberFormat !== undefined && { numberFormat: format.numberFormat }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

const bare = (formula: string): string => formula.replace(/^=/, '');
