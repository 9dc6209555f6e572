import type { RichApiRequest, RichApiResponse } from '../host/wire';
import { withStableIds } from './stableIds';
import type { TracedExchange, TraceEntry, Traces } from './trace';

const SCENARIO = 'Scenario: ';
/** Events of the Excel API among all messages of the host. */
const EVENTS = 65536;

/**
 * Reads a recording: what {@link Recorder} writes, or the log of office.js with a line `Scenario: …` before each
 * scenario. Throws when it is neither.
 */
export function readTraces(text: string): Traces {
  if (text.trimStart().startsWith('{')) return JSON.parse(text) as Traces;
  const scenarios = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith(SCENARIO)) scenarios.set(line.slice(SCENARIO.length).trim(), (lines = []));
    else lines?.push(line);
  }
  if (scenarios.size === 0) throw new Error('The file has no line that begins with "Scenario: ".');
  return Object.fromEntries([...scenarios].map(([name, log]) => [name, withStableIds(readLog(log))]));
}

function readLog(lines: readonly string[]): readonly TraceEntry[] {
  const entries: TraceEntry[] = [];
  const open: { request: TracedExchange['request']; response: TracedExchange['response'] }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === 'Request:') {
      const entry = { request: { body: JSON.parse(line) as RichApiRequest }, response: null };
      open.push(entry);
      entries.push(entry);
    } else if (before === 'Response:') {
      const response = readAnswer(JSON.parse(line) as LoggedAnswer);
      const answered = open.findIndex(({ request }) => belongs(request.body, response));
      const [entry] = open.splice(Math.max(answered, 0), 1);
      if (entry) entry.response = response;
    } else if (line.startsWith('{"messageCategory"')) {
      const message = JSON.parse(line) as LoggedMessage;
      if (message.messageCategory !== EVENTS) continue;
      const payload = JSON.parse(message.message) as unknown;
      entries.push({ event: { type: message.messageType, target: message.targetId, payload } });
    }
  }
  return entries;
}

interface LoggedAnswer {
  readonly value?: { readonly data?: readonly unknown[] };
  readonly error?: { readonly code: number };
}

interface LoggedMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

function readAnswer({ value, error }: LoggedAnswer): NonNullable<TracedExchange['response']> {
  const body = value?.data?.[2];
  return typeof body === 'string' ? (JSON.parse(body) as RichApiResponse) : { carrierError: error?.code ?? 0 };
}

/** Several requests may be under way at once: an answer belongs to the first whose actions it tells of. */
function belongs(request: RichApiRequest, response: NonNullable<TracedExchange['response']>): boolean {
  if ('carrierError' in response) return true;
  const ids = new Set(request.Actions.map(({ Id }) => Id));
  const complete = response.Error !== undefined || response.Results.length === ids.size;
  return complete && response.Results.every(({ ActionId }) => ids.has(ActionId));
}
