import type { ChartState } from '../../state/chartState';
import { describe, type Like } from '../model';
import { SlotModel } from '../slot';
import { boxOf, formatApis, FormatGroupModel } from './formatGroup';

const api = describe<Excel.ChartPlotArea>()('ChartPlotArea', { navigations: ['format'] });

/** The rectangle in which the series are drawn. */
export class ChartPlotAreaModel
  extends SlotModel<NonNullable<ChartState['plotArea']>>
  implements Like<Excel.ChartPlotArea, 'format'>
{
  readonly api = api;

  get format(): FormatGroupModel {
    return new FormatGroupModel(this.host, formatApis.plotArea, boxOf(this.host, this.slot));
  }
}
