import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startOffice, type StartedOffice } from '../transport/jsdom';

const SCRIPT = path.resolve('workbench/traces/scenarios.js');
/** Events arrive within milliseconds here. */
const PAUSE = 20;

/** Runs the scenarios that are run in real Excel, and gives the log of office.js. */
export async function recordScenarios(
  prepare: (office: StartedOffice) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const office = await startOffice();
  try {
    await prepare(office);
    const { window } = office;
    window['eval'](readFileSync(SCRIPT, 'utf8'));
    const record = window['recordScenarios'] as { (): Promise<string>; pause: number };
    record.pause = PAUSE;
    return await record();
  } finally {
    office.close();
  }
}
