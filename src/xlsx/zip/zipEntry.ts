/** One entry, as the central directory describes it. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Where the compressed bytes begin. */
  readonly dataStart: number;
  /** The record in the central directory: from, to. */
  readonly record: readonly [number, number];
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly zip64: boolean;
}

export const STORED = 0;
export const DEFLATED = 8;

export const FLAG_ENCRYPTED = 1;
export const FLAG_DESCRIPTOR = 8;
