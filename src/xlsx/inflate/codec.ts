/** What the platform brings: the browser and Node differ only here. */
export interface Codec {
  /**
   * The content of a gzip stream, given in pieces, in chunks. Throws where the data is damaged or its
   * check sum or length is wrong.
   */
  gunzip(pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array>;
  /** Raw deflate, as in a zip entry. */
  deflateRaw(data: Uint8Array): Promise<Uint8Array>;
}
