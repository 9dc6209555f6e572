/** What office.js puts on the page. `Excel` is there once `Office.onReady` has resolved, so it is asked for late. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

/** @param version of the set ExcelApi */
export function supports({ Office: office }: OfficeGlobals, version: string): boolean {
  return office.context.requirements.isSetSupported('ExcelApi', version);
}
