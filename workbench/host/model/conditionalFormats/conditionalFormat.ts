import { invalidArgument, invalidOperation } from '../../hostError';
import type { Host } from '../../host';
import { checkAllowed } from '../../rules/protection';
import type { ConditionalFormatState } from '../../state/conditionalFormatState';
import type { SheetState } from '../../state/sheetState';
import { readBoolean } from '../../values/check';
import { describe, type Like, type Model } from '../model';
import { RangeModel } from '../range';
import { RangeAreasModel } from '../rangeAreas';
import { ListedModel, type Slot } from '../slot';
import { CellValueFormatModel, ColorScaleModel, CustomFormatModel, TextFormatModel } from './conditionKinds';

const api = describe<Excel.ConditionalFormat>()('ConditionalFormat', {
  scalars: ['id', 'priority', 'stopIfTrue', 'type'],
  navigations: [
    'cellValue',
    'cellValueOrNullObject',
    'colorScale',
    'colorScaleOrNullObject',
    'custom',
    'customOrNullObject',
    'textComparison',
    'textComparisonOrNullObject',
  ],
  methods: ['delete', 'getRange', 'getRangeOrNullObject', 'getRanges'],
});

export class ConditionalFormatModel
  extends ListedModel<ConditionalFormatState>
  implements Like<Excel.ConditionalFormat, 'id' | 'priority' | 'stopIfTrue' | 'custom' | 'cellValue' | 'getRange'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    readonly id: string,
  ) {
    const formats: Slot<readonly ConditionalFormatState[]> = {
      read: () => sheet.conditionalFormats,
      write: (changed) => {
        checkAllowed(sheet, 'allowFormatCells');
        host.document.set(sheet, 'conditionalFormats', changed);
      },
    };
    super(host, formats, (format) => format.id === id);
  }

  override get wireId(): string {
    return this.id;
  }

  get type(): string {
    return this.state.type;
  }

  get stopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.change({ stopIfTrue: readBoolean(stop) });
  }

  /** Its place among the sheet's formats, from 0. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.state);
  }

  /** Negative counts from the back; beyond the ends is the end. */
  set priority(priority: unknown) {
    if (typeof priority !== 'number' || !Number.isInteger(priority)) throw invalidArgument();
    const { state } = this;
    const others = this.sheet.conditionalFormats.filter((format) => format !== state);
    const wanted = priority < 0 ? others.length + 1 + priority : priority;
    const at = Math.min(Math.max(wanted, 0), others.length);
    this.host.document.set(this.sheet, 'conditionalFormats', [...others.slice(0, at), state, ...others.slice(at)]);
  }

  get custom(): CustomFormatModel {
    return asked(this.customOrNullObject);
  }

  get customOrNullObject(): CustomFormatModel | null {
    return this.kind('Custom', CustomFormatModel);
  }

  get cellValue(): CellValueFormatModel {
    return asked(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): CellValueFormatModel | null {
    return this.kind('CellValue', CellValueFormatModel);
  }

  get textComparison(): TextFormatModel {
    return asked(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): TextFormatModel | null {
    return this.kind('ContainsText', TextFormatModel);
  }

  get colorScale(): ColorScaleModel {
    return asked(this.colorScaleOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScaleModel | null {
    return this.kind('ColorScale', ColorScaleModel);
  }

  getRange(): RangeModel {
    return new RangeModel(this.host, this.sheet, this.state.rect);
  }

  getRanges(): RangeAreasModel {
    return new RangeAreasModel(this.host, this.sheet, [this.state.rect]);
  }

  getRangeOrNullObject(): RangeModel {
    return this.getRange();
  }

  private kind<M extends Model>(
    type: string,
    Kind: new (host: Host, slot: ConditionalFormatModel['slot']) => M,
  ): M | null {
    return this.state.type === type ? new Kind(this.host, this.slot) : null;
  }
}

/** Assumed: `InvalidOperation` when the format is of another type. */
function asked<M extends Model>(model: M | null): M {
  if (!model) throw invalidOperation('The conditional format is of another type.');
  return model;
}
