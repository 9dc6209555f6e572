import type { SimpleProblem } from '../problem';
import { u32 } from './little';

const LOCAL_HEADER = 0x04034b50;
const EMPTY_ZIP = 0x06054b50;
const OLE = [0xe011cfd0, 0xe11ab1a1] as const;
const OLE_ENTRY = 128;
const TEXT_SAMPLE = 4096;

const oleNames: readonly (readonly [string, SimpleProblem])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'legacyXls'],
  ['Book', 'legacyXls'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'powerPoint'],
];

/** What a file that is no zip package is instead; undefined where it begins like one. */
export function problemOfKind(bytes: Uint8Array): SimpleProblem | undefined {
  if (bytes.length === 0) return 'empty';
  const signature = u32(bytes, 0);
  if (signature === LOCAL_HEADER || signature === EMPTY_ZIP) return undefined;
  if (signature === OLE[0] && u32(bytes, 4) === OLE[1]) return kindOfOle(bytes);
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[3] ?? 1) === 0) return 'legacyXls';
  return kindOfText(bytes.subarray(0, TEXT_SAMPLE));
}

function kindOfOle(bytes: Uint8Array): SimpleProblem {
  const found = new Set<string>();
  for (let at = 512; at < bytes.length; at += OLE_ENTRY) {
    for (const [name] of oleNames) if (startsWithUtf16(bytes, at, name)) found.add(name);
  }
  return oleNames.find(([name]) => found.has(name))?.[1] ?? 'notZip';
}

function startsWithUtf16(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index <= name.length; index++) {
    const code = index < name.length ? name.charCodeAt(index) : 0;
    if (bytes[at + 2 * index] !== code || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

function kindOfText(sample: Uint8Array): SimpleProblem {
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (utf16) return 'csv';
  const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
  if (sample.some(isControl)) return 'notZip';
  const text = new TextDecoder().decode(sample).trimStart().toLowerCase();
  if (text.startsWith('<!doctype html') || text.includes('<html') || text.includes('<table')) return 'html';
  return text.startsWith('<') ? 'notZip' : 'csv';
}
