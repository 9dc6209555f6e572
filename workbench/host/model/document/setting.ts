import { itemNotFound } from '../../hostError';
import type { Host } from '../../host';
import { describe, IdentifiedModel, type Like } from '../model';

const api = describe<Excel.Setting>()('Setting', { scalars: ['key', 'value'], methods: ['delete'] });

export class SettingModel extends IdentifiedModel implements Like<Excel.Setting, 'key' | 'delete'> {
  readonly api = api;

  get key(): string {
    return this.id;
  }

  /** Anything that JSON can hold; dates are texts that office.js itself makes and reads. */
  get value(): unknown {
    const text = this.host.document.state.settings.get(this.key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text) as unknown;
  }

  set value(value: unknown) {
    writeSetting(this.host, this.key, value);
  }

  delete(): void {
    const { document } = this.host;
    const settings = new Map(document.state.settings);
    settings.delete(this.key);
    document.set(document.state, 'settings', settings);
  }
}

export function writeSetting({ document }: Host, key: string, value: unknown): void {
  const settings = new Map(document.state.settings).set(key, JSON.stringify(value ?? null));
  document.set(document.state, 'settings', settings);
}
