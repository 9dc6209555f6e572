import type { Area } from '../../core/sheet/address';
import { MAX_COLUMNS, parseLocalAddress } from '../../core/sheet/address';
import type { Grid } from '../../core/sheet/grid';
import { GridBuilder } from '../../core/sheet/gridBuilder';
import type { TextTable } from '../../core/sheet/textTable';
import type { Package } from '../opc/package';
import { PackageError } from '../problem';
import { checkEncoding } from '../xml/encoding';
import { isOn, wholeNumber } from '../xml/find';
import { XmlReader } from '../xml/xmlReader';
import { blocks } from './blocks';
import { CellScanner } from './cellScanner';
import type { CellContext } from './cellContext';
import { CellSink } from './cellSink';
import { FormulaKeys } from './formulaKeys';
import { PlainCells } from './plainCells';
import { plainMarkup, UnusualMarkup } from './plainMarkup';

const BYTES_PER_MERGE = 120;
const LONGEST_TAIL = 64 * 2 ** 20;

/** What a sheet's own part tells. */
export interface SheetPart {
  readonly grid: Grid;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
}

export interface SheetSource {
  readonly package: Package;
  readonly part: string;
  readonly name: string;
  readonly texts: TextTable;
  readonly context: CellContext;
}

export async function readSheetPart(source: SheetSource): Promise<SheetPart> {
  const chunks = () => source.package.stream(source.part);
  try {
    return await scan(source, chunks());
  } catch (error) {
    if (!(error instanceof UnusualMarkup)) throw error;
    return scan(source, plainMarkup(chunks(), source.part));
  }
}

async function scan(source: SheetSource, chunks: AsyncIterable<Uint8Array>): Promise<SheetPart> {
  const { part, name, context } = source;
  const builder = new GridBuilder(source.texts, context.budget);
  const formulas = new FormulaKeys(builder);
  const sink = new CellSink(builder, formulas, context);
  const hiddenColumns = new Set<number>();
  const tail: Uint8Array[] = [];
  let tailLength = 0;
  let scanner: CellScanner | undefined;
  for await (const block of blocks(chunks, 'row')) {
    let at = 0;
    if (!scanner) {
      const head = readHead(block, part, hiddenColumns);
      at = head.at;
      const plain = head.prefixLength === 0 ? new PlainCells(builder, formulas, context, name) : undefined;
      scanner = new CellScanner(sink, name, head.prefixLength, plain);
      scanner.ended = head.empty;
    }
    if (!scanner.ended) at = scanner.scan(block, at);
    if (scanner.ended) {
      tail.push(block.slice(at));
      tailLength += block.length - at;
      if (tailLength > LONGEST_TAIL) throw new PackageError({ kind: 'tooLarge' });
    }
  }
  if (!scanner?.ended) throw new PackageError({ kind: 'damagedXml', part });
  return { grid: builder.build(), hiddenRows: sink.hiddenRows, hiddenColumns, merges: readTail(tail, source) };
}

/** Reads what stands before the rows, and finds where they begin. */
function readHead(block: Uint8Array, part: string, hiddenColumns: Set<number>) {
  checkEncoding(block, part);
  const xml = new XmlReader(block, part);
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
    if (token !== 'start') continue;
    if (xml.localName === 'col') hideColumns(xml, hiddenColumns);
    if (xml.localName === 'sheetData') {
      return { at: xml.to, prefixLength: xml.name.length - 'sheetData'.length, empty: xml.selfClosing };
    }
  }
  throw xml.damaged();
}

function hideColumns(xml: XmlReader, hidden: Set<number>): void {
  if (!isOn(xml.attribute('hidden')) && Number(xml.attribute('width') ?? 1) !== 0) return;
  const min = wholeNumber(xml.attribute('min')) ?? 1;
  const max = Math.min(wholeNumber(xml.attribute('max')) ?? 0, MAX_COLUMNS);
  for (let column = Math.max(min, 1); column <= max; column++) hidden.add(column - 1);
}

/** Reads what stands after the rows; the root's end tag must be there. */
function readTail(pieces: readonly Uint8Array[], { part, name, context }: SheetSource): Area[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    bytes.set(piece, filled);
    filled += piece.length;
  }
  const merges: Area[] = [];
  const xml = new XmlReader(bytes, part);
  let ended = false;
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
    if (token === 'end') ended ||= /^(worksheet|dialogsheet|macrosheet)$/.test(xml.localName);
    if (token !== 'start' || xml.localName !== 'mergeCell') continue;
    context.budget.take(BYTES_PER_MERGE);
    const area = parseArea(xml.attribute('ref') ?? '', name);
    if (!area) throw new PackageError({ kind: 'badCell', sheet: name, ref: (xml.attribute('ref') ?? '').slice(0, 40) });
    merges.push(area);
  }
  if (!ended) throw xml.damaged();
  return merges;
}

/** `A1:B2` or `A1`, corners in any order. */
export function parseArea(text: string, sheet: string): Area | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  const from = parseLocalAddress(first);
  const to = parseLocalAddress(second);
  if (!from || !to || more.length > 0) return undefined;
  return {
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
