import type { CellEditing } from '../host/cellEditing';
import { failed } from '../host/wireFailure';
import { isAboutWorkbook, type RequestFilter } from './exchange';

/** The bit that `delayForCellEdit: true` sets. */
const DELAY_FOR_CELL_EDIT = 64;

/** While a cell is edited, requests fail, and those that may be delayed wait until it is over. */
export function cellEditFilter(editing: CellEditing): RequestFilter {
  return async (exchange, next) => {
    if (!editing.active || !isAboutWorkbook(exchange)) return next();
    if ((exchange.flags & DELAY_FOR_CELL_EDIT) === 0) {
      return failed({
        code: 'InvalidOperationInCellEditMode',
        message:
          'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      });
    }
    while (editing.active) await editing.over;
    return next();
  };
}
