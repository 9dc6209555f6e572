import { check, type CheckResult } from '../../../src/core/check';
import type { CellDocument, SheetDocument, WorkbookAddition } from '../../../src/core/document/sheetDocument';
import type { Finding } from '../../../src/core/findings';
import { summarise, type SummaryMeta } from '../../../src/core/summary';
import { workbookOf, type Rows } from '../../support/workbookOf';

const SOURCE = { title: 'Bilag 5', reference: '»Effekt«', date: '2017-11-20' } as const;

export const META: SummaryMeta = {
  fileName: 'budget.xlsx',
  checkedAt: '2018-03-14T14:32',
  version: '1.0.0',
  lang: 'da',
  fingerprint: { hash: '7F3A 91C2 5B0E D648', cells: 3412 },
};

export interface PlanInput {
  readonly name: string;
  readonly frame: number | string;
  readonly municipality: number | string | null;
  readonly activities: number;
  readonly cited: number;
  readonly district?: string;
  readonly other?: number;
}

/** A plan that follows the agreement, with 6 of 10 activities referring. */
export function planInput(name: string, more: Partial<PlanInput> = {}): PlanInput {
  return { name, frame: 1_000_000, municipality: 125_000, activities: 10, cited: 6, district: 'Amager', ...more };
}

/** The check's own portfolio and figures; findings and verdicts are the test's. */
export function resultOf(
  plans: readonly PlanInput[],
  findings: readonly Finding[] = [],
  sheets: Record<string, Rows> = {},
): CheckResult {
  const real = check(workbookOf({ Planer: planRows(plans), Aktiviteter: activityRows(plans), ...sheets }), {
    today: '2018-03-14',
  });
  return {
    ...real,
    findings,
    rulesRun: ['FIN-01', 'FIN-02', 'CFBU-01'],
    rulesNotRun: [],
    plans: real.plans.map((entry) => {
      const own = findings.filter(({ plan }) => plan === entry.plan.name);
      const open = own.filter(({ severity, waiver }) => severity === 'warning' && !waiver);
      const verdict = own.some(({ severity }) => severity === 'error')
        ? 'notReady'
        : open.length > 0
          ? 'answersNeeded'
          : own.some(({ waiver }) => waiver)
            ? 'explained'
            : 'ready';
      return { ...entry, verdict };
    }),
  };
}

/** Errors of CFBU-01, warnings of CFBU-03 and notices of CFBU-06, whose facts are short. */
export function finding(severity: 'error' | 'warning' | 'notice', plan: string, more: Partial<Finding> = {}): Finding {
  const cells = [{ sheet: 'Aktiviteter', top: 1, left: 2, bottom: 10, right: 2 }];
  const base = { severity, plan, cells, source: SOURCE };
  const own =
    severity === 'error'
      ? {
          code: 'CFBU-01',
          actual: 5,
          expected: 7,
          difference: -2,
          unit: 'count',
          missing: 2,
          facts: { activities: 12, cited: 5, required: 7, majority: 0.5, candidates: [] },
        }
      : severity === 'warning'
        ? {
            code: 'CFBU-03',
            facts: { rows: 1, stated: ['2023'], current: ['2016'], period: { da: 'LBF 2015-18', en: 'LBF 2015-18' } },
          }
        : { code: 'CFBU-06', facts: { rows: 1, marks: ['ja'] } };
  return { ...base, ...own, ...more } as unknown as Finding;
}

/** The same finding about the workbook as a whole. */
export function ofWorkbook(own: Finding): Finding {
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== 'plan')) as unknown as Finding;
}

export function sheetsOf(
  result: CheckResult,
  meta: Partial<SummaryMeta> = {},
): { addition: WorkbookAddition; kontrol: SheetDocument; fund: SheetDocument | undefined } {
  const addition = summarise(result, { ...META, ...meta });
  const [kontrol, fund] = addition.sheets.map(({ document }) => document);
  if (!kontrol) throw new Error('The summary has no sheet.');
  return { addition, kontrol, fund };
}

/** The cell at `A1`. */
export function cellAt(sheet: SheetDocument, address: string): CellDocument | undefined {
  const match = /^([A-Z])(\d+)$/.exec(address);
  const column = (match?.[1] ?? 'A').charCodeAt(0) - 65;
  const row = sheet.rows.find((candidate) => candidate.row === Number(match?.[2]) - 1);
  return row?.cells.find((cell) => cell.column === column);
}

/** The row number, as Excel shows it, whose column A holds the text. */
export function rowOf(sheet: SheetDocument, text: string | RegExp): number {
  const row = sheet.rows.find(({ cells }) =>
    cells.some(
      ({ column, value }) => column === 0 && (typeof text === 'string' ? value === text : text.test(String(value))),
    ),
  );
  if (!row) throw new Error(`No row ${String(text)}.`);
  return row.row + 1;
}

/** With plain spaces for no-break ones. */
export function plain(text: unknown): string {
  return String(text).replaceAll('\u00a0', ' ');
}

export function texts(sheet: SheetDocument): string[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === 'string' ? [plain(value)] : [])),
  );
}

function planRows(plans: readonly PlanInput[]): Rows {
  const rows = plans.map(({ name, frame, municipality, district, other }) => {
    const whole = typeof frame === 'number' ? frame : 0;
    return [
      name,
      frame,
      district ?? null,
      new Date(Date.UTC(2017, 0, 1)),
      new Date(Date.UTC(2020, 11, 31)),
      whole * 0.75,
      municipality,
      whole * 0.125,
      other ?? null,
    ];
  });
  return [
    ['Plan', 'Samlet ramme', 'Bydel', 'Start', 'Slut', 'LBF', 'Kommune', 'Boligorganisationer', 'Andre'],
    ...rows,
  ];
}

function activityRows(plans: readonly PlanInput[]): Rows {
  const rows = plans.flatMap(({ name, activities, cited }) =>
    Array.from({ length: activities }, (_, index) => [
      `Aktivitet ${index + 1}`,
      name,
      index < cited ? 'Bydelsmødre' : null,
      100_000,
    ]),
  );
  return [['Aktivitet', 'Plan', 'CFBU-reference', 'I alt'], ...rows];
}
