import { type Area, rangeAddress } from '../../core/sheet/address';
import { overlaps } from '../../core/sheet/areas';
import { areasOf, withoutArea } from '../sheet/areasOf';
import { child, childrenOf } from '../xml/find';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/xmlTree';
import { putList } from './placeEdits';
import { Refused } from './refused';
import type { ValidationEdit } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

const LONGEST_LIST = 255;

/** Pick lists: cells that get one, or lose one, are taken out of the rules they had. */
export function editValidations(sheet: SheetEditor, edits: readonly ValidationEdit[]): void {
  if (edits.length === 0) return;
  const holes = edits.map(({ area }) => area);
  const stay = childrenOf(sheet.child('dataValidations'), 'dataValidation').filter((element) => {
    const left = remaining(element.attributes.get('sqref') ?? '', holes, sheet.name);
    if (left !== undefined && left !== '') sheet.attribute(element, 'sqref', left);
    return left !== '';
  });
  for (const extension of childrenOf(sheet.child('extLst'), 'ext')) cutExtension(sheet, extension, holes);
  const xml = edits.flatMap((edit) => (edit.list === null ? [] : [validationXml(sheet, edit)]));
  putList(sheet, 'dataValidations', stay, xml);
}

/** Rules that read other sheets Excel may keep in an extension of the part. */
function cutExtension(sheet: SheetEditor, extension: XmlElement, holes: readonly Area[]): void {
  const list = child(extension, 'dataValidations');
  if (!list) return;
  const elements = childrenOf(list, 'dataValidation');
  const gone = elements.filter((element) => {
    const place = child(element, 'sqref');
    const left = remaining(place?.text ?? '', holes, sheet.name);
    if (place && left !== undefined && left !== '') sheet.edits.replace(place.innerFrom, place.innerTo, left);
    return left === '';
  });
  if (gone.length === 0) return;
  if (gone.length === elements.length) {
    const rest = childrenOf(sheet.child('extLst'), 'ext').length;
    sheet.edits.remove(rest === 1 ? (sheet.child('extLst') as XmlElement) : extension);
    return;
  }
  for (const element of gone) sheet.edits.remove(element);
  sheet.edits.setAttribute(list, 'count', String(elements.length - gone.length));
}

/** The areas without the holes; undefined where no hole touches them, empty where nothing is left. */
function remaining(sqref: string, holes: readonly Area[], sheet: string): string | undefined {
  const areas = areasOf(sqref, sheet);
  if (!areas.some((area) => holes.some((hole) => overlaps(area, hole)))) return undefined;
  let left = areas;
  for (const hole of holes) left = left.flatMap((area) => withoutArea(area, hole));
  return left.map(rangeAddress).join(' ');
}

function validationXml(sheet: SheetEditor, edit: ValidationEdit): string {
  const { area, list, strict = true, allowBlank = true, prompt, error } = edit;
  const p = sheet.prefix;
  const attributes = [
    'type="list"',
    allowBlank && 'allowBlank="1"',
    prompt && 'showInputMessage="1"',
    strict && 'showErrorMessage="1"',
    error && `errorTitle="${escapeAttribute(error.title)}" error="${escapeAttribute(error.text)}"`,
    prompt && `promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.text)}"`,
    `sqref="${rangeAddress(area)}"`,
  ];
  const formula =
    list && 'formula' in list ? list.formula.replace(/^=/, '') : listFormula(list?.values ?? [], sheet, area);
  return `<${p}dataValidation ${attributes.filter(Boolean).join(' ')}><${p}formula1>${escapeText(formula)}</${p}formula1></${p}dataValidation>`;
}

function listFormula(values: readonly string[], sheet: SheetEditor, area: Area): string {
  const list = values.join(',');
  if (list.length > LONGEST_LIST || values.length === 0 || values.some((value) => value.includes(','))) {
    throw new Refused('badList', `${sheet.name}!${rangeAddress(area)}`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}
