import type { Codec } from '../inflate/codec';
import type { Package } from '../opc/package';
import { folderOf, relationshipsPath } from '../opc/partPath';
import { readWhole } from '../sheet/readWhole';
import { PartNames } from '../write/partNames';
import type { NewPart } from '../write/sheetParts';
import { CONTENT_TYPES, editContentTypes } from './contentTypes';
import { RelationshipEdits } from './relationshipEdits';
import { rewritePackage } from './rewritePackage';

// A stray relationships part must not become that of a new part.
const RELATIONSHIPS = /_rels\/([^/]*)\.rels$/i;

/** A package while it is edited: what was changed so far on top of what is in the file. */
export class PackageEditor {
  private readonly written = new Map<string, { readonly path: string; readonly data: Uint8Array }>();
  private readonly removed = new Set<string>();
  private readonly added: Omit<NewPart, 'text'>[] = [];
  private readonly related = new Map<string, RelationshipEdits>();
  private partNames: PartNames | undefined;

  constructor(
    readonly source: Package,
    private readonly workbookPath: string,
  ) {}

  /** Names that no part has. Parts to be removed give up theirs only if that comes first. */
  get names(): PartNames {
    if (!this.partNames) {
      const kept = this.source.directory.entries.map(({ name }) => name).filter((name) => !this.isRemoved(name));
      const taken = kept.flatMap((name) => [name, name.replace(RELATIONSHIPS, '$1')]);
      this.partNames = new PartNames(folderOf(this.workbookPath), taken);
    }
    return this.partNames;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.written.has(key) || (!this.removed.has(key) && this.source.find(part) !== undefined);
  }

  isRemoved(part: string): boolean {
    return this.removed.has(part.toLowerCase()) && !this.written.has(part.toLowerCase());
  }

  /** The part's content as it is by now. */
  async read(part: string): Promise<Uint8Array> {
    return this.written.get(part.toLowerCase())?.data ?? readWhole(this.source, part);
  }

  write(path: string, data: Uint8Array): void {
    this.written.set(path.toLowerCase(), { path, data });
  }

  /** Adds parts, or writes removed ones anew, with their content types. */
  add(parts: readonly NewPart[]): void {
    for (const { path, text, type } of parts) {
      this.write(path, new TextEncoder().encode(text));
      if (type) this.added.push({ path, type });
    }
  }

  /** @param parts in lower case. The relationships that lead to them are the caller's to remove. */
  remove(parts: Iterable<string>): void {
    for (const part of parts) {
      this.removed.add(part);
      this.written.delete(part);
    }
  }

  /** The relationships of a part, or of the package (`''`). */
  async relationships(part: string): Promise<RelationshipEdits> {
    const path = relationshipsPath(part);
    let edits = this.related.get(path);
    if (!edits) {
      edits = new RelationshipEdits(path, this.has(path) ? await this.read(path) : undefined, part);
      this.related.set(path, edits);
    }
    return edits;
  }

  /** The edited package; the bytes it came from where nothing was changed. */
  async finish(codec: Codec): Promise<Uint8Array> {
    for (const edits of this.related.values()) {
      const data = edits.write();
      if (data) this.write(edits.path, data);
    }
    const removed = new Set([...this.removed].filter((part) => !this.written.has(part)));
    if (this.added.length > 0 || removed.size > 0) {
      this.write(CONTENT_TYPES, await editContentTypes(this.source, this.added, removed));
    }
    if (this.written.size === 0 && removed.size === 0) return this.source.bytes;
    const written = new Map([...this.written.values()].map(({ path, data }) => [path, data]));
    return rewritePackage(this.source, { written, removed }, codec);
  }
}
