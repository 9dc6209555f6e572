import type { Finding } from '../findings';
import type { SeverityLabel } from '../findings/labels';
import { severityOf } from '../findings/render';
import { LAST_COLUMN } from './columns';
import { VERDICT_LOOK } from './look';
import { CAPTION, HAIRLINE, RIGHT, SMALL, TITLE } from './palette';
import type { SheetContext } from './sheetContext';
import { verdictText } from './verdictText';

/** Rows 1 to 3: title and file, verdict, counts and rule sets. */
export function headBlock(context: SheetContext): void {
  const { sheet, text, meta, verdict, rules, when } = context;
  sheet.height(0, 32);
  sheet.put(0, 0, text.title, TITLE);
  sheet.put(0, LAST_COLUMN, meta.fileName, { ...CAPTION, ...RIGHT });

  const look = VERDICT_LOOK[verdict.verdict];
  sheet.height(1, 30);
  sheet.put(1, 0, `${look.sign}  ${verdictText(verdict, meta.lang)}`, {
    bold: true,
    size: 15,
    color: look.color,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
    border: { left: { line: 'thick', color: look.color } },
  });
  sheet.paint(1, 0, LAST_COLUMN, { fill: look.tint });

  sheet.height(2, 20);
  sheet.put(2, 0, [...counts(context), text.rulesRan(rules.ran, rules.all)].join('  ·  '), CAPTION);
  const sets = [text.checkedAt(when), ...ruleSetNames(context)].join('  ·  ');
  sheet.put(2, LAST_COLUMN, sets, { ...SMALL, ...RIGHT });
  sheet.paint(2, 0, LAST_COLUMN, { border: { bottom: HAIRLINE } });
  sheet.height(3, 9);
}

function counts({ result, labels, words }: SheetContext): string[] {
  const count = (severity: SeverityLabel): number =>
    result.findings.filter((finding: Finding) => severityOf(finding) === severity).length;
  const shown = (severity: SeverityLabel): string => {
    const number = count(severity);
    return `${words.count(number)} ${number === 1 ? labels.severity[severity] : labels.severities[severity]}`;
  };
  const explained = count('explained') > 0 ? [shown('explained')] : [];
  return [shown('error'), shown('warning'), shown('notice'), ...explained];
}

/** The rule sets and agreements in use, each once. */
function ruleSetNames({ result, meta }: SheetContext): string[] {
  const national = result.plans.map(({ rules }) => rules.national?.name[meta.lang]);
  const local = result.plans.map(({ rules }) => rules.agreement?.name[meta.lang]);
  return [...new Set([...national, ...local])].filter((name) => name !== undefined);
}
