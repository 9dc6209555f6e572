import type { PrintSetup } from '../document/sheetDocument';
import type { Area } from '../sheet/address';
import type { SheetContext } from './sheetContext';

/** A4 landscape, one page wide, with version and fingerprint at its foot. */
export function printSetup({ meta, text }: SheetContext, area: Area, breakBeforeRows: readonly number[]): PrintSetup {
  const print = meta.fingerprint ? ` · ${meta.fingerprint.hash}` : '';
  return {
    landscape: true,
    fit: { wide: 1, tall: 0 },
    margins: { left: 1.3, right: 1.3, top: 1.4, bottom: 1.65 },
    centerHorizontally: true,
    footer: {
      left: `Budgetkontrol ${meta.version}${print}`,
      center: meta.fileName,
      right: text.footerPage('{page}', '{pages}'),
    },
    area,
    breakBeforeRows,
  };
}
