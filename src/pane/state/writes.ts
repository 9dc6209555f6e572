import type { Finding, Fix } from '../../core/findings';
import { SHEET_NAMES, summarise, type SummaryMeta } from '../../core/summary';
import { calculationSheet, templateSheets } from '../../core/template';
import { areaOf, formatAddress } from '../../core/sheet/address';
import { mergeCells } from '../../core/sheet/areas';
import type { NewWaiver, WorkbookPort } from '../../excel/port';
import { findingKey } from './findingKey';
import { hasBudgetSheets } from './hasBudgetSheets';
import type { WaiverAnswers } from './paneController';
import { cultureOf } from './selectors/cultureOf';
import { languageOf } from './selectors/languageOf';
import type { Store } from './store';

/** What a write needs. Each answers whether it did what was asked, and throws what the workbook throws. */
export interface Writer {
  readonly port: WorkbookPort;
  readonly store: Store;
  readonly version: string;
}

/** True also where a cell had changed and nothing was written: then, too, the result is not of the cells as they are. */
export async function applyFix({ port, store }: Writer, fix: Fix): Promise<boolean> {
  const outcome = await port.applyFix(fix);
  if (!outcome.applied) {
    const cell = formatAddress(outcome.changed);
    store.dispatch({ type: 'said', message: { kind: 'fixRefused', cell }, toast: true, assertive: true });
    return true;
  }
  for (const { cell } of fix.cells) {
    const change = { sheet: cell.sheet, area: areaOf(cell), cells: 1, by: 'officer' } as const;
    store.dispatch({ type: 'edited', change });
  }
  const places = mergeCells(fix.cells.map(({ cell }) => cell));
  const message = { kind: 'fixed', places, undoSteps: outcome.undoSteps } as const;
  store.dispatch({ type: 'said', message, toast: true, held: true });
  return true;
}

/** Where the officer's own sheet has our sheet's name, ours gets another, and its texts say so. */
export async function writeSummary({ port, store, version }: Writer): Promise<boolean> {
  const { checked } = store.state();
  if (!checked) return false;
  const { result, at, fileName, fingerprint } = checked;
  const meta: SummaryMeta = {
    fileName,
    checkedAt: at,
    version,
    fingerprint,
    lang: languageOf(store.state()),
    culture: cultureOf(port.environment),
  };
  const written = await port.writeSummary(summarise(result, meta));
  let { undoSteps } = written;
  const [summary = SHEET_NAMES.summary, findings = SHEET_NAMES.findings] = written.sheets;
  if (summary !== SHEET_NAMES.summary || findings !== SHEET_NAMES.findings) {
    const again = await port.writeSummary(summarise(result, { ...meta, names: { summary, findings } }));
    undoSteps = undoSteps && again.undoSteps && undoSteps + again.undoSteps;
  }
  store.dispatch({ type: 'summaryWritten' });
  store.dispatch({ type: 'said', message: { kind: 'summaryWritten', sheet: summary, undoSteps }, toast: true });
  return true;
}

/** @param anyway without asking first where there are budget sheets already */
export async function addTemplate({ port, store }: Writer, anyway: boolean): Promise<boolean> {
  if (!anyway && (await hasBudgetSheets(port, store.state()))) {
    store.dispatch({ type: 'asked', question: 'template' });
    store.dispatch({ type: 'said', message: { kind: 'asked', question: 'template' } });
    return false;
  }
  const language = languageOf(store.state());
  const written = await port.addSheets([...templateSheets(language), calculationSheet(language)]);
  for (const sheet of written.sheets) {
    store.dispatch({ type: 'edited', change: { sheet, cells: 0, by: 'officer' } });
  }
  store.dispatch({ type: 'said', message: { kind: 'sheetsAdded', ...written }, toast: true });
  const [first] = written.sheets;
  // The sheets are there, also where the first of them cannot be shown.
  if (first !== undefined) await port.goTo({ sheet: first, row: 0, column: 0 }).catch(() => undefined);
  return true;
}

/** @param open opens the example as a workbook of its own */
export async function openExample({ store }: Writer, open: () => Promise<void>): Promise<boolean> {
  await open();
  store.dispatch({ type: 'said', message: { kind: 'exampleOpened' }, toast: true });
  return true;
}

export async function saveWaiver({ port, store }: Writer, finding: Finding, answers: WaiverAnswers): Promise<boolean> {
  const language = languageOf(store.state());
  // A row explains a fault of several plans only where it names none of them.
  const waiver: NewWaiver = { code: finding.code, plan: finding.plan ?? '', ...answers, language };
  const cell = await port.addWaiver(waiver);
  store.dispatch({ type: 'edited', change: { sheet: cell.sheet, area: areaOf(cell), cells: 1, by: 'officer' } });
  store.dispatch({ type: 'waiverClosed', finding: findingKey(finding) });
  store.dispatch({ type: 'said', message: { kind: 'waiverSaved' }, toast: true, held: true });
  return true;
}

export async function insertFormula({ port, store }: Writer, formula: string): Promise<boolean> {
  const cell = await port.insertFormula(formula);
  store.dispatch({ type: 'said', message: { kind: 'inserted', cell: formatAddress(cell) }, toast: true });
  return true;
}
