import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import { emptyDrawing, frameXml } from '../write/drawingXml';
import { plainChartXml } from '../write/plainChartXml';
import { attributeIn, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { PackageEditor } from './packageEditor';
import type { NewChart } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

/** Adds charts on top of what is drawn on a sheet. */
export async function addCharts(
  sheet: SheetEditor,
  charts: readonly NewChart[],
  editor: PackageEditor,
  sheetPart: string,
): Promise<void> {
  if (charts.length === 0) return;
  const drawing = await drawingOf(sheet, editor, sheetPart);
  const relations = await editor.relationships(drawing);
  const bytes = await editor.read(drawing);
  const root = parseXml(bytes, drawing);
  const edits = new XmlEdits(bytes);
  let id = Math.max(1, ...idsIn(root));
  const frames = charts.map(({ area, altText, ...chart }) => {
    const path = editor.names.next('charts/chart');
    editor.add([{ path, type: 'chart', text: plainChartXml(chart) }]);
    const relationship = relations.add('chart', path);
    id++;
    return frameXml({ area, altText, name: `Diagram ${id - 1}`, id, relationship }, false);
  });
  edits.append(root, frames.join(''));
  editor.write(drawing, edits.apply());
}

/** The sheet's drawing part, which it gets where it has none. */
async function drawingOf(sheet: SheetEditor, editor: PackageEditor, sheetPart: string): Promise<string> {
  const relations = await editor.relationships(sheetPart);
  const element = sheet.child('drawing');
  const id = element && attributeIn(element, RELATIONSHIP_ID_NS, 'id');
  const found = relations.existing.find((one) => one.id === id)?.target;
  if (found !== undefined && editor.has(found)) return found;
  const path = editor.names.next('drawings/drawing');
  editor.add([{ path, type: 'drawing', text: emptyDrawing() }]);
  sheet.put('drawing', `<${sheet.prefix}drawing${sheet.idAttribute(relations.add('drawing', path))}/>`);
  return path;
}

function idsIn(element: XmlElement): number[] {
  const own = element.local === 'cNvPr' ? [wholeNumber(element.attributes.get('id')) ?? 0] : [];
  return [...own, ...element.children.flatMap(idsIn)];
}
