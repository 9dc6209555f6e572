import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import { emptyDrawing } from '../write/drawingXml';
import { attributeIn } from '../xml/find';
import { DrawingEdit } from './drawingEdit';
import { ownedParts } from './ownedParts';
import type { PackageEditor } from './packageEditor';
import { Refused } from './refused';
import type { SheetChanges } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

/** Removes charts, puts new ones in the place of others, and adds charts on top of what is drawn on a sheet. */
export async function editCharts(
  sheet: SheetEditor,
  { charts = [], removedCharts = [] }: SheetChanges,
  editor: PackageEditor,
  sheetPart: string,
): Promise<void> {
  if (charts.length + removedCharts.length === 0) return;
  const replacements = new Map(
    charts.flatMap((chart) => (chart.replaces === undefined ? [] : [[chart.replaces.toLowerCase(), chart] as const])),
  );
  const leaving = new Set([...removedCharts.map((part) => part.toLowerCase()), ...replacements.keys()]);
  const existing = await existingDrawing(sheet, editor, sheetPart);
  if (!existing && leaving.size > 0) throw new Refused('unknownChart', sheet.name);
  const drawing = await DrawingEdit.open(existing ?? (await newDrawing(sheet, editor, sheetPart)), editor);
  const anchors = drawing.anchorsOf(leaving);
  if (new Set(anchors.map(({ part }) => part)).size < leaving.size) throw new Refused('unknownChart', sheet.name);
  if (charts.length === 0 && anchors.length === drawing.root.children.length) {
    await removeDrawing(sheet, editor, sheetPart, drawing.path);
    return;
  }
  for (const { anchor, part } of anchors) {
    drawing.replace(anchor, replacements.get(part));
    replacements.delete(part);
  }
  drawing.append(charts.filter(({ replaces }) => replaces === undefined));
  await drawing.removeParts(leaving);
  drawing.close();
}

async function existingDrawing(sheet: SheetEditor, editor: PackageEditor, sheetPart: string) {
  const element = sheet.child('drawing');
  const id = element && attributeIn(element, RELATIONSHIP_ID_NS, 'id');
  const found = (await editor.relationships(sheetPart)).existing.find((one) => one.id === id)?.target;
  return found !== undefined && editor.has(found) ? found : undefined;
}

async function newDrawing(sheet: SheetEditor, editor: PackageEditor, sheetPart: string): Promise<string> {
  const path = editor.names.next('drawings/drawing');
  editor.add([{ path, type: 'drawing', text: emptyDrawing() }]);
  const id = (await editor.relationships(sheetPart)).add('drawing', path);
  sheet.put('drawing', `<${sheet.prefix}drawing${sheet.idAttribute(id)}/>`);
  return path;
}

/** A drawing with nothing left in it goes, with what only it needs. */
async function removeDrawing(sheet: SheetEditor, editor: PackageEditor, sheetPart: string, drawing: string) {
  const gone = new Set([drawing.toLowerCase(), ...(await ownedParts(editor.source, [drawing]))]);
  editor.remove(gone);
  (await editor.relationships(sheetPart)).removeTargets(gone);
  sheet.put('drawing', '');
}
