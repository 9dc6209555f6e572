import { PackageError } from '../problem';
import { checkEncoding } from './encoding';
import { type XmlAttribute, XmlReader } from './xmlReader';

/** An element with its places in the part's bytes. */
export interface XmlElement {
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly attributePlaces: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | undefined;
  /** Its own text, without that of its children. */
  readonly text: string;
  /** The whole element. */
  readonly from: number;
  readonly to: number;
  /** Between the tags; for `<a/>` both are the end of the tag. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly selfClosing: boolean;
  readonly scope: ReadonlyMap<string, string>;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

const MOST_ELEMENTS = 400_000;
const DEEPEST = 200;

/** A small part as a tree. Sheets and shared strings are read as a stream instead. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  checkEncoding(bytes, part);
  const reader = new XmlReader(bytes, part);
  const open: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    const parent = open.at(-1);
    if (token === 'text') {
      if (parent) parent.text += reader.text;
      else if (reader.text.trim() !== '') throw reader.damaged();
    } else if (token === 'start') {
      count += 1 + reader.attributes.length;
      if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new PackageError({ kind: 'tooLarge' });
      if (!parent && root) throw reader.damaged();
      const element = newElement(reader, parent);
      if (parent) parent.children.push(element);
      root ??= element;
      if (!reader.selfClosing) open.push(element);
    } else {
      if (parent?.name !== reader.name) throw reader.damaged();
      parent.innerTo = reader.from;
      parent.to = reader.to;
      open.pop();
    }
  }
  if (!root || open.length > 0) throw reader.damaged();
  return root;
}

function newElement(reader: XmlReader, parent: Growing | undefined): Growing {
  const colon = reader.name.indexOf(':') + 1;
  const scope = scopeOf(reader, parent?.scope ?? new Map());
  const prefix = reader.name.slice(0, colon);
  return {
    name: reader.name,
    local: reader.name.slice(colon),
    prefix,
    namespace: scope.get(prefix) ?? '',
    attributes: new Map(reader.attributes.map((attribute) => [attribute.name, reader.valueOf(attribute)])),
    attributePlaces: reader.attributes,
    children: [],
    parent,
    text: '',
    from: reader.from,
    to: reader.to,
    innerFrom: reader.to,
    innerTo: reader.to,
    selfClosing: reader.selfClosing,
    scope,
  };
}

/** Prefix with its colon → namespace. */
function scopeOf(reader: XmlReader, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = reader.attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const attribute of declared) {
    const prefix = attribute.name === 'xmlns' ? '' : `${attribute.name.slice(6)}:`;
    scope.set(prefix, reader.valueOf(attribute));
  }
  return scope;
}
