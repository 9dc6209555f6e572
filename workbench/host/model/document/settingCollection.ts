import { invalidArgument } from '../../hostError';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { SettingModel, writeSetting } from './setting';

const api = describe<Excel.SettingCollection>()('SettingCollection', {
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
});

/** What the add-in keeps in the file; the same as Office.context.document.settings. */
export class SettingCollectionModel extends KeyedCollectionModel<SettingModel> {
  readonly api = api;

  get items(): SettingModel[] {
    return [...this.host.document.state.settings.keys()].map((key) => new SettingModel(this.host, key));
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
