import { invalidArgument, notImplemented } from '../../hostError';
import type { Host } from '../../host';
import { checkAllowed } from '../../rules/protection';
import type { ConditionalFormatState } from '../../state/conditionalFormatState';
import { intersection, type Rect, subtract } from '../../state/rect';
import type { SheetState } from '../../state/sheetState';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { ConditionalFormatModel } from './conditionalFormat';

const api = describe<Excel.ConditionalFormatCollection>()('ConditionalFormatCollection', {
  methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
});

const RULES: Readonly<Record<string, ConditionalFormatState['rule']>> = {
  Custom: { kind: 'custom', formula: '' },
  CellValue: { kind: 'cellValue', operator: 'Invalid', formula1: '' },
  ContainsText: { kind: 'other', properties: {} },
  ColorScale: { kind: 'other', properties: {} },
};

/** The conditional formats that touch a range, the first to be looked at first. */
export class ConditionalFormatCollectionModel extends KeyedCollectionModel<ConditionalFormatModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  get items(): ConditionalFormatModel[] {
    return this.sheet.conditionalFormats
      .filter(({ rect }) => intersection(rect, this.rect))
      .map(({ id }) => new ConditionalFormatModel(this.host, this.sheet, id));
  }

  getItemOrNullObject(id: string): ConditionalFormatModel | null {
    return this.items.find((format) => format.id === id) ?? null;
  }

  /** The new one is looked at first. */
  add(type: unknown): ConditionalFormatModel {
    if (typeof type !== 'string') throw invalidArgument();
    const rule = RULES[type];
    if (!rule) throw notImplemented(`ConditionalFormatCollection.add of ${type}`);
    checkAllowed(this.sheet, 'allowFormatCells');
    const id = this.host.document.newGuid();
    const format = { id, rect: this.rect, type, stopIfTrue: false, rule, format: {} };
    this.replace([format, ...this.sheet.conditionalFormats]);
    return new ConditionalFormatModel(this.host, this.sheet, id);
  }

  /** Formats that reach beyond the range stay on the cells outside it. */
  clearAll(): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    const kept = this.sheet.conditionalFormats.flatMap((format) =>
      subtract(format.rect, this.rect).map((rect, index) => ({
        ...format,
        rect,
        id: index === 0 ? format.id : this.host.document.newGuid(),
      })),
    );
    this.replace(kept);
  }

  private replace(formats: readonly ConditionalFormatState[]): void {
    this.host.document.set(this.sheet, 'conditionalFormats', formats);
  }
}
