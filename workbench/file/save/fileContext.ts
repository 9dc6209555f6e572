import { OWN_FUNCTIONS } from '../../../src/core/reading/ownFunctions';
import type { StyleDetails, WorkbookDetails } from '../../../src/xlsx';
import { customFunctionsIn } from '../../../src/xlsx/formulas/storedFormula';

/** What is to be known of the file while differences are told. */
export interface FileContext {
  /** Style 0: what a cell without a style looks like. */
  readonly normal: StyleDetails;
  /** Functions of add-ins, in upper case. */
  readonly customFunctions: ReadonlySet<string>;
}

/** @param customFunctions names besides the project's own and those that formulas of the file call. */
export function fileContext(details: WorkbookDetails, customFunctions: readonly string[]): FileContext {
  const [normal] = details.styles;
  if (!normal) throw new Error('A workbook without a Normal style.');
  const inFile = details.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => (formula === undefined ? [] : customFunctionsIn(formula))),
  );
  const named = customFunctions.map((name) => name.toUpperCase());
  return { normal, customFunctions: new Set([...OWN_FUNCTIONS, ...inFile, ...named]) };
}
