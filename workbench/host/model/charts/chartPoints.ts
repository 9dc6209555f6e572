import type { Host } from '../../host';
import type { ChartSeriesState } from '../../state/chartState';
import { columnCount, rowCount } from '../../state/rect';
import { readBlock } from '../../state/workbookDocument';
import { findPlace } from '../../values/address';
import { wireValue } from '../../values/wireValue';
import { CollectionModel } from '../collection';
import { describe, type Like } from '../model';
import { type Slot, SlotModel } from '../slot';
import { ChartFillModel } from './chartFormats';
import { formatApis, FormatGroupModel } from './formatGroup';

const api = describe<Excel.ChartPointsCollection>()('ChartPointsCollection', {
  scalars: ['count'],
  methods: ['getCount', 'getItemAt'],
});

/** One point for each cell of the series' values. */
export class ChartPointsCollectionModel extends CollectionModel<ChartPointModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly series: Slot<ChartSeriesState>,
  ) {
    super(host);
  }

  get items(): ChartPointModel[] {
    return Array.from({ length: this.count }, (_, index) => new ChartPointModel(this.host, this.series, index));
  }

  override get count(): number {
    const place = valuesOf(this.host, this.series);
    return place ? rowCount(place.rect) * columnCount(place.rect) : 0;
  }

  item(index: string | number): ChartPointModel {
    return this.getItemAt(Number(index));
  }
}

const pointApi = describe<Excel.ChartPoint>()('ChartPoint', { scalars: ['value'], navigations: ['format'] });

class ChartPointModel extends SlotModel<ChartSeriesState> implements Like<Excel.ChartPoint, 'format'> {
  readonly api = pointApi;

  constructor(
    host: Host,
    series: Slot<ChartSeriesState>,
    private readonly index: number,
  ) {
    super(host, series);
  }

  get value(): unknown {
    const place = valuesOf(this.host, this.slot);
    return wireValue(place && readBlock(place.sheet, place.rect).flat()[this.index]);
  }

  /** A point's cleared fill is the series' again. Assumed. */
  get format(): FormatGroupModel {
    const color: Slot<string> = {
      read: () => this.state.pointColors.get(this.index) ?? '',
      write: (changed) => {
        const pointColors = new Map(this.state.pointColors);
        if (changed === '') pointColors.delete(this.index);
        else pointColors.set(this.index, changed);
        this.change({ pointColors });
      },
    };
    return new FormatGroupModel(this.host, formatApis.point, { fill: new ChartFillModel(this.host, color, '') });
  }
}

function valuesOf(host: Host, series: Slot<ChartSeriesState>): ReturnType<typeof findPlace> {
  return findPlace(host.document, host.document.activeSheet, series.read().values);
}
