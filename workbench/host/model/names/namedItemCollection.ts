import { invalidArgument } from '../../hostError';
import type { Host } from '../../host';
import { checkDefinedName, checkFree } from '../../rules/definedName';
import { absoluteReference } from '../../state/reference';
import type { SheetState } from '../../state/sheetState';
import type { NameState } from '../../state/workbookState';
import { readText } from '../../values/check';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { RangeModel } from '../range';
import { NamedItemModel } from './namedItem';
import { nameFormula } from './nameFormula';

const api = describe<Excel.NamedItemCollection>()('NamedItemCollection', {
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
});

/** The names of the workbook, or those local to one sheet. */
export class NamedItemCollectionModel extends KeyedCollectionModel<NamedItemModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet?: SheetState,
  ) {
    super(host);
  }

  get items(): NamedItemModel[] {
    return this.states.map((name) => this.model(name));
  }

  getItemOrNullObject(name: unknown): NamedItemModel | null {
    const wanted = readText(name).toLowerCase();
    const found = this.states.find((one) => one.name.toLowerCase() === wanted);
    return found ? this.model(found) : null;
  }

  add(name: unknown, reference: unknown, comment: unknown = ''): NamedItemModel {
    const { document } = this.host;
    checkDefinedName(name);
    checkFree(document, name, this.sheet?.id);
    if (!(reference instanceof RangeModel) && typeof reference !== 'string') throw invalidArgument();
    const state: NameState = {
      name,
      formula:
        typeof reference === 'string'
          ? nameFormula(document, reference)
          : `=${absoluteReference(reference.sheet.name, reference.rect)}`,
      comment: readText(comment),
      visible: true,
      ...(this.sheet && { sheet: this.sheet.id }),
    };
    document.set(document.state, 'names', [...document.state.names, state]);
    return this.model(state);
  }

  private get states(): NameState[] {
    return this.host.document.state.names.filter((name) => name.sheet === this.sheet?.id);
  }

  private model(name: NameState): NamedItemModel {
    return new NamedItemModel(this.host, name.name, name.sheet);
  }
}
