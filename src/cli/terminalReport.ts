import type { CheckResult } from '../core/check';
import { RULE_CODES, type Finding } from '../core/findings';
import { groupNotRun } from '../core/findings/groupNotRun';
import { renderFinding, renderNotRun, severityOf } from '../core/findings/render';
import { verdictText, workbookVerdict } from '../core/summary';
import { CULTURES } from './cultures';
import type { FileReport } from './checkFile';
import { MARKS, type Paint } from './paint';
import { planTable } from './planTable';
import { TEXT, type Language } from './text';

/** One file's result as people read it: verdict, plans, findings plan by plan, rules not run, where the copy is. */
export function terminalReport(report: FileReport, lang: Language, paint: Paint): string {
  const text = TEXT[lang];
  const { result } = report;
  if (!result) return `${paint.error(`✕ ${report.error ?? ''}`)}\n`;
  const verdict = workbookVerdict(result);
  const parts = [
    paint.strong(report.file),
    paint.verdict(verdict.verdict, `${MARKS[verdict.verdict]} ${verdictText(verdict, lang)}`),
    `${countsLine(result, lang)} · ${text.rulesRan(result.rulesRun.length, RULE_CODES.length)}`,
  ];
  if (result.plans.length > 0) parts.push('', planTable([{ report, result }], lang, paint, false));
  for (const [heading, findings] of byPlan(result, lang)) {
    parts.push('', paint.strong(heading), ...findings.map((finding) => findingLine(finding, lang, paint)));
  }
  if (result.rulesNotRun.length > 0) {
    parts.push('', paint.strong(text.notRunHeading));
    parts.push(...groupNotRun(result.rulesNotRun).map((group) => paint.faint(`  ${renderNotRun(group, lang)}`)));
  }
  const written = report.written === undefined ? report.notWritten : text.written(report.written);
  parts.push('', written ?? '');
  return `${parts.join('\n')}\n`;
}

function countsLine({ findings }: CheckResult, lang: Language): string {
  const count = (severity: ReturnType<typeof severityOf>): number =>
    findings.filter((finding) => severityOf(finding) === severity).length;
  return TEXT[lang].counts(count('error'), count('warning'), count('notice'), count('explained'));
}

/** Findings about the workbook or several plans first, then each plan's in the order of the sheet; errors first in each. */
function byPlan({ plans, findings }: CheckResult, lang: Language): [heading: string, findings: Finding[]][] {
  const groups = new Map<string | undefined, Finding[]>([[undefined, []]]);
  for (const { plan } of plans) groups.set(plan.name, []);
  for (const finding of findings) {
    const group = groups.get(finding.plan) ?? groups.get(undefined);
    group?.push(finding);
  }
  return [...groups].flatMap(([name, own]) => (own.length > 0 ? [[name ?? TEXT[lang].workbookHeading, own]] : []));
}

function findingLine(finding: Finding, lang: Language, paint: Paint): string {
  const line = `  ${renderFinding(finding, lang, CULTURES[lang])}`;
  const colours = { error: paint.error, warning: paint.warning, explained: paint.good, notice: (text: string) => text };
  return colours[severityOf(finding)](line);
}
