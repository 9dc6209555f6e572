import { MAX_ROWS } from '../../core/sheet/address';
import { REFERENCE } from './markupWords';
import { GT, NINE, QUOTE, ZERO } from './tagBytes';

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const LOWER_H = 0x68;

/** The tag of a row, `<row r="2" …>`. */
export class PlainRow {
  /** From 1. */
  number = 0;

  /**
   * Reads it from behind the name on and returns the place behind it; -1 where it does not end before `end`, where the row may be
   * hidden, or where the tag is written in some unusual way.
   */
  take(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    if (view.getUint32(from) !== REFERENCE) return -1;
    let at = from + 4;
    let number = 0;
    let byte = 0;
    while ((byte = bytes[at] as number) >= ZERO && byte <= NINE && at < end) {
      number = number * 10 + byte - ZERO;
      at++;
    }
    if (byte !== QUOTE || number < 1 || number > MAX_ROWS) return -1;
    this.number = number;
    let inValue = true;
    for (; at < end; at++) {
      byte = bytes[at] as number;
      if (byte === QUOTE) inValue = !inValue;
      else if (byte === GT && !inValue) return at + 1;
      else if (byte < SPACE || byte === APOSTROPHE || (byte === SPACE && bytes[at + 1] === LOWER_H)) return -1;
    }
    return -1;
  }
}
