import { invalidArgument, itemNotFound } from '../../hostError';
import type { CustomXmlPartState } from '../../state/workbookState';
import { xmlNamespace } from '../../state/xmlText';
import { describe, IdentifiedModel, type Like } from '../model';

const api = describe<Excel.CustomXmlPart>()('CustomXmlPart', {
  scalars: ['id', 'namespaceUri'],
  methods: ['delete', 'getXml', 'setXml'],
});

export class CustomXmlPartModel
  extends IdentifiedModel
  implements Like<Excel.CustomXmlPart, 'id' | 'namespaceUri' | 'delete' | 'getXml' | 'setXml'>
{
  readonly api = api;

  get namespaceUri(): string {
    return xmlNamespace(this.getXml()) ?? '';
  }

  getXml(): string {
    const found = this.host.document.state.customXmlParts.find((part) => part.id === this.id);
    if (!found) throw itemNotFound();
    return found.xml;
  }

  setXml(raw: unknown): void {
    const xml = checkXml(raw);
    this.replace((parts) => parts.map((part) => (part.id === this.id ? { id: part.id, xml } : part)));
  }

  delete(): void {
    this.replace((parts) => parts.filter((part) => part.id !== this.id));
  }

  private replace(change: (parts: readonly CustomXmlPartState[]) => readonly CustomXmlPartState[]): void {
    const { document } = this.host;
    document.set(document.state, 'customXmlParts', change(document.state.customXmlParts));
  }
}

/** Assumed: `InvalidArgument` is what Excel answers to XML that is not well-formed. */
export function checkXml(xml: unknown): string {
  if (typeof xml !== 'string' || xmlNamespace(xml) === undefined) throw invalidArgument();
  return xml;
}
