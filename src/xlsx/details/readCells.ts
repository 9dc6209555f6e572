import { localAddress } from '../../core/sheet/address';
import type { Package } from '../opc/package';
import { PackageError } from '../problem';
import { isoSerial } from '../read/isoDate';
import { plainMarkup, UnusualMarkup } from '../read/plainMarkup';
import { RichTextReader } from '../read/richText';
import { FormulaGroups } from './formulaGroups';
import { readWhole } from '../sheet/readWhole';
import { type CellPlace, type RowPlace, RowWalk } from '../sheet/rowWalk';
import { type SheetFile, sheetFile } from '../sheet/sheetFile';
import { decodeText } from '../xml/decodeText';
import { unescapeExcel } from '../xml/excelEscape';
import { isOn, wholeNumber } from '../xml/find';
import { concat } from '../xml/xmlEdits';
import type { Strings } from './readStrings';
import type { ArrayDetails, CellDetails, CellValue, RowDetails } from './sheetDetails';

export interface CellSource {
  readonly package: Package;
  readonly part: string;
  readonly name: string;
  readonly strings: Strings;
  readonly dateSystem: 1900 | 1904;
}

export interface SheetCells {
  readonly file: SheetFile;
  readonly cells: readonly CellDetails[];
  readonly rows: readonly RowDetails[];
  readonly arrays: readonly ArrayDetails[];
}

/** The rows and cells of a sheet part, and the rest of the part for other readers. */
export async function readCells(source: CellSource): Promise<SheetCells> {
  const bytes = await readWhole(source.package, source.part);
  try {
    return scan(sheetFile(bytes, source.part), source);
  } catch (error) {
    if (!(error instanceof UnusualMarkup)) throw error;
    const pieces: Uint8Array[] = [];
    for await (const piece of plainMarkup(once(bytes), source.part)) pieces.push(piece);
    return scan(sheetFile(concat(pieces), source.part), source);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function scan(file: SheetFile, source: CellSource): SheetCells {
  const walk = new RowWalk(file.body, source.name);
  const reader = new CellReader(walk, file.body, source);
  const cells: CellDetails[] = [];
  const rows: RowDetails[] = [];
  for (let row = walk.nextRow(); row; row = walk.nextRow()) {
    const details = reader.row(row);
    if (details) rows.push(details);
    for (let cell = walk.nextCell(); cell; cell = walk.nextCell()) cells.push(reader.cell(cell));
  }
  return { file, cells, rows, arrays: reader.groups.arrays };
}

class CellReader {
  readonly groups: FormulaGroups;
  private readonly richText = new RichTextReader();

  constructor(
    private readonly walk: RowWalk,
    private readonly body: Uint8Array,
    private readonly source: CellSource,
  ) {
    this.groups = new FormulaGroups(walk, body, source.name, ({ formula }) =>
      formula ? this.text(formula.tagTo, formula.contentTo) : '',
    );
  }

  /** Undefined for a row of which nothing is said. */
  row({ row, from, tagTo }: RowPlace): RowDetails | undefined {
    const get = (name: string) => this.attribute(from, tagTo, name);
    const height = Number(get('ht') ?? NaN);
    const hidden = isOn(get('hidden'));
    const style = isOn(get('customFormat')) ? wholeNumber(get('s')) : undefined;
    if (Number.isNaN(height) && !hidden && style === undefined) return undefined;
    return { row, ...(Number.isNaN(height) ? {} : { height }), hidden, ...(style === undefined ? {} : { style }) };
  }

  cell(place: CellPlace): CellDetails {
    const { row, column } = place;
    const formula = this.groups.formulaOf(place);
    return {
      row,
      column,
      ...this.value(place),
      style: wholeNumber(this.attribute(place.from, place.tagTo, 's')) ?? 0,
      ...(formula === undefined ? {} : { formula: `=${formula}` }),
    };
  }

  private value(place: CellPlace): { value: CellValue; rich?: true } {
    const type = this.attribute(place.from, place.tagTo, 't') ?? 'n';
    if (type === 'inlineStr') return this.inline(place);
    const { value: found } = place;
    if (!found || (found.contentTo === found.tagTo && type !== 'str')) return { value: null };
    const written = this.text(found.tagTo, found.contentTo);
    switch (type) {
      case 's': {
        const index = wholeNumber(written.trim()) ?? -1;
        const text = this.source.strings.texts[index];
        if (text === undefined) throw this.bad(place);
        return { value: text, ...(this.source.strings.rich.has(index) ? { rich: true } : {}) };
      }
      case 'str':
        return { value: unescapeExcel(written) };
      case 'b':
        return { value: isOn(written.trim()) };
      case 'e':
        return { value: { error: written } };
      default: {
        const number = type === 'd' ? isoSerial(written, this.source.dateSystem) : Number(written);
        if (number === undefined || !Number.isFinite(number)) throw this.bad(place);
        return { value: number };
      }
    }
  }

  private inline(place: CellPlace): { value: CellValue; rich?: true } {
    const { inline } = place;
    if (!inline || inline.selfClosing) return { value: null };
    const text = this.richText.read(this.body, inline.tagTo, 'is');
    if (text === undefined) throw this.bad(place);
    const raw = new TextDecoder().decode(this.body.subarray(inline.tagTo, this.richText.at));
    return { value: text, ...(/<(\w+:)?r[\s>]/.test(raw) ? { rich: true } : {}) };
  }

  private attribute(from: number, tagTo: number, name: string): string | undefined {
    const range = this.walk.attribute(from, tagTo, name);
    return range && this.text(...range);
  }

  private text(from: number, to: number): string {
    const text = decodeText(this.body, from, to);
    if (text === undefined) throw new PackageError({ kind: 'damagedXml', part: this.source.part });
    return text;
  }

  private bad({ row, column }: CellPlace): PackageError {
    return new PackageError({ kind: 'badCell', sheet: this.source.name, ref: localAddress(row, column) });
  }
}
