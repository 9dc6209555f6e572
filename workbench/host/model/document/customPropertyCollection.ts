import { invalidArgument } from '../../hostError';
import { readText } from '../../values/check';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { CustomPropertyModel, editCustom, trimmed } from './customProperty';

const api = describe<Excel.CustomPropertyCollection>()('CustomPropertyCollection', {
  methods: ['add', 'deleteAll', 'getCount', 'getItem', 'getItemOrNullObject'],
});

export class CustomPropertyCollectionModel extends KeyedCollectionModel<CustomPropertyModel> {
  readonly api = api;

  get items(): CustomPropertyModel[] {
    return [...this.keys].map((key) => new CustomPropertyModel(this.host, key));
  }

  /** Upper and lower case are the same. */
  getItemOrNullObject(key: unknown): CustomPropertyModel | null {
    const found = this.known(readText(key));
    return found === undefined ? null : new CustomPropertyModel(this.host, found);
  }

  /** Adds the property, or gives one that is there another value. */
  add(raw: unknown, value: unknown): CustomPropertyModel {
    if (typeof raw !== 'string' || raw === '') throw invalidArgument();
    const key = this.known(raw) ?? trimmed(this.host, raw);
    const property = new CustomPropertyModel(this.host, key);
    property.value = value;
    return property;
  }

  deleteAll(): void {
    editCustom(this.host, (custom) => {
      custom.clear();
    });
  }

  private get keys(): Iterable<string> {
    return this.host.document.state.properties.custom.keys();
  }

  private known(key: string): string | undefined {
    return [...this.keys].find((one) => one.toLowerCase() === key.toLowerCase());
  }
}
