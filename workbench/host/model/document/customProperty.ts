import { invalidArgument, itemNotFound } from '../../hostError';
import type { Host } from '../../host';
import { describe, IdentifiedModel, type Like } from '../model';

const api = describe<Excel.CustomProperty>()('CustomProperty', {
  scalars: ['key', 'type', 'value'],
  methods: ['delete'],
});

type Value = string | number | boolean;

export class CustomPropertyModel
  extends IdentifiedModel
  implements Like<Excel.CustomProperty, 'key' | 'type' | 'delete'>
{
  readonly api = api;

  get key(): string {
    return this.id;
  }

  get value(): Value {
    const value = this.host.document.state.properties.custom.get(this.key);
    if (value === undefined) throw itemNotFound();
    return value;
  }

  /** Assumed: a date, which arrives as its ISO text, stays that text. */
  set value(raw: unknown) {
    if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') throw invalidArgument();
    const value = typeof raw === 'string' ? trimmed(this.host, raw) : raw;
    editCustom(this.host, (custom) => custom.set(this.key, value));
  }

  get type(): 'Number' | 'Boolean' | 'String' | 'Float' {
    const { value } = this;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  delete(): void {
    editCustom(this.host, (custom) => custom.delete(this.key));
  }
}

export function editCustom({ document }: Host, edit: (custom: Map<string, Value>) => unknown): void {
  const { properties } = document.state;
  const custom = new Map(properties.custom);
  edit(custom);
  document.set(document.state, 'properties', { ...properties, custom });
}

/** Outside the web, Excel keeps 255 characters of keys and values. */
export function trimmed({ settings }: Host, text: string): string {
  return settings.platform === 'web' ? text : text.slice(0, 255);
}
