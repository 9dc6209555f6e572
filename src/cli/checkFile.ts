import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { check, type CheckOptions, type CheckResult } from '../core/check';
import { SHEET_NAMES, fingerprint, summarise, type SummaryMeta } from '../core/summary';
import { PackageError, addSheets, describeProblem, describeRefusal, readWorkbook, type EditResult } from '../xlsx';
import { nodeCodec } from '../xlsx/inflate/node';
import { CULTURES } from './cultures';
import type { CliOptions } from './options';
import { TEXT } from './text';
import { VERSION } from './version';
import { writeWhole } from './writeWhole';

export interface FileReport {
  /** The path as it was named. */
  readonly file: string;
  /** Why the file could not be read: a sentence. */
  readonly error?: string;
  readonly result?: CheckResult;
  /** The copy with the summary. */
  readonly written?: string;
  /** Why there is no copy: a sentence. */
  readonly notWritten?: string;
}

export interface Clock {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the summary says: the day, with the time where the day is not given. */
  readonly checkedAt: string;
}

const MAX_BYTES = 1_000_000_000;

/** Checks one workbook and writes the copy with the summary. Never throws for a bad file: the report says what is wrong. */
export async function checkFile(file: string, target: string, options: CliOptions, clock: Clock): Promise<FileReport> {
  const text = TEXT[options.lang];
  try {
    const bytes = await readBytes(file);
    const workbook = await readWorkbook(bytes, nodeCodec);
    const result = check(workbook, checkOptions(options, clock));
    if (!options.write) return { file, result, notWritten: text.notWrittenAsked };
    const meta = {
      fileName: path.basename(file),
      checkedAt: clock.checkedAt,
      version: VERSION,
      fingerprint: fingerprint(workbook, result.portfolio),
      lang: options.lang,
      culture: CULTURES[options.lang],
    };
    const edited = await addSummary(bytes, result, meta);
    if (!edited.ok) return { file, result, notWritten: text.notWritten(describeRefusal(edited.reason, options.lang)) };
    return { file, result, ...(await write(target, edited.bytes, options)) };
  } catch (error) {
    if (error instanceof PackageError)
      return { file, error: `${file}: ${describeProblem(error.problem, options.lang)}` };
    const code = (error as NodeJS.ErrnoException).code;
    return { file, error: code ? text.fileProblem(code, file) : `${file}: ${text.internal((error as Error).message)}` };
  }
}

/** Where the officer's own sheet has our sheet's name, ours gets another, and its texts say so. */
async function addSummary(bytes: Uint8Array, result: CheckResult, meta: SummaryMeta): Promise<EditResult> {
  const edited = await addSheets(bytes, summarise(result, meta), nodeCodec);
  if (!edited.ok) return edited;
  const [summary = SHEET_NAMES.summary, findings = SHEET_NAMES.findings] = edited.sheetNames;
  if (summary === SHEET_NAMES.summary && findings === SHEET_NAMES.findings) return edited;
  return addSheets(bytes, summarise(result, { ...meta, names: { summary, findings } }), nodeCodec);
}

async function write(
  target: string,
  bytes: Uint8Array,
  options: CliOptions,
): Promise<Pick<FileReport, 'written' | 'notWritten'>> {
  const text = TEXT[options.lang];
  try {
    await writeWhole(target, [bytes]);
    return { written: target };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    return { notWritten: text.notWritten(text.fileProblem(code, target)) };
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > MAX_BYTES) throw Object.assign(new Error('too big'), { code: 'TOOBIG' });
  const handle = await open(file, 'r');
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function checkOptions(options: CliOptions, clock: Clock): CheckOptions {
  return {
    today: clock.today,
    ...(options.ruleSet && { ruleSet: options.ruleSet }),
    ...(options.agreement && { agreement: options.agreement }),
  };
}
