export { addSheets, type EditResult } from './addSheets';
export { describeProblem, type Language } from './describeProblem';
export { describeRefusal, type EditRefusal } from './edit/refusal';
export type { Codec } from './inflate/codec';
export { webCodec } from './inflate/web';
export { newWorkbook, type NewWorkbookOptions } from './newWorkbook';
export { PackageError, type PackageProblem } from './problem';
export { readWorkbook } from './readWorkbook';
export type { SheetOptions } from './write/sheetXml';
