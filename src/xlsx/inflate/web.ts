import type { Codec } from './codec';

const SLICE = 1 << 16;

/** The codec for browsers. */
export const webCodec: Codec = {
  async *gunzip(pieces) {
    const reader = streamOf(pieces).pipeThrough(new DecompressionStream('gzip')).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  },
  async deflateRaw(data) {
    const packed = streamOf([data]).pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
};

// Small slices on demand: a stream handed one large piece would unpack all of it at once.
function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const slices = slicesOf(pieces);
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = slices.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function* slicesOf(pieces: readonly Uint8Array[]): Generator<Uint8Array<ArrayBuffer>> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += SLICE) {
      yield piece.subarray(at, at + SLICE) as Uint8Array<ArrayBuffer>;
    }
  }
}
