import { invalidOperation } from '../../hostError';
import type { Host } from '../../host';
import { xmlNamespace } from '../../state/xmlText';
import { readText } from '../../values/check';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { checkXml, CustomXmlPartModel } from './customXmlPart';

abstract class PartsModel extends KeyedCollectionModel<CustomXmlPartModel> {
  abstract override get items(): CustomXmlPartModel[];

  getItemOrNullObject(id: unknown): CustomXmlPartModel | null {
    const wanted = readText(id).toLowerCase();
    return this.items.find((part) => part.id.toLowerCase() === wanted) ?? null;
  }
}

const api = describe<Excel.CustomXmlPartCollection>()('CustomXmlPartCollection', {
  methods: ['add', 'getByNamespace', 'getCount', 'getItem', 'getItemOrNullObject'],
});

export class CustomXmlPartCollectionModel extends PartsModel {
  readonly api = api;

  get items(): CustomXmlPartModel[] {
    return this.host.document.state.customXmlParts.map(({ id }) => new CustomXmlPartModel(this.host, id));
  }

  add(raw: unknown): CustomXmlPartModel {
    const xml = checkXml(raw);
    const { document } = this.host;
    const id = document.newGuid();
    document.set(document.state, 'customXmlParts', [...document.state.customXmlParts, { id, xml }]);
    return new CustomXmlPartModel(this.host, id);
  }

  getByNamespace(namespace: string): CustomXmlPartScopedCollectionModel {
    return new CustomXmlPartScopedCollectionModel(this.host, namespace);
  }
}

const scopedApi = describe<Excel.CustomXmlPartScopedCollection>()('CustomXmlPartScopedCollection', {
  methods: ['getCount', 'getItem', 'getItemOrNullObject', 'getOnlyItem', 'getOnlyItemOrNullObject'],
});

/** The parts of one namespace. */
class CustomXmlPartScopedCollectionModel extends PartsModel {
  readonly api = scopedApi;

  constructor(
    host: Host,
    private readonly namespace: string,
  ) {
    super(host);
  }

  get items(): CustomXmlPartModel[] {
    return this.host.document.state.customXmlParts
      .filter(({ xml }) => xmlNamespace(xml) === this.namespace)
      .map(({ id }) => new CustomXmlPartModel(this.host, id));
  }

  /** Assumed: `InvalidOperation` for none or several. */
  getOnlyItem(): CustomXmlPartModel {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw invalidOperation('The collection does not hold exactly one item.');
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPartModel | null {
    const [first, ...others] = this.items;
    return first && others.length === 0 ? first : null;
  }
}
