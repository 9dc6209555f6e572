import type { Codec } from '../inflate/codec';
import { PackageError } from '../problem';
import { readDirectory } from '../zip/directory';
import { problemOfKind } from '../zip/fileKind';
import type { ZipDirectory, ZipEntry } from '../zip/zipEntry';
import { entryChunks } from '../zip/entryChunks';
import { relationshipsPath } from './partPath';
import { parseRelationships, type Relationship } from './relationships';

const LARGEST_PACKAGE = 2 ** 32;
const LARGEST_WHOLE_PART = 64 * 2 ** 20;

/** An office package: its parts by name, in any case, and the relationships between them. */
export class Package {
  readonly directory: ZipDirectory;
  private readonly byName = new Map<string, ZipEntry>();

  readonly bytes: Uint8Array;

  constructor(
    bytes: Uint8Array,
    private readonly codec: Codec,
  ) {
    // A Node Buffer is a Uint8Array whose slice() shares memory: what is copied here would change the caller's bytes.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const problem = problemOfKind(bytes);
    if (problem) throw new PackageError({ kind: problem });
    this.directory = readDirectory(bytes);
    const unpacked = this.directory.entries.reduce((sum, { size }) => sum + size, 0);
    if (unpacked > LARGEST_PACKAGE) throw new PackageError({ kind: 'bomb' });
    for (const entry of this.directory.entries) {
      const key = entry.name.toLowerCase();
      if (this.byName.has(key)) throw new PackageError({ kind: 'duplicatePart', part: entry.name });
      this.byName.set(key, entry);
    }
  }

  /** The part's entry, whatever the case of its name. */
  find(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase());
  }

  /** The part's content as it is inflated. */
  stream(part: string): AsyncIterable<Uint8Array> {
    return entryChunks(this.bytes, this.entry(part), this.codec);
  }

  /** A part's whole content: not for sheets and shared strings, which may be enormous. */
  async read(part: string): Promise<Uint8Array> {
    const { size } = this.entry(part);
    if (size > LARGEST_WHOLE_PART) throw new PackageError({ kind: 'tooLarge' });
    const whole = new Uint8Array(size);
    let length = 0;
    for await (const chunk of this.stream(part)) {
      whole.set(chunk, length);
      length += chunk.length;
    }
    return whole;
  }

  /** The relationships of a part, or of the package (`''`); none where it has no such part. */
  async relationships(source: string): Promise<Relationship[]> {
    const path = relationshipsPath(source);
    return this.find(path) ? parseRelationships(await this.read(path), path, source) : [];
  }

  private entry(part: string): ZipEntry {
    const entry = this.find(part);
    if (!entry) throw new PackageError({ kind: 'missingPart', part });
    return entry;
  }
}
