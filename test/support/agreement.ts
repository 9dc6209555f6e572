import type { Locator } from 'playwright-core';
import { LABELS } from '../../src/core/findings/labels';
import type { Area } from '../../src/core/sheet/address';
import { placesText } from '../../src/core/summary/findingCells';
import { parseRect } from '../../workbench/host/state/rect';
import type { Officer } from './officer';
import { runCli } from './runCli';

/** A finding as both the pane and the command line tell it, in the pane's words. */
interface ToldFinding {
  readonly code: string;
  /** The plan, the plans, or nothing. */
  readonly plan: string;
  readonly severity: string;
  readonly cells: string;
}

interface Told {
  readonly findings: readonly ToldFinding[];
  readonly verdicts: Readonly<Record<string, string>>;
}

/** What the pane shows: each line of the list of findings, and each plan of the overview. */
export async function toldByPane(officer: Officer): Promise<Told> {
  const { pane } = officer;
  await officer.tab('Fund');
  await pane.getByRole('radio', { name: 'Efter regel' }).check();
  const findings: ToldFinding[] = [];
  let code = '';
  const lines = pane.getByRole('tabpanel').locator('h2, h3');
  for (const [index, text] of (await lines.allInnerTexts()).entries()) {
    const [heading = '', caption] = text.split('\n').filter((part) => part.trim() !== '');
    if (caption === undefined) {
      code = /^[A-Z]+-[0-9]{2}/.exec(heading)?.[0] ?? code;
      continue;
    }
    const parts = caption.split('·').map((part) => part.trim());
    const [severity = '', cells = ''] = parts.slice(-2);
    const all = cells.endsWith('…') ? textOf(await placesOf(officer, lines.nth(index))) : cells;
    findings.push({ code, plan: parts.slice(0, -2).join(), severity, cells: all });
  }
  await officer.tab('Overblik');
  const plans = pane.getByRole('list', { name: 'Planer' }).getByRole('listitem');
  await plans.first().waitFor();
  const names = await plans.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  const verdicts = names.map((name) => [name.split(', ')[0] ?? '', verdictIn(name)] as const);
  return { findings: sorted(findings), verdicts: Object.fromEntries(verdicts) };
}

/** The cells that a finding leads to, when its line has no room for them. */
async function placesOf({ page, pane }: Officer, line: Locator): Promise<string[]> {
  await line.getByRole('button').click();
  await line.locator('..').getByRole('button', { name: 'Gå til celle' }).click();
  const items = pane.getByRole('menuitem');
  await items.first().waitFor();
  const places = await items.allInnerTexts();
  await page.keyboard.press('Escape');
  await line.getByRole('button').click();
  return places;
}

/** What the command line says of a file, in the pane's words. */
export async function toldByCommandLine(file: string): Promise<Told> {
  const { out } = await runCli(file, '--json', '--no-write');
  const [report] = (JSON.parse(out) as { readonly files: readonly FileDocument[] }).files;
  if (!report) throw new Error(`The command line says nothing of ${file}.`);
  const { severity } = LABELS.da;
  const findings = report.findings.map((finding) => ({
    code: finding.code,
    plan: finding.plan ?? finding.plans?.join(', ') ?? '',
    severity: severity[finding.waived ? 'explained' : finding.severity],
    cells: textOf(finding.cells),
  }));
  return {
    findings: sorted(findings),
    verdicts: Object.fromEntries(report.plans.map(({ name, verdict }) => [name, VERDICT[verdict] ?? verdict])),
  };
}

interface FileDocument {
  readonly plans: readonly { readonly name: string; readonly verdict: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'notice';
    readonly plan: string | null;
    readonly plans?: readonly string[];
    readonly cells: readonly string[];
    readonly waived: boolean;
  }[];
}

/** The command line's words for verdicts beside those of the pane; explained is ready to both. */
const VERDICT: Readonly<Record<string, string>> = {
  ready: 'klar',
  'answers needed': 'mangler svar',
  'not ready': 'ikke klar',
  'not assessed': 'ikke vurderet',
};

function verdictIn(name: string): string {
  const parts = name.split(', ');
  const found = Object.values(VERDICT).find((word) => parts.includes(word));
  if (found === undefined) throw new Error(`No verdict in »${name}«.`);
  return found;
}

const textOf = (cells: readonly string[]): string => placesText(cells.map(areaAt), Infinity);

function areaAt(address: string): Area {
  const at = address.lastIndexOf('!');
  const rect = parseRect(address.slice(at + 1));
  if (!rect) throw new Error(`${address} is no place.`);
  const sheet = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, ...rect };
}

function sorted(findings: readonly ToldFinding[]): ToldFinding[] {
  return [...findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
