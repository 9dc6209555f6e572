import { parsePeriod, findDate } from './parseDate';
import type { DateValue, PlanRecord, TextValue } from './portfolio';
import type { ReadTable } from './readTables';
import { kindsOfName } from './sheetNames';
import { namedInTitle, planNameOfTab, statedPlanName } from './sheetPlanName';
import type { ColumnKey } from './sourceTable';
import { statedUnit } from './unit';

const AMOUNTS = [
  'frame',
  'lbf',
  'municipality',
  'municipalActivities',
  'municipalCoordination',
  'housing',
  'other',
] as const;
const TEXTS = ['district', 'agreement', 'board', 'leadSection', 'approaches', 'ambitions', 'ruleSet'] as const;

/**
 * The records of a table of plans. A row without a name is left out, unless it is the table's only one and its
 * sheet tells the name.
 */
export function readPlanRows(table: ReadTable, tables: readonly ReadTable[]): PlanRecord[] {
  const nameless = table.found.columns.plan === undefined && table.rows.length === 1;
  return table.rows.flatMap((row) => {
    const name = table.planOf(row) || (nameless ? nameFromSheet(table, tables) : '');
    if (name !== '') return [readPlanRow(table, row, name)];
    // An error in the plan's cell is noted when its text is asked for.
    table.reader.text(row, 'plan');
    return [];
  });
}

/** The name a sheet states, else that of its tab; where it holds several nameless plans, each one's title. */
function nameFromSheet({ found }: ReadTable, tables: readonly ReadTable[]): string {
  const { sheet, titles } = found;
  const isNameless = (other: ReadTable): boolean =>
    other.source.kind === 'plans' && other.planOf(other.rows[0] ?? 0) === '';
  const several = tables.filter((other) => other.found.sheet === sheet && isNameless(other)).length > 1;
  const named = titles.map(namedInTitle).find((name) => name !== undefined);
  const title = named ?? titles.find((line) => statedUnit(line) === undefined && kindsOfName(line).size === 0);
  if (several) return title ?? '';
  return statedPlanName(sheet) ?? planNameOfTab(sheet) ?? title ?? '';
}

type Fields = { -readonly [Key in keyof PlanRecord]: PlanRecord[Key] };

function readPlanRow({ reader, source }: ReadTable, row: number, name: string): PlanRecord {
  const record: Fields = { table: source, row, name };
  for (const key of AMOUNTS) set(record, key, reader.amount(row, key));
  for (const key of TEXTS) set(record, key, reader.textValue(row, key));
  readPeriod(record, reader, row);
  set(record, 'strategicAgreement', dated(reader.textValue(row, 'strategicAgreement')));
  return record;
}

function readPeriod(record: Fields, reader: ReadTable['reader'], row: number): void {
  const written = reader.isText(row, 'start') ? reader.textValue(row, 'start') : undefined;
  const period = written && parsePeriod(written.text);
  if (written && period) {
    record.start = { ...written, day: period.start };
    record.end = { ...written, day: period.end };
  } else set(record, 'start', reader.date(row, 'start'));
  const end: DateValue | undefined = reader.date(row, 'end', 'last');
  if (end) record.end = end;
}

function dated(value: TextValue | undefined): (TextValue & { day: string | undefined }) | undefined {
  return value && { ...value, day: findDate(value.text) };
}

function set<Key extends ColumnKey & keyof Fields>(record: Fields, key: Key, value: Fields[Key] | undefined): void {
  if (value !== undefined) record[key] = value;
}
