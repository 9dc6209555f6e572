import type { Package } from '../opc/package';
import { PackageError } from '../problem';
import { parseArea } from '../read/sheetPart';
import { unescapeExcel } from '../xml/excelEscape';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import { parseXml } from '../xml/xmlTree';
import type { TableDetails } from './sheetDetails';

export async function readTableDetails(source: Package, sheetPart: string, sheet: string): Promise<TableDetails[]> {
  const tables: TableDetails[] = [];
  for (const { type, target, external } of await source.relationships(sheetPart)) {
    if (type === 'table' && !external) tables.push(tableDetails(await source.read(target), target, sheet));
  }
  return tables;
}

export function tableDetails(bytes: Uint8Array, part: string, sheet: string): TableDetails {
  const root = parseXml(bytes, part);
  const get = (name: string) => root.attributes.get(name);
  const area = parseArea(get('ref') ?? '', sheet);
  if (!area) throw new PackageError({ kind: 'badCell', sheet, ref: (get('ref') ?? '').slice(0, 40) });
  const style = child(root, 'tableStyleInfo')?.attributes;
  const styleName = style?.get('name');
  return {
    id: wholeNumber(get('id')) ?? 0,
    name: get('displayName') ?? get('name') ?? '',
    part,
    area,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => {
      const formula = child(column, 'calculatedColumnFormula')?.text;
      const totals = column.attributes.get('totalsRowFunction');
      return {
        name: unescapeExcel(column.attributes.get('name') ?? ''),
        ...(formula === undefined ? {} : { formula }),
        ...(totals === undefined ? {} : { totals }),
      };
    }),
    headerRows: wholeNumber(get('headerRowCount')) ?? 1,
    totalsRows: wholeNumber(get('totalsRowCount')) ?? 0,
    filterButtons: child(root, 'autoFilter') !== undefined,
    ...(style && styleName !== undefined
      ? {
          style: {
            name: styleName,
            rowStripes: isOn(style.get('showRowStripes')),
            columnStripes: isOn(style.get('showColumnStripes')),
            firstColumn: isOn(style.get('showFirstColumn')),
            lastColumn: isOn(style.get('showLastColumn')),
          },
        }
      : {}),
  };
}
