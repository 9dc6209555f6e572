import { escapeAttribute } from '../xml/escapeXml';

const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** A start tag with some attributes set, added, or taken away (`undefined`); the others stay as they are written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  const rest = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (whole: string, space: string, name: string, equals: string) => {
    if (!rest.has(name)) return whole;
    const value = rest.get(name);
    rest.delete(name);
    return value === undefined ? '' : `${space}${name}${equals}"${escapeAttribute(value)}"`;
  });
  const added = [...rest].map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`));
  return changed.replace(/\s*\/?>$/, (end) => added.join('') + end);
}
