import type { SheetDocument, TableDocument } from '../../core/document/sheetDocument';
import { type Area, localAddress } from '../../core/sheet/address';
import { referenceTo, renameSheet } from '../../core/sheet/reference';
import { PACKAGE_RELATIONSHIPS_NS } from '../opc/namespaces';
import { type NewPartType, relationshipXml } from '../opc/partTypes';
import { relationshipsPath } from '../opc/partPath';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import type { PartNames } from './partNames';
import { type SheetOptions, sheetXml } from './sheetXml';
import type { StyleSheet } from './styleSheet';
import { tableXml } from './tableXml';
import { XML_HEAD } from './xmlHead';

export interface NewPart {
  readonly path: string;
  readonly text: string;
  /** Absent for relationships, which every package declares by their file extension. */
  readonly type?: NewPartType;
}

/** What the sheets of one workbook share while they are written. */
export interface SheetWriter {
  readonly styles: StyleSheet;
  readonly names: PartNames;
  /** The name on the tab for the name in a document. */
  tabName(documentName: string): string;
  /** A number and a name that no other table of the workbook has. */
  tableIdentity(name: string): { readonly id: number; readonly name: string };
}

/** The sheet's part with its relationships, drawing, charts and tables. */
export function sheetParts(
  path: string,
  document: SheetDocument,
  writer: SheetWriter,
  options: SheetOptions = {},
): NewPart[] {
  const parts: NewPart[] = [];
  const relationships: string[] = [];
  const relate = (type: NewPartType, target: string) => {
    const id = `rId${relationships.length + 1}`;
    relationships.push(relationshipXml(id, type, target));
    return id;
  };
  const tables = document.tables.map((table) => {
    const part = writeTable(table, writer);
    parts.push(part);
    return relate('table', part.path);
  });
  const drawing = document.charts.length > 0 ? writeDrawing(document, writer, parts) : undefined;
  const text = sheetXml({
    document,
    options,
    styles: writer.styles,
    reference: (area, fixed) => reference(area, fixed, writer),
    // A document's formulas name its sheet as the document does; on the tab the name may be another.
    formula: (formula) => renameSheet(formula, document.name, writer.tabName(document.name)),
    drawing: drawing === undefined ? undefined : relate('drawing', drawing),
    tables,
  });
  if (relationships.length > 0) parts.unshift(relationshipsPart(path, relationships));
  return [{ path, text, type: 'worksheet' }, ...parts];
}

function writeTable(table: TableDocument, writer: SheetWriter): NewPart {
  const { id, name } = writer.tableIdentity(table.name);
  return { path: writer.names.next('tables/table'), text: tableXml(table, id, name), type: 'table' };
}

function writeDrawing(document: SheetDocument, writer: SheetWriter, parts: NewPart[]): string {
  const cells = new Map(
    document.rows.flatMap(({ row, cells: ofRow }) => ofRow.map((cell) => [localAddress(row, cell.column), cell])),
  );
  const chartCells = {
    cell: (row: number, column: number) => cells.get(localAddress(row, column)),
    reference: (area: Area) => reference(area, true, writer),
  };
  const drawing = writer.names.next('drawings/drawing');
  const charts = document.charts.map((chart): NewPart => {
    return { path: writer.names.next('charts/chart'), text: chartXml(chart, chartCells), type: 'chart' };
  });
  const targets = charts.map(({ path }, index) => relationshipXml(`rId${index + 1}`, 'chart', path));
  const text = drawingXml(document.charts);
  parts.push({ path: drawing, text, type: 'drawing' }, relationshipsPart(drawing, targets), ...charts);
  return drawing;
}

export function relationshipsPart(source: string, relationships: readonly string[]): NewPart {
  const inner = relationships.join('');
  const text = `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NS}">${inner}</Relationships>`;
  return { path: relationshipsPath(source), text };
}

function reference(area: Area, fixed: boolean, writer: SheetWriter): string {
  return referenceTo({ ...area, sheet: writer.tabName(area.sheet) }, fixed);
}
