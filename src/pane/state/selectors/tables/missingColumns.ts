import type { CheckResult } from '../../../../core/check';
import type { RuleCode } from '../../../../core/findings';
import type { ColumnKey, Mapping, SourceTable, TableKind } from '../../../../core/reading';
import { RULES } from '../../../../core/rules';
import { sameArea } from '../../areas';

/** A column that a recognised table lacks. */
export interface MissingColumn {
  readonly table: SourceTable;
  readonly column: ColumnKey;
  /** The rules that do not run without it. */
  readonly stops: readonly RuleCode[];
  /** The officer has said that the table has no such column. */
  readonly absent: boolean;
}

/** The columns that the rules cannot do without and that were not found, in the order of the workbook. */
export function missingColumns(result: CheckResult, mappings: readonly Mapping[]): readonly MissingColumn[] {
  const { notes, tables } = result.portfolio;
  return notes.flatMap((note) => {
    if (note.kind !== 'missingColumn') return [];
    const { tableKind, column, lookedIn } = note;
    const table = tables.find(
      ({ kind, area }) => kind === tableKind && sameArea({ ...area, bottom: lookedIn.bottom }, lookedIn),
    );
    if (!table) return [];
    const absent = mappings.some(
      ({ sheet, table: kind, key, column: at }) =>
        sheet === table.sheet && kind === tableKind && key === column && at === '',
    );
    return [{ table, column, stops: rulesStopped(result, tableKind, column), absent }];
  });
}

/** The rules that need a table (or one of its columns) and have not run. */
export function rulesStopped(result: CheckResult, table: TableKind, column?: ColumnKey): readonly RuleCode[] {
  const ran = new Set(result.rulesRun);
  return RULES.filter(
    ({ code, needs }) =>
      !ran.has(code) &&
      needs.some((need) => need.table === table && (column === undefined || need.columns?.includes(column))),
  ).map(({ code }) => code);
}
