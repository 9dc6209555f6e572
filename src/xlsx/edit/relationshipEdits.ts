import { PACKAGE_RELATIONSHIPS_NS } from '../opc/namespaces';
import { relationshipXml } from '../opc/partTypes';
import { parseRelationships, type Relationship } from '../opc/relationships';
import { XML_HEAD } from '../write/xmlHead';
import { childrenOf } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';

const EMPTY = `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NS}"></Relationships>`;

/** The relationships of one part while they are edited; ids that are there keep their meaning. */
export class RelationshipEdits {
  readonly existing: readonly Relationship[];
  private readonly root: XmlElement;
  private readonly edits: XmlEdits;
  private readonly taken: Set<string>;
  private readonly gone = new Set<string>();
  private added = '';
  private number: number;

  /** @param bytes of the relationships part; undefined where the part has none yet. */
  constructor(
    readonly path: string,
    bytes: Uint8Array | undefined,
    source: string,
  ) {
    const content = bytes ?? new TextEncoder().encode(EMPTY);
    this.root = parseXml(content, path);
    this.edits = new XmlEdits(content);
    this.existing = parseRelationships(content, path, source);
    this.taken = new Set(this.existing.map(({ id }) => id.toLowerCase()));
    this.number = this.existing.length;
  }

  /** The id of a new relationship. @param target a part, or the address outside the package. */
  add(type: string, target: string, external = false): string {
    do this.number++;
    while (this.taken.has(`rid${this.number}`));
    const id = `rId${this.number}`;
    this.added += relationshipXml(id, type, target, this.root.prefix, external);
    return id;
  }

  remove(id: string): void {
    if (this.gone.has(id)) return;
    this.gone.add(id);
    const element = childrenOf(this.root, 'Relationship').find(({ attributes }) => attributes.get('Id') === id);
    if (element) this.edits.remove(element);
  }

  /** @param parts in lower case. */
  removeTargets(parts: ReadonlySet<string>): void {
    for (const { id, target, external } of this.existing) {
      if (!external && parts.has(target.toLowerCase())) this.remove(id);
    }
  }

  /** Undefined where nothing changed. */
  write(): Uint8Array | undefined {
    if (this.added === '' && this.gone.size === 0) return undefined;
    if (this.added !== '') this.edits.append(this.root, this.added);
    return this.edits.apply();
  }
}
