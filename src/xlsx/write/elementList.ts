import type { XmlEdits } from '../xml/xmlEdits';
import type { XmlElement } from '../xml/xmlTree';

/** A counted list of the styles part (`fonts`, `fills` …) that is only ever added to. */
export class ElementList {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly existing: number;

  constructor(
    readonly element: XmlElement | undefined,
    bytes: Uint8Array,
  ) {
    const children = element?.children ?? [];
    this.existing = children.length;
    for (const [index, { from, to }] of children.entries()) {
      const xml = new TextDecoder().decode(bytes.subarray(from, to));
      if (!this.known.has(xml)) this.known.set(xml, index);
    }
  }

  /** The index of an element written exactly so, which is added if it is new. */
  indexOf(xml: string): number {
    const found = this.known.get(xml);
    if (found !== undefined) return found;
    const index = this.existing + this.added.push(xml) - 1;
    this.known.set(xml, index);
    return index;
  }

  get grown(): boolean {
    return this.added.length > 0;
  }

  get length(): number {
    return this.existing + this.added.length;
  }

  /** Writes what was added. A list that the part lacks is returned for the caller to place. */
  write(edits: XmlEdits, name: string): string {
    if (this.added.length === 0) return '';
    const xml = this.added.join('');
    if (!this.element) return `<${name} count="${this.length}">${xml}</${name}>`;
    edits.append(this.element, xml);
    edits.setAttribute(this.element, 'count', String(this.length));
    return '';
  }
}
