import { parsePeriod, findDate } from './parseDate';
import type { DateValue, PlanRecord, TextValue } from './portfolio';
import type { ReadTable } from './readTables';
import type { ColumnKey } from './sourceTable';

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

/** The records of a table of plans; a row without a name names no plan and is left out. */
export function readPlanRows(table: ReadTable): PlanRecord[] {
  return table.rows.flatMap((row) => {
    const name = table.planOf(row);
    return name === '' ? [] : [readPlanRow(table, row, name)];
  });
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
  const written = reader.textValue(row, 'start');
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
