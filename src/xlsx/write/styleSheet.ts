import type { CellStyle } from '../../core/document/sheetDocument';
import type { ConditionalStyle } from '../details/styleDetails';
import { insertOrdered } from './elementEdits';
import type { StyleChange } from '../details/styleDetails';
import { builtinFormats } from '../styles/builtinFormats';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import { BLANK_STYLES } from './blankStyles';
import { dxfXml } from './dxfXml';
import { ElementList } from './elementList';
import { borderXml, fillXml, fontXml, numFmtXml, xfContent } from './styleXml';

const FIRST_CUSTOM_FORMAT = 164;
const listNames = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type ListName = (typeof listNames)[number];

interface Recipe {
  readonly base: XmlElement | undefined;
  readonly change: StyleChange;
  readonly quoted: boolean | undefined;
}

/** The styles part, to which cell styles are added; nothing in it is renumbered. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: ReadonlyMap<ListName, ElementList>;
  private readonly formatIds: Map<string, number>;
  private readonly found = new Map<string, number>();
  /** How the styles that are not in the file yet came about. */
  private readonly made = new Map<number, Recipe>();

  constructor(
    private readonly bytes: Uint8Array = new TextEncoder().encode(BLANK_STYLES),
    part = 'xl/styles.xml',
  ) {
    this.root = parseXml(bytes, part);
    this.prefix = this.root.prefix;
    this.lists = new Map(listNames.map((name) => [name, new ElementList(child(this.root, name), bytes)]));
    this.formatIds = new Map([...builtinFormats].map(([id, code]) => [code, id]));
    for (const { attributes } of childrenOf(child(this.root, 'numFmts'), 'numFmt')) {
      const id = wholeNumber(attributes.get('numFmtId'));
      const code = attributes.get('formatCode');
      if (id !== undefined && code !== undefined && !this.formatIds.has(code)) this.formatIds.set(code, id);
    }
  }

  /** The number of a cell style; 0 is the workbook's Normal. `quoted` keeps edited text from becoming a formula. */
  indexOf(style: CellStyle = {}, quoted = false): number {
    if (Object.keys(style).length === 0 && !quoted) return 0;
    return this.remember([style, quoted], () => this.make({ base: undefined, change: style, quoted }));
  }

  /** The number of a cell style that is another with a change. `quoted` is left as it is when undefined. */
  changedFrom(base: number, change: StyleChange = {}, quoted?: boolean): number {
    const recipe = this.made.get(base) ?? {
      base: this.list('cellXfs').element?.children[base],
      change: {},
      quoted: undefined,
    };
    const wasQuoted = recipe.quoted ?? isOn(recipe.base?.attributes.get('quotePrefix'));
    if (Object.keys(change).length === 0 && (quoted ?? wasQuoted) === wasQuoted) return base;
    return this.remember([base, change, quoted], () => {
      const border = { ...recipe.change.border, ...change.border };
      const whole = { ...recipe.change, ...change, ...(Object.keys(border).length > 0 ? { border } : {}) };
      return this.make({ base: recipe.base, change: whole, quoted: quoted ?? recipe.quoted });
    });
  }

  /** The number of a conditional format's style. */
  conditional(style: ConditionalStyle): number {
    const format = style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat);
    return this.list('dxfs').indexOf(dxfXml(style, format, this.prefix));
  }

  /** Whether anything was added. */
  get changed(): boolean {
    return [...this.lists.values()].some((list) => list.grown);
  }

  /** The part with what was added. */
  write(): Uint8Array {
    const edits = new XmlEdits(this.bytes);
    const missing = new Map(
      listNames.map((name) => [name as string, this.list(name).write(edits, this.prefix + name)]),
    );
    insertOrdered(edits, this.root, [...listNames, 'tableStyles', 'colors', 'extLst'], missing);
    return edits.apply();
  }

  private remember(what: unknown, make: () => number): number {
    const key = JSON.stringify(what);
    const index = this.found.get(key) ?? make();
    this.found.set(key, index);
    return index;
  }

  private make(recipe: Recipe): number {
    const index = this.add(recipe);
    this.made.set(index, recipe);
    return index;
  }

  private add({ base, change, quoted }: Recipe): number {
    const p = this.prefix;
    const { bold, italic, underline, strike, size, fontName, color, fill, border, numberFormat } = change;
    const raw = (element: XmlElement) => this.raw(element);
    const old = (name: string) => wholeNumber(base?.attributes.get(name));
    const attributes = new Map<string, string>([
      ['numFmtId', '0'],
      ['fontId', String(this.normalFont)],
      ['fillId', '0'],
      ['borderId', '0'],
      ['xfId', '0'],
      ...(base?.attributes ?? []),
    ]);
    const set = (name: string, id: number, apply: string) => {
      attributes.set(name, String(id));
      if (id > 0 || base) attributes.set(apply, '1');
    };
    if (quoted) attributes.set('quotePrefix', '1');
    else if (quoted === false) attributes.delete('quotePrefix');
    if (numberFormat !== undefined) set('numFmtId', this.formatId(numberFormat), 'applyNumberFormat');
    if ([bold, italic, underline, strike, size, fontName, color].some((wish) => wish !== undefined)) {
      const font = this.list('fonts').element?.children[old('fontId') ?? this.normalFont];
      attributes.set('fontId', String(this.list('fonts').indexOf(fontXml(change, font, raw, p))));
      attributes.set('applyFont', '1');
    }
    if (fill !== undefined)
      set('fillId', fill === null ? 0 : this.list('fills').indexOf(fillXml(fill, p)), 'applyFill');
    if (border !== undefined) {
      const sides = base && this.list('borders').element?.children[old('borderId') ?? 0];
      set('borderId', this.list('borders').indexOf(borderXml(border, sides, raw, p)), 'applyBorder');
    }
    const content = xfContent(change, base, p);
    if (content.includes('alignment')) attributes.set('applyAlignment', '1');
    if (content.includes('protection')) attributes.set('applyProtection', '1');
    const start = `<${p}xf${[...attributes].map(([name, value]) => ` ${name}="${value}"`).join('')}`;
    return this.list('cellXfs').indexOf(content === '' ? `${start}/>` : `${start}>${content}</${p}xf>`);
  }

  private get normalFont(): number {
    return wholeNumber(this.list('cellXfs').element?.children[0]?.attributes.get('fontId')) ?? 0;
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.list('numFmts').indexOf(numFmtXml(id, code, this.prefix));
    return id;
  }

  private list(name: ListName): ElementList {
    return this.lists.get(name) as ElementList;
  }

  private raw(element: XmlElement): string {
    return new TextDecoder().decode(this.bytes.subarray(element.from, element.to));
  }
}
