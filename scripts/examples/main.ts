import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templateSheets } from '../../src/core/template';
import { newWorkbook } from '../../src/xlsx';
import { messyExample } from './messy';
import { onePlanExample, portfolioExample } from './portfolio';

/** The example workbooks by file name; the same bytes at every run. */
export async function exampleWorkbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ['skabelon.xlsx', await newWorkbook(templateSheets('da'))],
    ['en-plan.xlsx', await newWorkbook(onePlanExample())],
    ['portefoelje.xlsx', await newWorkbook(portfolioExample())],
    ['rodet.xlsx', await newWorkbook(messyExample())],
  ]);
}

/** Writes the example workbooks into a folder. */
export async function writeExamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await exampleWorkbooks()) writeFileSync(path.join(folder, name), bytes);
}
