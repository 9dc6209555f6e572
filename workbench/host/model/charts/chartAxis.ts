import { invalidArgument, notImplemented } from '../../hostError';
import type { Host } from '../../host';
import type { ChartAxisState, ChartLineState } from '../../state/chartState';
import { readBoolean, readWord } from '../../values/check';
import { describe, type Like } from '../model';
import { field, optional, type Slot, SlotModel } from '../slot';
import { ChartLineModel } from './chartFormats';
import { fontOf, formatApis, FormatGroupModel, PLAIN_LINE } from './formatGroup';
import { NumberedModel } from './numberedModel';

const api = describe<Excel.ChartAxis>()('ChartAxis', {
  scalars: [
    'linkNumberFormat',
    'majorTickMark',
    'majorUnit',
    'maximum',
    'minimum',
    'minorTickMark',
    'numberFormat',
    'position',
    'reversePlotOrder',
    'tickLabelPosition',
    'type',
    'visible',
  ],
  navigations: ['format', 'majorGridlines'],
});

const POSITIONS = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;
const LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
type Scale = 'minimum' | 'maximum' | 'majorUnit';

export class ChartAxisModel
  extends NumberedModel<ChartAxisState>
  implements
    Like<Excel.ChartAxis, 'minimum' | 'maximum' | 'majorUnit' | 'visible' | 'format' | 'majorGridlines' | 'position'>
{
  readonly api = api;

  constructor(
    host: Host,
    slot: Slot<ChartAxisState>,
    readonly type: 'Value' | 'Category',
  ) {
    super(host, slot);
  }

  get minimum(): number {
    return this.scale('minimum');
  }

  set minimum(minimum: unknown) {
    this.setScale('minimum', minimum);
  }

  get maximum(): number {
    return this.scale('maximum');
  }

  set maximum(maximum: unknown) {
    this.setScale('maximum', maximum);
  }

  get majorUnit(): number {
    return this.scale('majorUnit');
  }

  set majorUnit(unit: unknown) {
    this.setScale('majorUnit', unit);
  }

  get reversePlotOrder(): boolean {
    return this.state.reversed;
  }

  set reversePlotOrder(reversed: unknown) {
    this.change({ reversed: readBoolean(reversed) });
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: readBoolean(visible) });
  }

  get position(): (typeof POSITIONS)[number] {
    return readWord(this.state.position ?? 'Automatic', POSITIONS);
  }

  set position(position: unknown) {
    this.change({ position: readWord(position, POSITIONS) });
  }

  get tickLabelPosition(): (typeof LABEL_POSITIONS)[number] {
    return readWord(this.state.tickLabelPosition ?? 'NextToAxis', LABEL_POSITIONS);
  }

  set tickLabelPosition(position: unknown) {
    this.change({ tickLabelPosition: readWord(position, LABEL_POSITIONS) });
  }

  get majorTickMark(): (typeof TICK_MARKS)[number] {
    return readWord(this.state.majorTickMark ?? 'None', TICK_MARKS);
  }

  set majorTickMark(mark: unknown) {
    this.change({ majorTickMark: readWord(mark, TICK_MARKS) });
  }

  get minorTickMark(): (typeof TICK_MARKS)[number] {
    return readWord(this.state.minorTickMark ?? 'None', TICK_MARKS);
  }

  set minorTickMark(mark: unknown) {
    this.change({ minorTickMark: readWord(mark, TICK_MARKS) });
  }

  get majorGridlines(): ChartGridlinesModel {
    return new ChartGridlinesModel(this.host, field(this.slot, 'majorGridlines'));
  }

  get format(): FormatGroupModel {
    return new FormatGroupModel(this.host, formatApis.axis, {
      font: fontOf(this.host, this.slot),
      line: new ChartLineModel(this.host, optional(this.slot, 'line', PLAIN_LINE)),
    });
  }

  /** Excel always gives a number. What it would choose by itself is not worked out here. */
  private scale(key: Scale): number {
    const value = this.state[key];
    if (value === undefined) throw notImplemented(`ChartAxis.${key} that Excel chooses`);
    return value;
  }

  /** An empty text hands the choice back to Excel. */
  private setScale(key: Scale, value: unknown): void {
    if (value === '') this.drop(key);
    else if (typeof value === 'number' && (key !== 'majorUnit' || value > 0)) this.change({ [key]: value });
    else throw invalidArgument();
  }
}

const gridlinesApi = describe<Excel.ChartGridlines>()('ChartGridlines', {
  scalars: ['visible'],
  navigations: ['format'],
});

class ChartGridlinesModel
  extends SlotModel<ChartAxisState['majorGridlines']>
  implements Like<Excel.ChartGridlines, 'visible' | 'format'>
{
  readonly api = gridlinesApi;

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: readBoolean(visible) });
  }

  get format(): FormatGroupModel {
    const line: Slot<ChartLineState> = {
      read: () => this.state,
      write: (changed) => {
        this.change(changed);
      },
    };
    return new FormatGroupModel(this.host, formatApis.gridlines, { line: new ChartLineModel(this.host, line) });
  }
}
