import { readFileSync } from 'node:fs';
import { compareTraces } from '../recorder/compareTraces';
import { describeDifferences } from '../recorder/describeDifferences';
import { readTraces } from '../recorder/readTraces';
import { recordScenarios } from './recordScenarios';

/** Records the scenarios in the stand-in Excel. With a recording of real Excel, tells in what the two differ. */
export async function traces(file: string | undefined): Promise<string> {
  const ours = await recordScenarios();
  if (file === undefined) return ours;
  return describeDifferences(compareTraces(readTraces(ours), readTraces(readFileSync(file, 'utf8'))));
}
