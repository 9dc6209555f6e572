import { PackageError } from '../problem';

/** Refuses everything but UTF-8, which is what every office program writes. */
export function checkEncoding(bytes: Uint8Array, part: string): void {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const zeroByte = first === 0 || second === 0;
  if (utf16 || zeroByte) throw new PackageError({ kind: 'encoding', part });
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii|ascii)$/i.test(declared)) {
    throw new PackageError({ kind: 'encoding', part });
  }
}
