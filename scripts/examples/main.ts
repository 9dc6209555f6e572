import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templateSheets } from '../../src/core/template';
import { newWorkbook } from '../../src/xlsx';
import { nodeDeflateSync } from '../../src/xlsx/inflate/node';
import { messyExample } from './messy';
import { onePlanExample, portfolioExample } from './portfolio';

const DEFLATE = { deflate: nodeDeflateSync };

/** The example workbooks by file name; the same bytes at every run. */
export function exampleWorkbooks(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['skabelon.xlsx', newWorkbook(templateSheets('da'), DEFLATE)],
    ['en-plan.xlsx', newWorkbook(onePlanExample(), DEFLATE)],
    ['portefoelje.xlsx', newWorkbook(portfolioExample(), DEFLATE)],
    ['rodet.xlsx', newWorkbook(messyExample(), DEFLATE)],
  ]);
}

/** Writes the example workbooks into a folder. */
export function writeExamples(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of exampleWorkbooks()) writeFileSync(path.join(folder, name), bytes);
}
