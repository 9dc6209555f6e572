import type { TextTable } from '../../core/sheet/textTable';
import type { Package } from '../opc/package';
import { PackageError } from '../problem';
import { checkEncoding } from '../xml/encoding';
import { XmlReader } from '../xml/xmlReader';
import { blocks } from './blocks';
import { plainMarkup, UnusualMarkup } from './plainMarkup';
import { RichTextReader } from './richText';
import { isNamed, matches, nextTag, SLASH, tagEnd } from './tagBytes';
import { TextBatch } from './textBatch';

const START = '<t>';
const END = '</t></si>';

/** Where the shared strings stand in the table of texts. */
export interface SharedStrings {
  readonly first: number;
  readonly count: number;
}

export async function readSharedStrings(source: Package, part: string, texts: TextTable): Promise<SharedStrings> {
  try {
    return await scan(source.stream(part), part, texts);
  } catch (error) {
    if (!(error instanceof UnusualMarkup)) throw error;
    return scan(plainMarkup(source.stream(part), part), part, texts);
  }
}

async function scan(chunks: AsyncIterable<Uint8Array>, part: string, texts: TextTable): Promise<SharedStrings> {
  const first = texts.texts.length;
  const reader = new RichTextReader();
  const batch = new TextBatch(texts, part);
  let started = false;
  let ended = false;
  for await (const block of blocks(chunks, 'si')) {
    let at = 0;
    if (!started) {
      at = afterRoot(block, part);
      started = true;
    }
    for (at = nextTag(block, at); at < block.length; at = nextTag(block, at)) {
      const closing = block[at + 1] === SLASH;
      const name = closing ? at + 2 : at + 1;
      const end = tagEnd(block, name);
      const selfClosing = block[end - 1] === SLASH;
      at = end + 1;
      if (closing) ended ||= isNamed(block, name, 'sst');
      else if (isNamed(block, name, 'sst')) ended = selfClosing;
      else if (isNamed(block, name, 'si')) {
        const plain = selfClosing ? -1 : plainItem(block, at, batch);
        if (plain > 0) at = plain;
        else {
          const text = selfClosing ? '' : reader.read(block, at, 'si');
          if (text === undefined) throw new PackageError({ kind: 'damagedXml', part });
          batch.flush();
          texts.add(text);
          if (!selfClosing) at = reader.at;
        }
      }
    }
  }
  batch.flush();
  if (!ended) throw new PackageError({ kind: 'damagedXml', part });
  return { first, count: texts.texts.length - first };
}

/** Takes `<t>…</t></si>` whole and returns the place after it; -1 for everything less simple. */
function plainItem(block: Uint8Array, at: number, batch: TextBatch): number {
  if (block.length < at + START.length + END.length || !matches(block, at, START)) return -1;
  const from = at + START.length;
  const to = nextTag(block, from);
  if (to + END.length > block.length || !matches(block, to, END)) return -1;
  return batch.add(block, from, to) ? to + END.length : -1;
}

/** The root's tag itself is left for the loop, which needs to see whether it closes itself. */
function afterRoot(block: Uint8Array, part: string): number {
  checkEncoding(block, part);
  const xml = new XmlReader(block, part);
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) if (token === 'start') return xml.from;
  throw xml.damaged();
}
