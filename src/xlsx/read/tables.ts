import type { ExcelTable } from '../../core/sheet/workbook';
import type { Package } from '../opc/package';
import { PackageError } from '../problem';
import { wholeNumber } from '../xml/find';
import { parseXml } from '../xml/xmlTree';
import { parseArea } from './sheetPart';

/** The Excel tables of a sheet, found through its relationships. */
export async function readTables(source: Package, sheetPart: string, sheet: string): Promise<ExcelTable[]> {
  const tables: ExcelTable[] = [];
  for (const { type, target, external } of await source.relationships(sheetPart)) {
    if (type !== 'table' || external) continue;
    const { attributes } = parseXml(await source.read(target), target);
    const ref = attributes.get('ref') ?? '';
    const area = parseArea(ref, sheet);
    if (!area) throw new PackageError({ kind: 'badCell', sheet, ref: ref.slice(0, 40) });
    tables.push({
      name: attributes.get('displayName') ?? attributes.get('name') ?? '',
      area,
      headerRows: wholeNumber(attributes.get('headerRowCount')) ?? 1,
      totalsRows: wholeNumber(attributes.get('totalsRowCount')) ?? 0,
    });
  }
  return tables;
}
