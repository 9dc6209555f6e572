import type { NewConditionalFormat, ValidationEdit } from '../../../src/xlsx';
import type { CellFormat } from '../../host/state/cell';
import type { ConditionalFormatState } from '../../host/state/conditionalFormatState';
import type { SheetState } from '../../host/state/sheetState';
import type { ValidationState } from '../../host/state/validationState';
import { fileColor, operatorWords } from '../words';
import { onFile } from './area';
import { borderOf } from './styleChange';
import type { NotSaved } from './notSaved';
import { same } from './same';

/** Pick lists that are new or changed; rectangles that lost theirs. Other kinds of rules are said not to be saved. */
export function validationEdits(before: SheetState, after: SheetState, notSaved: NotSaved): ValidationEdit[] {
  const gone = before.validations.filter((old) => !after.validations.some((now) => same(old, now)));
  const fresh = after.validations.filter((now) => !before.validations.some((old) => same(old, now)));
  const cleared = gone.map((old): ValidationEdit => ({ area: onFile(old.rect), list: null }));
  return [
    ...cleared,
    ...fresh.flatMap((validation) => {
      const edit = listEdit(validation);
      if (!edit) notSaved.add('validation', after.name);
      return edit ? [edit] : [];
    }),
  ];
}

function listEdit(validation: ValidationState): ValidationEdit | undefined {
  const list = validation.rule['list'] as { readonly source?: unknown } | undefined;
  if (typeof list?.source !== 'string') return undefined;
  const { source } = list;
  const { errorAlert, prompt } = validation;
  return {
    area: onFile(validation.rect),
    list: source.startsWith('=')
      ? { formula: source.slice(1) }
      : { values: source.split(',').map((value) => value.trim()) },
    strict: errorAlert === undefined || errorAlert['style'] === undefined || errorAlert['style'] === 'Stop',
    allowBlank: validation.ignoreBlanks,
    ...(errorAlert && { error: { title: text(errorAlert['title']), text: text(errorAlert['message']) } }),
    ...(prompt && { prompt: { title: text(prompt['title']), text: text(prompt['message']) } }),
  };
}

/** New conditional formats. Changing or deleting one that the file has is said not to be saved. */
export function conditionalFormatEdits(
  before: SheetState,
  after: SheetState,
  notSaved: NotSaved,
): NewConditionalFormat[] {
  const known = new Map(before.conditionalFormats.map((format) => [format.id, format]));
  const kept = after.conditionalFormats.filter((format) => same(known.get(format.id), format));
  if (kept.length < known.size) notSaved.add('conditionalFormat', after.name);
  return after.conditionalFormats.flatMap((format) => {
    if (known.has(format.id)) return [];
    const rule = ruleOf(format);
    if (!rule) notSaved.add('conditionalFormat', after.name);
    return rule
      ? [{ area: onFile(format.rect), rule, style: styleOf(format.format), stopIfTrue: format.stopIfTrue }]
      : [];
  });
}

function ruleOf({ rule }: ConditionalFormatState): NewConditionalFormat['rule'] | undefined {
  if (rule.kind === 'custom') return { type: 'expression', formula: bare(rule.formula) };
  if (rule.kind !== 'cellValue') return undefined;
  const operator = operatorWords.file(rule.operator);
  const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(bare);
  return operator && { type: 'cellIs', operator, formulas };
}

function styleOf(format: CellFormat): NewConditionalFormat['style'] {
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
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
