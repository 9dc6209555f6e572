import { referenceTo } from '../../core/sheet/reference';
import type { Ground } from './ground';
import type { Placement } from './placements';

/** Gives a sheet of ours its hidden name, by which the pane and the command line find it again. */
export function markSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, placement: Placement, ground: Ground) {
  const { hiddenName, replaces, tab } = placement;
  if (hiddenName === undefined || replaces) return;
  const { names } = context.workbook;
  const isThere = ground.names.some(
    ({ name, sheet: local }) => local === undefined && name.toLowerCase() === hiddenName.toLowerCase(),
  );
  const name = isThere ? names.getItem(hiddenName) : names.add(hiddenName, sheet.getRange('A1'));
  // The sheet it stood for was deleted.
  if (isThere) name.formula = `=${referenceTo({ sheet: tab, top: 0, left: 0, bottom: 0, right: 0 })}`;
  name.visible = false;
}
