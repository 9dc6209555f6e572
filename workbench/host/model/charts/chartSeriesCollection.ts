import { invalidArgument } from '../../hostError';
import type { ChartSeriesState } from '../../state/chartState';
import { readText } from '../../values/check';
import type { Host } from '../../host';
import { CollectionModel } from '../collection';
import { describe } from '../model';
import type { Slot } from '../slot';
import { ChartSeriesModel } from './chartSeries';
import { newSeries } from './chartSource';

const api = describe<Excel.ChartSeriesCollection>()('ChartSeriesCollection', {
  scalars: ['count'],
  methods: ['add', 'getCount', 'getItemAt'],
});

export class ChartSeriesCollectionModel extends CollectionModel<ChartSeriesModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly slot: Slot<readonly ChartSeriesState[]>,
  ) {
    super(host);
  }

  get items(): ChartSeriesModel[] {
    return this.slot.read().map((_, index) => this.model(index));
  }

  item(index: string | number): ChartSeriesModel {
    return this.getItemAt(Number(index));
  }

  /** A series without values yet. */
  add(name: unknown = '', index?: number): ChartSeriesModel {
    const series = this.slot.read();
    const at = index ?? series.length;
    if (!Number.isInteger(at) || at < 0 || at > series.length) throw invalidArgument();
    this.slot.write([...series.slice(0, at), { ...newSeries, name: readText(name) }, ...series.slice(at)]);
    return this.model(at);
  }

  private model(index: number): ChartSeriesModel {
    return new ChartSeriesModel(this.host, this.slot, index);
  }
}
