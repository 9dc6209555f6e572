import { invalidOperation, itemNotFound } from '../../hostError';
import type { Host } from '../../host';
import { type NameValue, nameValue } from '../../values/nameValue';
import type { NameState } from '../../state/workbookState';
import { readBoolean, readText } from '../../values/check';
import { describe, type Like, Model } from '../model';
import { RangeModel } from '../range';
import { WorksheetModel } from '../worksheet';
import { nameFormula } from './nameFormula';

const api = describe<Excel.NamedItem>()('NamedItem', {
  scalars: ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'],
  navigations: ['worksheet', 'worksheetOrNullObject'],
  methods: ['delete', 'getRange', 'getRangeOrNullObject'],
});

export class NamedItemModel
  extends Model
  implements Like<Excel.NamedItem, 'name' | 'comment' | 'formula' | 'scope' | 'type' | 'value' | 'visible' | 'getRange'>
{
  readonly api = api;

  constructor(
    host: Host,
    readonly name: string,
    private readonly sheetId?: string,
  ) {
    super(host);
  }

  override get wireId(): string {
    return this.name;
  }

  get formula(): string {
    return this.state.formula;
  }

  set formula(formula: unknown) {
    this.change({ formula: nameFormula(this.host.document, formula) });
  }

  get comment(): string {
    return this.state.comment;
  }

  set comment(comment: unknown) {
    this.change({ comment: readText(comment) });
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: readBoolean(visible) });
  }

  get scope(): 'Worksheet' | 'Workbook' {
    return this.sheetId === undefined ? 'Workbook' : 'Worksheet';
  }

  get type(): NameValue['type'] {
    return this.meaning.type;
  }

  get value(): NameValue['value'] {
    return this.meaning.value;
  }

  /** Throws for a name of the workbook. Assumed: `ItemNotFound`. */
  get worksheet(): WorksheetModel {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get worksheetOrNullObject(): WorksheetModel | null {
    const sheet = this.sheetId === undefined ? undefined : this.host.document.sheet(this.sheetId);
    return sheet ? new WorksheetModel(this.host, sheet) : null;
  }

  /** Assumed: `InvalidOperation` for a name that is not one rectangle of cells. */
  getRange(): RangeModel {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation('The name does not refer to a range.');
    return range;
  }

  getRangeOrNullObject(): RangeModel | null {
    const { place } = this.meaning;
    return place ? new RangeModel(this.host, place.sheet, place.rect) : null;
  }

  delete(): void {
    const { state } = this;
    const { document } = this.host;
    document.set(
      document.state,
      'names',
      document.state.names.filter((name) => name !== state),
    );
  }

  private get meaning(): NameValue {
    return nameValue(this.host.document, this.formula);
  }

  private get state(): NameState {
    const { names } = this.host.document.state;
    const found = names.find((one) => one.name === this.name && one.sheet === this.sheetId);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(values: Partial<NameState>): void {
    const { state } = this;
    const { document } = this.host;
    const changed = { ...state, ...values };
    document.set(
      document.state,
      'names',
      document.state.names.map((name) => (name === state ? changed : name)),
    );
  }
}
