import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseLocalAddress } from '../../src/core/sheet/address';
import { formulaOf, type Example, type ExampleCell } from '../../src/functions/examples';
import { SmallCalc } from '../../workbench/calc/smallCalc';
import { installFunctions } from '../../workbench/functions/installFunctions';
import type { HostSettings } from '../../workbench/host/settings';
import { CellError, type CellValue, withContent } from '../../workbench/host/state/cell';
import type { Rect } from '../../workbench/host/state/rect';
import { readBlock, type WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { readEntry } from '../../workbench/host/values/entry';
import { withOffice } from '../support/office';

const ADDIN = path.join(__dirname, '..', '..', 'dist', 'addin');

export type Cell = ExampleCell | boolean | CellError;

/** A formula as it is written in the file format, and the cells that it reads. */
export interface Case {
  readonly formula: string;
  readonly cells?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

/** What stands in the formula's cell, or in all cells it spills into. */
export type Shown = CellValue | CellValue[][];

/** Where formulas stand, with room to spill beside and below. */
const FORMULA = { row: 1, column: 25 };

/**
 * Gives each test a started office.js with the add-in's own bundle and metadata of functions, and a way to compute
 * formulas in cells: every one on a sheet of its own, all in one recalculation.
 */
export function functionsInCells(settings: Partial<HostSettings> = {}): (cases: readonly Case[]) => Promise<Shown[]> {
  const office = withOffice(settings);
  return async (cases) => {
    const { document, host } = office();
    const bridge = await installFunctions(office(), {
      metadata: readFileSync(path.join(ADDIN, 'functions.json'), 'utf8'),
      scriptText: readFileSync(path.join(ADDIN, 'functions.js'), 'utf8'),
      patience: 10_000,
    });
    const calc = new SmallCalc(document, host.settings, bridge);
    const sheets = cases.map((_, index) => document.createSheet(`Prøve${index}`));
    document.transact('user', () => {
      document.set(document.state, 'sheets', [...document.state.sheets, ...sheets]);
      cases.forEach(({ formula, cells = {} }, index) => {
        for (const [address, rows] of Object.entries(cells)) put(document, sheets[index]!, address, rows);
        put(document, sheets[index]!, 'Z2', [[formula]]);
      });
    });
    await calc.settled();
    const shown = sheets.map((sheet) => shownIn(sheet));
    expect([...calc.notComputed]).toEqual([]);
    calc.close();
    bridge.close();
    return shown;
  };
}

type Sheet = ReturnType<WorkbookDocument['createSheet']>;

function put(document: WorkbookDocument, sheet: Sheet, address: string, rows: readonly (readonly Cell[])[]): void {
  const { row: top, column: left } = parseLocalAddress(address.split(':')[0]!)!;
  const rect: Rect = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
  document.putCells(
    sheet,
    rect,
    rows.map((row) => row.map((cell) => withContent(undefined, contentOf(cell)))),
  );
}

function contentOf(cell: Cell): { value: CellValue; formula?: string } {
  if (cell === null || cell instanceof CellError) return { value: cell };
  if (typeof cell === 'object') return { value: 25_569 + Date.parse(cell.day) / 86_400_000 };
  // Texts stay texts here, where typing them would make numbers and dates of some.
  return typeof cell === 'string' && !cell.startsWith('=') ? { value: cell } : readEntry(cell, undefined);
}

function shownIn(sheet: Sheet): Shown {
  const { row, column } = FORMULA;
  const spilled = (top: number, left: number): boolean => sheet.rows.get(top)?.[left]?.spilledFrom === 'Z2';
  let [bottom, right] = [row, column];
  while (spilled(bottom + 1, column)) bottom++;
  while (spilled(row, right + 1)) right++;
  const values = readBlock(sheet, { top: row, left: column, bottom, right }).map((line) =>
    line.map((cell) => cell?.value ?? null),
  );
  return bottom === row && right === column ? (values[0]?.[0] ?? null) : values;
}

/** An example of the documentation as a formula with its cells. */
export function caseOf(id: string, example: Pick<Example, 'args'>): Case {
  const given = example.args.flatMap((arg) => (typeof arg === 'object' && arg !== null ? [arg] : []));
  return {
    formula: formulaOf(id, example, 'en'),
    cells: Object.fromEntries(given.map(({ address, cells }) => [address, cells])),
  };
}
