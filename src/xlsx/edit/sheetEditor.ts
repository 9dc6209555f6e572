import { RELATIONSHIPS_NS } from '../opc/namespaces';
import { type SheetFile, sheetFile } from '../sheet/sheetFile';
import { insertOrdered, putAttribute } from '../write/elementEdits';
import { child } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import type { XmlElement } from '../xml/xmlTree';

/** The format's order of the elements of a sheet. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** A sheet part while it is edited. */
export class SheetEditor {
  readonly file: SheetFile;
  readonly root: XmlElement;
  readonly edits: XmlEdits;
  readonly prefix: string;
  private readonly additions = new Map<string, string>();
  private rows: Uint8Array;

  constructor(
    bytes: Uint8Array,
    part: string,
    /** On its tab, before any renaming. */
    readonly name: string,
  ) {
    this.file = sheetFile(bytes, part);
    this.root = this.file.root;
    this.prefix = this.file.sheetData.prefix;
    this.edits = new XmlEdits(this.file.skeleton);
    this.rows = this.file.body;
  }

  child(name: string): XmlElement | undefined {
    return child(this.root, name);
  }

  /** Adds an element of the sheet where the format wants it, after those of the same name. */
  add(name: string, xml: string): void {
    this.additions.set(name, (this.additions.get(name) ?? '') + xml);
  }

  /** Replaces an element of the sheet, or adds it; with empty XML it goes. */
  put(name: string, xml: string): void {
    const element = this.child(name);
    if (element) this.edits.replace(element.from, element.to, xml);
    else this.add(name, xml);
  }

  attribute(element: XmlElement, name: string, value: string | undefined): void {
    putAttribute(this.edits, this.file.skeleton, element, name, value);
  }

  setRows(body: Uint8Array): void {
    this.rows = body;
  }

  raw(element: XmlElement): string {
    return new TextDecoder().decode(this.file.skeleton.subarray(element.from, element.to));
  }

  /** ` r:id="…"`, with the namespace where the sheet does not know it. */
  idAttribute(id: string): string {
    const bound = [...this.root.scope].find(([prefix, uri]) => prefix !== '' && uri === RELATIONSHIPS_NS)?.[0];
    return bound === undefined ? ` xmlns:r="${RELATIONSHIPS_NS}" r:id="${id}"` : ` ${bound}id="${id}"`;
  }

  /** The edited part; undefined where nothing changed. */
  finish(): Uint8Array | undefined {
    const { sheetData, skeleton, body } = this.file;
    insertOrdered(this.edits, this.root, ORDER, this.additions);
    if (this.rows === body && this.edits.apply() === skeleton) return undefined;
    if (!sheetData.selfClosing) this.edits.replace(sheetData.innerFrom, sheetData.innerTo, this.rows);
    else if (this.rows.length > 0) {
      this.edits.replace(sheetData.to - 2, sheetData.to, '>');
      this.edits.replace(sheetData.to, sheetData.to, this.rows);
      this.edits.replace(sheetData.to, sheetData.to, `</${sheetData.name}>`);
    }
    return this.edits.apply();
  }
}
