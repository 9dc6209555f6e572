import type { CellStyle } from '../../core/document/sheetDocument';
import { child, childrenOf, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import { BLANK_STYLES } from './blankStyles';
import { ElementList } from './elementList';
import { borderXml, builtinFormats, fillXml, fontXml, numFmtXml, xfContent } from './styleXml';

const FIRST_CUSTOM_FORMAT = 164;
const listNames = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

/** The styles part, to which cell styles are added; nothing in it is renumbered. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: ReadonlyMap<string, ElementList>;
  private readonly formatIds: Map<string, number>;
  private readonly baseFont: XmlElement | undefined;
  private readonly found = new Map<string, number>();

  constructor(
    private readonly bytes: Uint8Array = new TextEncoder().encode(BLANK_STYLES),
    part = 'xl/styles.xml',
  ) {
    this.root = parseXml(bytes, part);
    this.prefix = this.root.prefix;
    this.lists = new Map(listNames.map((name) => [name, new ElementList(child(this.root, name), bytes)]));
    this.formatIds = new Map(builtinFormats);
    for (const { attributes } of childrenOf(child(this.root, 'numFmts'), 'numFmt')) {
      const id = wholeNumber(attributes.get('numFmtId'));
      const code = attributes.get('formatCode');
      if (id !== undefined && code !== undefined && !this.formatIds.has(code)) this.formatIds.set(code, id);
    }
    const normal = child(child(this.root, 'cellXfs'), 'xf')?.attributes.get('fontId');
    this.baseFont = child(this.root, 'fonts')?.children[wholeNumber(normal) ?? 0];
  }

  /** The number of a cell style; 0 is the workbook's Normal. `quoted` keeps edited text from becoming a formula. */
  indexOf(style: CellStyle = {}, quoted = false): number {
    const key = JSON.stringify([style, quoted]);
    let index = this.found.get(key);
    if (index === undefined) {
      index = this.add(style, quoted);
      this.found.set(key, index);
    }
    return index;
  }

  /** The part with what was added. */
  write(): Uint8Array {
    const edits = new XmlEdits(this.bytes);
    let previous: XmlElement | undefined;
    let missing = '';
    for (const name of listNames) {
      const list = this.list(name);
      missing += list.write(edits, this.prefix + name);
      if (!list.element) continue;
      this.place(edits, previous, missing);
      missing = '';
      previous = list.element;
    }
    this.place(edits, previous, missing);
    return edits.apply();
  }

  private place(edits: XmlEdits, previous: XmlElement | undefined, xml: string): void {
    if (xml === '') return;
    if (previous) edits.insertAfter(previous, xml);
    else edits.insertFirst(this.root, xml);
  }

  private add(style: CellStyle, quoted: boolean): number {
    const p = this.prefix;
    const { bold, italic, underline, size, color, fill, border, numberFormat } = style;
    const ownFont = [bold, italic, underline, size, color].some((wish) => wish !== undefined);
    if (Object.keys(style).length === 0 && !quoted) return 0;
    const font = ownFont
      ? this.list('fonts').indexOf(fontXml(style, this.baseFont, (e) => this.raw(e), p))
      : this.baseIndex;
    const fillId = fill === undefined ? 0 : this.list('fills').indexOf(fillXml(fill, p));
    const borderId = border === undefined ? 0 : this.list('borders').indexOf(borderXml(border, p));
    const format = numberFormat === undefined ? 0 : this.formatId(numberFormat);
    const content = xfContent(style, p);
    const attributes = [
      `numFmtId="${format}" fontId="${font}" fillId="${fillId}" borderId="${borderId}" xfId="0"`,
      quoted && 'quotePrefix="1"',
      format > 0 && 'applyNumberFormat="1"',
      ownFont && 'applyFont="1"',
      fillId > 0 && 'applyFill="1"',
      borderId > 0 && 'applyBorder="1"',
      content.includes('alignment') && 'applyAlignment="1"',
      content.includes('protection') && 'applyProtection="1"',
    ];
    const start = `<${p}xf ${attributes.filter(Boolean).join(' ')}`;
    return this.list('cellXfs').indexOf(content === '' ? `${start}/>` : `${start}>${content}</${p}xf>`);
  }

  private get baseIndex(): number {
    const normal = child(child(this.root, 'cellXfs'), 'xf')?.attributes.get('fontId');
    return wholeNumber(normal) ?? 0;
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.list('numFmts').indexOf(numFmtXml(id, code, this.prefix));
    return id;
  }

  private list(name: string): ElementList {
    const list = this.lists.get(name);
    if (!list) throw new RangeError(`No list ${name} in a styles part.`);
    return list;
  }

  private raw(element: XmlElement): string {
    return new TextDecoder().decode(this.bytes.subarray(element.from, element.to));
  }
}
