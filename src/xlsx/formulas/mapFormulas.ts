import { localAddress } from '../../core/sheet/address';
import { maskMarkup } from '../sheet/maskMarkup';
import { RowWalk } from '../sheet/rowWalk';
import { sheetFile } from '../sheet/sheetFile';
import { escapeText } from '../xml/escapeXml';
import { XmlEdits } from '../xml/xmlEdits';
import { XmlReader } from '../xml/xmlReader';
import { parseXml, type XmlElement } from '../xml/xmlTree';

const ELEMENTS = /^(f|formula[12]?|oldFormula|calculatedColumnFormula|totalsRowFormula)$/;
const ATTRIBUTES = /^(location|textlink|fmla\w+)$/;

/** @param place the cell, where the formula stands in one. */
export type MapFormula = (formula: string, place: string | undefined) => string;

/** A chart, a table, a drawing … with its formulas changed. */
export function mapFormulas(bytes: Uint8Array, part: string, map: MapFormula): Uint8Array {
  const edits = new XmlEdits(bytes);
  mapElements(parseXml(bytes, part), edits, map);
  return edits.apply();
}

/** A sheet part with its formulas changed, those of its cells and those of its rules. */
export function mapSheetFormulas(bytes: Uint8Array, part: string, sheet: string, map: MapFormula): Uint8Array {
  const { skeleton, root, sheetData, body } = sheetFile(bytes, part);
  const edits = new XmlEdits(skeleton);
  mapElements(root, edits, map);
  const rows = mapRows(body, sheet, map);
  if (rows === body && edits.apply() === skeleton) return bytes;
  if (!sheetData.selfClosing) edits.replace(sheetData.innerFrom, sheetData.innerTo, rows);
  return edits.apply();
}

function mapElements(element: XmlElement, edits: XmlEdits, map: MapFormula): void {
  if (ELEMENTS.test(element.local) && element.children.length === 0) {
    const changed = map(element.text, undefined);
    if (changed !== element.text) edits.replace(element.innerFrom, element.innerTo, escapeText(changed));
  }
  for (const [name, value] of element.attributes) {
    if (!ATTRIBUTES.test(name)) continue;
    const changed = map(value, undefined);
    if (changed !== value) edits.setAttribute(element, name, changed);
  }
  // Where a pivot table comes from is the bare name of a sheet.
  if (element.local === 'worksheetSource') {
    const sheet = element.attributes.get('sheet');
    const changed = sheet === undefined ? undefined : map(`'${sheet.replaceAll("'", "''")}'!A1`, undefined);
    const name = changed
      ?.slice(0, -3)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    if (name !== undefined && name !== sheet) edits.setAttribute(element, 'sheet', name);
  }
  for (const inner of element.children) mapElements(inner, edits, map);
}

function mapRows(body: Uint8Array, sheet: string, map: MapFormula): Uint8Array {
  const walk = new RowWalk(maskMarkup(body), sheet);
  const edits = new XmlEdits(body);
  for (let row = walk.nextRow(); row; row = walk.nextRow()) {
    for (let cell = walk.nextCell(); cell; cell = walk.nextCell()) {
      if (!cell.formula || cell.formula.selfClosing) continue;
      const text = elementText(body, cell.formula.tagTo);
      const changed = map(text, localAddress(cell.row, cell.column));
      if (changed !== text) edits.replace(cell.formula.tagTo, cell.formula.contentTo, escapeText(changed));
    }
  }
  return edits.apply();
}

/** The text from a place on to the next tag, CDATA included. */
export function elementText(bytes: Uint8Array, from: number): string {
  const xml = new XmlReader(bytes, 'sheet', from);
  let text = '';
  while (xml.next() === 'text') text += xml.text;
  return text;
}
