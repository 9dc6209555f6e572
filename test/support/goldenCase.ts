import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, type CheckOptions, type CheckResult } from '../../src/core/check';
import { formatAddress } from '../../src/core/sheet/address';
import type { Workbook } from '../../src/core/sheet/workbook';
import { readWorkbook } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { workbookOf, type Rows, type WorkbookOptions } from './workbookOf';

export const CASES = path.join(__dirname, '..', 'cases');

/** What a case says must come out: every finding with its cells, every plan's verdict, every rule that did not run. */
export interface Outcome {
  readonly findings: readonly { code: string; severity: string; plan?: string; cells: readonly string[] }[];
  readonly plans: Readonly<Record<string, string>>;
  readonly notRun: readonly string[];
}

export interface Expected extends Outcome {
  /** What the case shows, in one sentence. */
  readonly about: string;
  readonly options?: Partial<CheckOptions>;
}

export function caseNames(): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(path.join(CASES, name, 'expected.json'), 'utf8')) as Expected;
}

/** The case's workbook: an .xlsx as it is, or rows in JSON, a day as `{ "date": "2017-01-01" }`. */
export async function readCase(name: string): Promise<Workbook> {
  const folder = path.join(CASES, name);
  const file = path.join(folder, 'workbook.xlsx');
  if (existsSync(file)) return readWorkbook(new Uint8Array(readFileSync(file)), nodeCodec);
  const { sheets, ...options } = JSON.parse(readFileSync(path.join(folder, 'workbook.json'), 'utf8'), revive) as {
    sheets: Record<string, Rows>;
    options?: WorkbookOptions;
  };
  return workbookOf(sheets, options.options);
}

export function outcome(workbook: Workbook, options: Partial<CheckOptions> = {}): Outcome {
  return outcomeOf(check(workbook, { today: '2018-03-14', ...options }));
}

export function outcomeOf(result: CheckResult): Outcome {
  return {
    findings: result.findings.map(({ code, severity, plan, cells }) => ({
      code,
      severity,
      ...(plan !== undefined && { plan }),
      cells: cells.map(formatAddress),
    })),
    plans: Object.fromEntries(result.plans.map(({ plan, verdict }) => [plan.name, verdict])),
    notRun: result.rulesNotRun.map(({ code, plan }) => (plan === undefined ? code : `${code} ${plan}`)),
  };
}

function revive(_key: string, value: unknown): unknown {
  const date = (value as { date?: unknown } | null)?.date;
  return typeof date === 'string' ? new Date(`${date}T00:00:00Z`) : value;
}
