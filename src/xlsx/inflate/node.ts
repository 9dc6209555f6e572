import type { TransformOptions } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib';
import type { Codec } from './codec';

const CHUNK = 1 << 20;
// Inflates one chunk ahead of the one being scanned.
const options: ZlibOptions & TransformOptions = { chunkSize: CHUNK, readableHighWaterMark: 2 * CHUNK };
const deflate = promisify(deflateRaw);

/** The codec for Node: inflates ahead on another thread while the caller scans. */
export const nodeCodec: Codec = {
  async *gunzip(pieces) {
    const stream = createGunzip(options);
    for (const piece of pieces) stream.write(piece);
    stream.end();
    for await (const chunk of stream) yield chunk as Uint8Array;
  },
  async deflateRaw(data) {
    return deflate(data);
  },
};

/** For `newWorkbook`, which does not wait. */
export function nodeDeflateSync(data: Uint8Array): Uint8Array {
  return deflateRawSync(data);
}
