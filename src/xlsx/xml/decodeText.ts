const AMPERSAND = 0x26;
const SHORT = 12;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 with entities as text; undefined where it is neither. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from <= SHORT) {
    const short = decodeShortAscii(bytes, from, to);
    if (short !== undefined) return short;
  }
  let text: string;
  try {
    text = decoder.decode(bytes.subarray(from, to));
  } catch {
    return undefined;
  }
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return plain.includes('&') ? decodeEntities(plain) : plain;
}

// Most texts in tags are a few letters, for which calling the decoder costs more than the decoding.
function decodeShortAscii(bytes: Uint8Array, from: number, to: number): string | undefined {
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 || byte === AMPERSAND || byte === 13) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeEntities(text: string): string | undefined {
  let sound = true;
  const decoded = text.replace(/&([^;&]*)(;?)/g, (_whole, name: string, semicolon: string) => {
    const value = semicolon ? entity(name) : undefined;
    if (value === undefined) sound = false;
    return value ?? '';
  });
  return sound ? decoded : undefined;
}

function entity(name: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,8}))$/.exec(name);
  if (!match) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = match[1] ? parseInt(match[1], 16) : Number(match[2]);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
