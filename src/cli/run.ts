import type { Writable } from 'node:stream';
import { checkFile, type Clock, type FileReport } from './checkFile';
import { findFiles } from './findFiles';
import { jsonReport } from './jsonReport';
import { parseOptions, type CliOptions } from './options';
import { outputNamer } from './outputName';
import { paintFor } from './paint';
import { planTable } from './planTable';
import { ProgressBar } from './progressBar';
import { terminalReport } from './terminalReport';
import { TEXT } from './text';

export interface Terminal {
  readonly out: NodeJS.WriteStream | Writable;
  readonly err: NodeJS.WriteStream;
  readonly colours: boolean;
}

/** 0 no errors found, 1 errors found, 2 a file could not be read or the call was wrong. */
export type ExitStatus = 0 | 1 | 2;

/** The command line: reads the arguments, checks every file, prints, and answers with the exit status. */
export async function run(argv: readonly string[], terminal: Terminal, now: Date): Promise<ExitStatus> {
  const parsed = parseOptions(argv);
  if (parsed.kind === 'wrong') {
    terminal.err.write(`${parsed.message}\n`);
    return 2;
  }
  if (parsed.kind === 'help') {
    terminal.out.write(TEXT[parsed.lang].usage);
    return 0;
  }
  return checkAll(parsed.options, terminal, now);
}

async function checkAll(options: CliOptions, terminal: Terminal, now: Date): Promise<ExitStatus> {
  const text = TEXT[options.lang];
  const found = await findFiles(options.paths);
  for (const path of found.empty) terminal.err.write(`${text.emptyFolder(path)}\n`);
  for (const { path, count } of found.withSubfolders) terminal.err.write(`${text.subfolders(path, count)}\n`);
  for (const { path, names } of found.skipped) terminal.err.write(`${text.skipped(path, names)}\n`);

  const target = outputNamer(options.out, found.files);
  const bar = new ProgressBar(terminal.err, found.files.length, text.progress);
  const paint = paintFor(terminal.colours);
  const reports: FileReport[] = [];
  const add = (report: FileReport): void => {
    reports.push(report);
    if (!options.json) terminal.out.write(`${terminalReport(report, options.lang, paint)}\n`);
  };
  for (const { path, code } of found.problems) add({ file: path, error: text.fileProblem(code, path) });
  for (const [index, file] of found.files.entries()) {
    if (found.folders) bar.show(index, file);
    const report = await checkFile(file, target(file), options, clock(options, now));
    bar.clear();
    add(report);
  }

  if (options.json) terminal.out.write(`${JSON.stringify(jsonReport(reports, options.lang), null, 2)}\n`);
  else if (found.folders && reports.length > 0) terminal.out.write(overview(reports, options, terminal.colours));
  return exitStatus(reports, found.empty.length > 0 && found.files.length === 0);
}

/** One table over the plans of all files. */
function overview(reports: readonly FileReport[], options: CliOptions, colours: boolean): string {
  const read = reports.flatMap((report) => (report.result ? [{ report, result: report.result }] : []));
  const plans = read.reduce((sum, { result }) => sum + result.plans.length, 0);
  const errors = read.reduce(
    (sum, { result }) => sum + result.findings.filter((f) => f.severity === 'error').length,
    0,
  );
  const table = planTable(read, options.lang, paintFor(colours), true);
  return `${table}\n\n${TEXT[options.lang].total(reports.length, plans, errors, reports.length - read.length)}\n`;
}

function exitStatus(reports: readonly FileReport[], nothingFound: boolean): ExitStatus {
  if (nothingFound || reports.some((report) => report.error !== undefined)) return 2;
  return reports.some((report) => report.result?.findings.some((finding) => finding.severity === 'error')) ? 1 : 0;
}

function clock(options: CliOptions, now: Date): Clock {
  if (options.today !== undefined) return { today: options.today, checkedAt: options.today };
  const two = (value: number): string => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { today, checkedAt: `${today}T${two(now.getHours())}:${two(now.getMinutes())}` };
}
