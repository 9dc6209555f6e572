import { escapeAttribute } from './escapeXml';
import type { XmlElement } from './xmlTree';

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string | Uint8Array;
}

/** Changes to a part at parsed positions; every other byte stays as it is. */
export class XmlEdits {
  private readonly splices: Splice[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** Adds as the last of the element's children. */
  append(element: XmlElement, xml: string): void {
    if (element.selfClosing) this.replace(element.to - 2, element.to, `>${xml}</${element.name}>`);
    else this.replace(element.innerTo, element.innerTo, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.replace(element.to, element.to, xml);
  }

  insertFirst(element: XmlElement, xml: string): void {
    if (element.selfClosing) this.append(element, xml);
    else this.replace(element.innerFrom, element.innerFrom, xml);
  }

  remove(element: XmlElement): void {
    this.replace(element.from, element.to, '');
  }

  /** Changes an attribute that the element has. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const place = element.attributePlaces.find((attribute) => attribute.name === name);
    if (place) this.replace(place.from, place.to, escapeAttribute(value).replaceAll("'", '&apos;'));
  }

  replace(from: number, to: number, text: string | Uint8Array): void {
    this.splices.push({ from, to, text });
  }

  /** The changed part; the very same bytes where nothing was changed. */
  apply(): Uint8Array {
    if (this.splices.length === 0) return this.bytes;
    const encoder = new TextEncoder();
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const { from, to, text } of this.splices.sort((a, b) => a.from - b.from || a.to - b.to)) {
      pieces.push(this.bytes.subarray(at, from), typeof text === 'string' ? encoder.encode(text) : text);
      at = to;
    }
    pieces.push(this.bytes.subarray(at));
    return concat(pieces);
  }

  /** The changed element alone. @param element in which all the changes stand. */
  applyWithin({ from, to }: XmlElement): Uint8Array {
    const changed = this.apply();
    return changed.subarray(from, to + changed.length - this.bytes.length);
  }
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
