import type { CellEditing } from '../host/cellEditing';
import { failed } from '../host/wireFailure';
import { isAboutWorkbook, type RequestFilter } from './exchange';

/** Assumed: the text, from reports by users. */
export const IN_CELL_EDIT_MODE = {
  code: 'InvalidOperationInCellEditMode',
  message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
};

/** The bit that `delayForCellEdit: true` sets. */
const DELAY_FOR_CELL_EDIT = 64;

/** While a cell is edited, requests fail, and those that may be delayed wait until it is over. */
export function cellEditFilter(editing: CellEditing): RequestFilter {
  return async (exchange, next) => {
    if (!editing.active || !isAboutWorkbook(exchange)) return next();
    if ((exchange.flags & DELAY_FOR_CELL_EDIT) === 0) {
      return failed(IN_CELL_EDIT_MODE);
    }
    while (editing.active) await editing.over;
    return next();
  };
}
