import type { FormatClass } from '../core/sheet/grid';
import { GridBuilder } from '../core/sheet/gridBuilder';
import { MemoryBudget, MemoryLimitError } from '../core/sheet/memoryBudget';
import { TextTable } from '../core/sheet/textTable';
import type { Sheet, Workbook } from '../core/sheet/workbook';
import type { Codec } from './inflate/codec';
import { Package } from './opc/package';
import { PackageError } from './problem';
import { cellFormats } from './read/cellFormats';
import type { CellContext } from './read/cellContext';
import { readMemory } from './read/memoryPart';
import { readSharedStrings } from './read/sharedStrings';
import { readSheetPart } from './read/sheetPart';
import { readTables } from './read/tables';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbookPart';

/** Reads an .xlsx or .xlsm file. Throws `PackageError` for everything that is no sound workbook. */
export async function readWorkbook(bytes: Uint8Array, codec: Codec): Promise<Workbook> {
  try {
    return await read(new Package(bytes, codec));
  } catch (error) {
    if (error instanceof MemoryLimitError) throw new PackageError({ kind: 'tooLarge' });
    throw error;
  }
}

async function read(source: Package): Promise<Workbook> {
  const workbook = await readWorkbookPart(source);
  const budget = new MemoryBudget();
  const texts = new TextTable(budget);
  const context: CellContext = {
    formats: await formatsOf(source, workbook),
    strings: await stringsOf(source, workbook, texts),
    dateSystem: workbook.dateSystem,
    budget,
  };
  const sheets: Sheet[] = [];
  for (const entry of workbook.sheets) sheets.push(await readSheet(source, entry, texts, context));
  texts.close();
  const memory = await readMemory(source, workbook.relationships);
  const { names, dateSystem } = workbook;
  return { sheets, names, dateSystem, ...(memory === undefined ? {} : { memory }) };
}

async function formatsOf(source: Package, { relationships }: WorkbookPart): Promise<readonly FormatClass[]> {
  const styles = relationships.find(({ type }) => type === 'styles');
  return styles ? cellFormats(await source.read(styles.target), styles.target) : [];
}

async function stringsOf(source: Package, { relationships }: WorkbookPart, texts: TextTable) {
  const strings = relationships.find(({ type }) => type === 'sharedStrings');
  return strings ? readSharedStrings(source, strings.target, texts) : { first: 0, count: 0 };
}

async function readSheet(source: Package, entry: SheetEntry, texts: TextTable, context: CellContext): Promise<Sheet> {
  const { name, visibility, part } = entry;
  if (entry.type !== 'worksheet') {
    const nothing = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merges: [], tables: [] };
    return { name, visibility, grid: new GridBuilder(texts, context.budget).build(), ...nothing };
  }
  const content = await readSheetPart({ package: source, part, name, texts, context });
  return { name, visibility, ...content, tables: await readTables(source, part, name) };
}
