import { PackageError } from '../problem';
import { decodeText } from './decodeText';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;

export type XmlToken = 'start' | 'end' | 'text' | 'eof';

/** Where an attribute's value stands, its quotes not included. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Walks through an XML part byte by byte and tells the position of everything, so that it can be edited
 * in place. It checks no more than it needs; `parseXml` sees to it that tags match.
 */
export class XmlReader {
  /** Of the token last read. */
  from = 0;
  to = 0;
  /** The tag's name as written. */
  name = '';
  attributes: XmlAttribute[] = [];
  selfClosing = false;

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
    private at = 0,
  ) {
    if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  next(): XmlToken {
    for (;;) {
      this.from = this.at;
      if (this.at >= this.bytes.length) return 'eof';
      if (this.bytes[this.at] !== LT) return this.readText();
      const after = this.bytes[this.at + 1];
      if (after === SLASH) return this.readEnd();
      if (after === 0x3f) this.skipTo('?>');
      else if (after !== 0x21) return this.readStart();
      else if (this.startsWith('<!--')) this.skipTo('-->', 4);
      else if (this.startsWith('<![CDATA[')) return this.readCdata();
      else throw new PackageError({ kind: 'doctype', part: this.part });
    }
  }

  /** The tag's name without its prefix. */
  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** The value of an attribute by its name as written. */
  attribute(name: string): string | undefined {
    const found = this.attributes.find((attribute) => attribute.name === name);
    return found && this.valueOf(found);
  }

  valueOf(attribute: XmlAttribute): string {
    return this.decode(attribute.from, attribute.to);
  }

  /** The text of the token last read. */
  get text(): string {
    if (!this.startsWith('<![CDATA[', this.from)) return this.decode(this.from, this.to);
    return new TextDecoder().decode(this.bytes.subarray(this.from + 9, this.to - 3));
  }

  damaged(): PackageError {
    return new PackageError({ kind: 'damagedXml', part: this.part });
  }

  private decode(from: number, to: number): string {
    const text = decodeText(this.bytes, from, to);
    if (text === undefined) throw this.damaged();
    return text;
  }

  private readText(): XmlToken {
    const next = this.bytes.indexOf(LT, this.at);
    this.to = this.at = next < 0 ? this.bytes.length : next;
    return 'text';
  }

  private readCdata(): XmlToken {
    this.skipTo(']]>', 9);
    this.to = this.at;
    return 'text';
  }

  private readEnd(): XmlToken {
    const close = this.bytes.indexOf(GT, this.at);
    if (close < 0) throw this.damaged();
    this.name = this.ascii(this.at + 2, close).trimEnd();
    this.to = this.at = close + 1;
    return 'end';
  }

  private readStart(): XmlToken {
    let at = this.nameEnd(this.at + 1);
    this.name = this.ascii(this.at + 1, at);
    if (this.name === '') throw this.damaged();
    this.attributes = [];
    for (;;) {
      at = this.skipSpace(at);
      const byte = this.bytes[at];
      if (byte === GT || (byte === SLASH && this.bytes[at + 1] === GT)) break;
      at = this.readAttribute(at);
    }
    this.selfClosing = this.bytes[at] === SLASH;
    this.to = this.at = this.selfClosing ? at + 2 : at + 1;
    return 'start';
  }

  private readAttribute(start: number): number {
    const end = this.nameEnd(start);
    let at = this.skipSpace(end);
    if (end === start || this.bytes[at] !== EQUALS) throw this.damaged();
    at = this.skipSpace(at + 1);
    const quote = this.bytes[at];
    if (quote !== 0x22 && quote !== 0x27) throw this.damaged();
    const close = this.bytes.indexOf(quote, at + 1);
    if (close < 0) throw this.damaged();
    this.attributes.push({ name: this.ascii(start, end), from: at + 1, to: close });
    return close + 1;
  }

  private nameEnd(start: number): number {
    let at = start;
    for (let byte = this.bytes[at]; byte !== undefined && isNameByte(byte); byte = this.bytes[++at]);
    return at;
  }

  private skipSpace(start: number): number {
    let at = start;
    for (let byte = this.bytes[at]; byte !== undefined && byte <= 32; byte = this.bytes[++at]);
    return at;
  }

  private ascii(from: number, to: number): string {
    return new TextDecoder().decode(this.bytes.subarray(from, to));
  }

  private startsWith(text: string, at = this.at): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private skipTo(text: string, offset = 2): void {
    for (let at = this.at + offset; ; at++) {
      at = this.bytes.indexOf(text.charCodeAt(0), at);
      if (at < 0) throw this.damaged();
      if (this.startsWith(text, at)) {
        this.at = at + text.length;
        return;
      }
    }
  }
}

function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= COLON) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2d ||
    byte === 0x2e ||
    byte === 0x5f ||
    byte >= 0x80
  );
}
