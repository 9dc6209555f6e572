import { CATALOGUE_EDITIONS } from '../../../../core/catalogue';
import type { CheckResult } from '../../../../core/check';
import type { RuleCode } from '../../../../core/findings';
import { TABLE_KINDS, type TableKind } from '../../../../core/reading';
import { rulesStopped } from './missingColumns';

/** A table that the workbook could have and has not. */
export interface AbsentTable {
  readonly kind: TableKind;
  readonly stops: readonly RuleCode[];
  /** The editions that are used in its place: there is a built-in catalogue. */
  readonly builtIn: readonly string[];
}

/** Tables that only say something where there is something to say. */
const WHERE_NEEDED: ReadonlySet<TableKind> = new Set(['rules', 'waivers']);

export function absentTables(result: CheckResult): readonly AbsentTable[] {
  const found = new Set(result.portfolio.tables.map(({ kind }) => kind));
  return TABLE_KINDS.filter((kind) => !found.has(kind) && !WHERE_NEEDED.has(kind)).map((kind) => ({
    kind,
    stops: rulesStopped(result, kind),
    builtIn: kind === 'catalogue' ? editionsInUse(result) : [],
  }));
}

function editionsInUse({ plans }: CheckResult): readonly string[] {
  const current = new Set(plans.flatMap(({ rules }) => rules.national?.catalogueEditions ?? []));
  return CATALOGUE_EDITIONS.map(({ id }) => id).filter((id) => current.has(id));
}
