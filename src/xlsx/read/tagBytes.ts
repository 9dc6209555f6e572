import { UnusualMarkup } from './plainMarkup';

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const ZERO = 0x30;
export const NINE = 0x39;
const COLON = 0x3a;

/** Whether a tag's name may end before this byte. */
export function endsName(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === GT || byte === SLASH;
}

/** The next `<` from a position on, or the end. */
export function nextTag(bytes: Uint8Array, from: number): number {
  let at = from;
  const end = bytes.length;
  while (at < end && bytes[at] !== LT) at++;
  if (at + 1 < end) {
    const after = bytes[at + 1];
    if (after === 0x21 || after === 0x3f) throw new UnusualMarkup();
  }
  return at;
}

/** The `>` that ends a tag, quoted values stepped over whole; the end where there is none. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  for (let at = from; at < end; at++) {
    const byte = bytes[at];
    if (byte === GT) return at;
    if (byte === 0x22 || byte === 0x27) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) return end;
    }
  }
  return end;
}

/** Whether the tag at `<` has that name, with or without a prefix. `at` is after `<` or `</`. */
export function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  let start = at;
  for (let index = at; ; index++) {
    const byte = bytes[index];
    if (byte === COLON) start = index + 1;
    else if (endsName(byte)) return index - start === name.length && matches(bytes, start, name);
  }
}

export function matches(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[at + index] !== name.charCodeAt(index)) return false;
  return true;
}

/** The value of an attribute of the tag whose attributes begin at `from`; undefined where it is absent. */
export function attributeRange(
  bytes: Uint8Array,
  from: number,
  to: number,
  name: string,
): [number, number] | undefined {
  let at = from;
  while (at < to) {
    while (at < to && (bytes[at] as number) <= 32) at++;
    const start = at;
    while (at < to && bytes[at] !== EQUALS && !endsName(bytes[at])) at++;
    const length = at - start;
    while (at < to && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
    const close = at < to ? bytes.indexOf(bytes[at] as number, at + 1) : to;
    if (close < 0 || close >= to) return undefined;
    if (length === name.length && matches(bytes, start, name)) return [at + 1, close];
    at = close + 1;
  }
  return undefined;
}
