import type { CheckResult, Verdict } from '../core/check';
import { RULE_CODES, type Finding } from '../core/findings';
import { renderFinding, renderNotRun } from '../core/findings/render';
import { workbookVerdict } from '../core/check';
import type { FileReport } from './checkFile';
import { planTable } from './planTable';
import type { Paint } from './paint';
import { TEXT, type Language } from './text';

/** One file's result as people read it: verdict, plans, findings, rules not run, where the copy is. */
export function terminalReport(report: FileReport, lang: Language, paint: Paint): string {
  const text = TEXT[lang];
  const { result } = report;
  if (!result) return `${paint.error(`✕ ${report.error ?? text.internal}`)}\n`;
  const parts = [
    paint.strong(report.file),
    verdictLine(result, lang, paint),
    [
      text.counts(
        count(result, 'error'),
        result.findings.filter((finding) => finding.severity === 'warning' && !finding.waiver).length,
        count(result, 'notice'),
        result.findings.filter((finding) => finding.waiver).length,
      ),
      text.rulesRan(result.rulesRun.length, RULE_CODES.length),
    ].join(' · '),
  ];
  if (result.plans.length > 0) parts.push('', planTable([{ report, result }], lang, paint, false));
  if (result.findings.length > 0) {
    parts.push(
      '',
      paint.strong(text.findingsHeading),
      ...result.findings.map((finding) => findingLine(finding, lang, paint)),
    );
  }
  if (result.rulesNotRun.length > 0) {
    parts.push('', paint.strong(text.notRunHeading));
    parts.push(...result.rulesNotRun.map((entry) => paint.faint(`  ${renderNotRun(entry, lang)}`)));
  }
  const written = report.written === undefined ? report.notWritten : text.written(report.written);
  parts.push('', written ?? '');
  return `${parts.join('\n')}\n`;
}

const MARK: Readonly<Record<Verdict, string>> = {
  ready: '✓',
  explained: '✓',
  answersNeeded: '▲',
  notReady: '✕',
  notAssessed: '?',
};

/** The sentence for the whole workbook with its mark. */
export function verdictLine(result: CheckResult, lang: Language, paint: Paint): string {
  const verdict = workbookVerdict(result);
  const concerned = result.plans.filter((plan) => plan.verdict === verdict).length;
  const line = `${MARK[verdict]} ${TEXT[lang].workbookVerdict(verdict, result.plans.length, concerned)}`;
  return paint.verdict(verdict, line);
}

function findingLine(finding: Finding, lang: Language, paint: Paint): string {
  const line = `  ${renderFinding(finding, lang)}`;
  if (finding.waiver) return paint.good(line);
  return finding.severity === 'error' ? paint.error(line) : finding.severity === 'warning' ? paint.warning(line) : line;
}

function count(result: CheckResult, severity: Finding['severity']): number {
  return result.findings.filter((finding) => finding.severity === severity).length;
}
