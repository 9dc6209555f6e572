import { parseXml } from '../xml/xmlTree';
import { resolveTarget } from './partPath';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI, the same in transitional and strict files: `worksheet`. */
  readonly type: string;
  /** The part, for internal targets; the URI as written for external ones. */
  readonly target: string;
  readonly external: boolean;
}

export function parseRelationships(bytes: Uint8Array, path: string, source: string): Relationship[] {
  return parseXml(bytes, path)
    .children.filter((element) => element.local === 'Relationship')
    .map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const type = attributes.get('Type') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      return {
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
}
