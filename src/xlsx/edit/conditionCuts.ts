import { rangeAddress } from '../../core/sheet/address';
import { fillFormula } from '../formulas/fillFormula';
import { putAttribute } from '../write/elementEdits';
import { child, childrenOf } from '../xml/find';
import { escapeText } from '../xml/escapeXml';
import { XmlEdits } from '../xml/xmlEdits';
import type { XmlElement } from '../xml/xmlTree';
import type { Priorities } from './conditionPriorities';
import type { ConditionRule } from './conditionRules';
import type { SheetEditor } from './sheetEditor';
import { withAttributes } from './tagText';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Takes rules out of the areas they lose, and gives those that stay their numbers. */
export function cutConditions(sheet: SheetEditor, rules: readonly ConditionRule[], numbers: Priorities): void {
  const gone = new Set<XmlElement>();
  for (const place of new Set(rules.map((one) => one.place))) {
    const here = rules.filter((one) => one.place === place);
    const cut = here.filter(({ rest, areas }) => rest.length < areas.length);
    if (cut.length === here.length && cut.every(({ rest }) => rest.length === 0)) gone.add(place);
    else cutPlace(sheet, place, here, numbers);
  }
  for (const place of gone) {
    const list = place.parent;
    if (list === sheet.root || !list?.children.every((one) => gone.has(one))) sheet.edits.remove(place);
  }
  for (const list of new Set([...gone].map((place) => place.parent as XmlElement))) {
    if (list !== sheet.root && list.children.every((one) => gone.has(one))) removeExtension(sheet, list);
  }
}

function cutPlace(sheet: SheetEditor, place: XmlElement, here: readonly ConditionRule[], numbers: Priorities): void {
  const isCut = ({ rest, areas }: ConditionRule) => rest.length < areas.length;
  const numberOf = (one: ConditionRule) => numbers.get(one) ?? one.priority;
  const pieces = here
    .filter((one) => isCut(one) && one.rest.length > 0)
    .map((one) => pieceXml(sheet, one, numberOf(one)))
    .join('');
  if (here.every(isCut)) {
    sheet.edits.replace(place.from, place.to, pieces);
    return;
  }
  for (const one of here) {
    if (isCut(one)) sheet.edits.remove(one.rule);
    else if (numberOf(one) !== one.priority) sheet.attribute(one.rule, 'priority', String(numberOf(one)));
  }
  if (pieces !== '') sheet.edits.insertAfter(place, pieces);
}

/** The rule alone on the areas that it keeps. */
function pieceXml(sheet: SheetEditor, one: ConditionRule, number: number): string {
  const { place, rest } = one;
  const sqref = rest.map(rangeAddress).join(' ');
  const start = decode(sheet.file.skeleton.subarray(place.from, place.innerFrom));
  const list = child(place, 'sqref');
  const open = list ? start : withAttributes(start, { sqref });
  const end = list ? `<${list.name}>${sqref}</${list.name}>` : '';
  return `${open}${ruleXml(sheet, one, number)}${end}</${place.name}>`;
}

/** Formulas are relative to the first cell of the first area, which may be another now. */
function ruleXml({ file }: SheetEditor, { rule, priority, areas, rest }: ConditionRule, number: number): string {
  const edits = new XmlEdits(file.skeleton);
  const [was, is] = [areas[0], rest[0]];
  const [rows, columns] = was && is ? [is.top - was.top, is.left - was.left] : [0, 0];
  for (const formula of rows === 0 && columns === 0 ? [] : formulasOf(rule)) {
    edits.replace(formula.innerFrom, formula.innerTo, escapeText(fillFormula(formula.text, rows, columns)));
  }
  if (number !== priority) putAttribute(edits, file.skeleton, rule, 'priority', String(number));
  return decode(edits.applyWithin(rule));
}

/** `f` in an extension. */
function formulasOf(rule: XmlElement): readonly XmlElement[] {
  return [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')];
}

function removeExtension(sheet: SheetEditor, list: XmlElement): void {
  const extension = list.parent as XmlElement;
  const all = extension.parent as XmlElement;
  sheet.edits.remove(all.children.length === 1 ? all : extension);
}
