import { invalidArgument, itemNotFound } from '../../hostError';
import { CollectionModel, describe } from '../model';
import { SettingModel, writeSetting } from './setting';

const api = describe<Excel.SettingCollection>()('SettingCollection', {
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
});

/** What the add-in keeps in the file; the same as Office.context.document.settings. */
export class SettingCollectionModel extends CollectionModel<SettingModel> {
  readonly api = api;

  get items(): SettingModel[] {
    return [...this.host.document.state.settings.keys()].map((key) => new SettingModel(this.host, key));
  }

  getCount(): number {
    return this.host.document.state.settings.size;
  }

  item(key: string | number): SettingModel {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  getItem(key: string): SettingModel {
    return this.item(key);
  }

  getItemOrNullObject(key: string): SettingModel | null {
    return this.host.document.state.settings.has(key) ? new SettingModel(this.host, key) : null;
  }

  /** Adds the setting, or gives one that is there another value. */
  add(key: unknown, value: unknown): SettingModel {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    writeSetting(this.host, key, value);
    return new SettingModel(this.host, key);
  }
}
