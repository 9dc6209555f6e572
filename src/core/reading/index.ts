export { columnNames, TABLE_KINDS, tableKindNames } from './headings';
export type { Mapping } from './mapping';
export type { ReadingNote, UnreadReason } from './notes';
export { FINDINGS_NAME, SUMMARY_NAME } from './ownSheets';
export type * from './portfolio';
export type { AcceptedReading } from './readingContext';
export { readPortfolio, type ReadingOptions } from './readPortfolio';
export { cellOf, hasColumn, type ColumnKey, type SourceTable, type TableKind } from './sourceTable';
export { normaliseKey } from './text';
