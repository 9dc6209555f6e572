import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/run';

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in this process, with its output caught. The clock stands at 14 March 2018, 14.32. */
export async function runCli(...argv: string[]): Promise<CliRun> {
  const out = caught();
  const err = caught();
  const now = new Date(2018, 2, 14, 14, 32);
  const status = await run(
    argv,
    { out: out.stream, err: err.stream as unknown as NodeJS.WriteStream, colours: false },
    now,
  );
  return { status, out: out.text(), err: err.text() };
}

function caught(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
