import { notImplemented } from '../../hostError';
import type { ChartState } from '../../state/chartState';
import { readWord } from '../../values/check';
import { describe, type Like } from '../model';
import { field, SlotModel } from '../slot';
import { ChartAxisModel } from './chartAxis';

const api = describe<Excel.ChartAxes>()('ChartAxes', {
  navigations: ['categoryAxis', 'valueAxis'],
  methods: ['getItem'],
});

export class ChartAxesModel
  extends SlotModel<ChartState['axes']>
  implements Like<Excel.ChartAxes, 'categoryAxis' | 'valueAxis' | 'getItem'>
{
  readonly api = api;

  get valueAxis(): ChartAxisModel {
    return new ChartAxisModel(this.host, field(this.slot, 'value'), 'Value');
  }

  get categoryAxis(): ChartAxisModel {
    return new ChartAxisModel(this.host, field(this.slot, 'category'), 'Category');
  }

  getItem(type: unknown, group: unknown = 'Primary'): ChartAxisModel {
    const word = readWord(type, ['Category', 'Value', 'Series']);
    const isPrimary = readWord(group, ['Primary', 'Secondary']) === 'Primary';
    if (word === 'Series' || !isPrimary) throw notImplemented('ChartAxes.getItem of other than the two main axes');
    return word === 'Value' ? this.valueAxis : this.categoryAxis;
  }
}
