import type { XmlElement } from './xmlTree';

/** The first child of that name, whatever its prefix. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** An attribute in one of some namespaces, whatever its prefix. */
export function attributeIn(element: XmlElement, namespaces: readonly string[], local: string): string | undefined {
  for (const [name, value] of element.attributes) {
    const colon = name.indexOf(':') + 1;
    if (
      colon > 0 &&
      name.slice(colon) === local &&
      namespaces.includes(element.scope.get(name.slice(0, colon)) ?? '')
    ) {
      return value;
    }
  }
  return undefined;
}

/** `1`, `true` and `on` are true in the files that exist. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number from 0; undefined for everything else. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-9]{1,10}$/.test(value) ? Number(value) : undefined;
}
