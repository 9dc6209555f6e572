import { decodeText } from '../xml/decodeText';
import { unescapeExcel } from '../xml/excelEscape';
import { endsName, GT, isNamed, nextTag, SLASH, tagEnd } from './tagBytes';

const LOWER_T = 0x74;

/** Reads `<si>` and `<is>`: all text runs joined, phonetic runs left out. */
export class RichTextReader {
  /** After the end tag that closed the item; one past the bytes where it never came. */
  at = 0;

  /** @param from after the item's start tag. Undefined where the text is damaged. */
  read(bytes: Uint8Array, from: number, item: string): string | undefined {
    let text: string | undefined = '';
    let phonetic = false;
    for (let at = nextTag(bytes, from); at < bytes.length; at = nextTag(bytes, at)) {
      const closing = bytes[at + 1] === SLASH;
      const name = closing ? at + 2 : at + 1;
      const end = tagEnd(bytes, name);
      const selfClosing = bytes[end - 1] === SLASH;
      if (closing && isNamed(bytes, name, item)) {
        this.at = end + 1;
        return text === undefined ? undefined : unescapeExcel(text);
      }
      if (!closing && !selfClosing && !phonetic && isText(bytes, name)) {
        at = nextTag(bytes, end + 1);
        const run = decodeText(bytes, end + 1, at);
        text = run === undefined || text === undefined ? undefined : text + run;
        continue;
      }
      if (isNamed(bytes, name, 'rPh')) phonetic = !closing && !selfClosing;
      at = end + 1;
    }
    this.at = bytes.length + 1;
    return undefined;
  }
}

function isText(bytes: Uint8Array, name: number): boolean {
  if (bytes[name] === LOWER_T && (bytes[name + 1] === GT || endsName(bytes[name + 1]))) return true;
  return isNamed(bytes, name, 't');
}
