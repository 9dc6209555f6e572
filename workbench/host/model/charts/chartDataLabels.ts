import type { ChartLabelsState } from '../../state/chartState';
import { readBoolean, readWord } from '../../values/check';
import { describe, type Like } from '../model';
import { fontOnly, formatApis, type FormatGroupModel } from './formatGroup';
import { NumberedModel } from './numberedModel';

const api = describe<Excel.ChartDataLabels>()('ChartDataLabels', {
  scalars: ['linkNumberFormat', 'numberFormat', 'position', 'showCategoryName', 'showSeriesName', 'showValue'],
  navigations: ['format'],
});

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

type Shown = 'showValue' | 'showCategoryName' | 'showSeriesName';

export class ChartDataLabelsModel
  extends NumberedModel<ChartLabelsState>
  implements Like<Excel.ChartDataLabels, 'position' | 'numberFormat' | 'linkNumberFormat' | 'format' | Shown>
{
  readonly api = api;

  get position(): (typeof POSITIONS)[number] {
    return readWord(this.state.position, POSITIONS);
  }

  set position(position: unknown) {
    this.change({ position: readWord(position, POSITIONS) });
  }

  get showValue(): boolean {
    return this.state.visible && (this.state.showValue ?? true);
  }

  set showValue(shown: unknown) {
    this.show('showValue', shown);
  }

  get showCategoryName(): boolean {
    return this.state.visible && (this.state.showCategoryName ?? false);
  }

  set showCategoryName(shown: unknown) {
    this.show('showCategoryName', shown);
  }

  get showSeriesName(): boolean {
    return this.state.visible && (this.state.showSeriesName ?? false);
  }

  set showSeriesName(shown: unknown) {
    this.show('showSeriesName', shown);
  }

  get format(): FormatGroupModel {
    return fontOnly(this.host, formatApis.labels, this.slot);
  }

  /** Labels come when something is shown in them and go with the last of it. Assumed. */
  private show(key: Shown, raw: unknown): void {
    const { showValue, showCategoryName, showSeriesName } = this;
    const shown = { showValue, showCategoryName, showSeriesName, [key]: readBoolean(raw) };
    this.change({ ...shown, visible: Object.values(shown).includes(true) });
  }
}
