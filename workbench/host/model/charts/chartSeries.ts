import { invalidArgument } from '../../hostError';
import type { Host } from '../../host';
import type { ChartSeriesState } from '../../state/chartState';
import { absoluteReference } from '../../state/reference';
import { cellAt } from '../../state/sheetState';
import { findPlace } from '../../values/address';
import { readBoolean, readInteger, readText } from '../../values/check';
import { wireValue } from '../../values/wireValue';
import { describe, type Like } from '../model';
import { RangeModel } from '../range';
import { field, ListedModel, optional, type Slot } from '../slot';
import { ChartDataLabelsModel } from './chartDataLabels';
import { ChartFillModel, ChartLineModel } from './chartFormats';
import { ChartPointsCollectionModel } from './chartPoints';
import { formatApis, FormatGroupModel, PLAIN_LINE } from './formatGroup';

const api = describe<Excel.ChartSeries>()('ChartSeries', {
  scalars: ['gapWidth', 'hasDataLabels', 'name', 'overlap'],
  navigations: ['dataLabels', 'format', 'points'],
  methods: ['delete', 'setValues', 'setXAxisValues'],
});

export class ChartSeriesModel
  extends ListedModel<ChartSeriesState>
  implements Like<Excel.ChartSeries, 'name' | 'gapWidth' | 'hasDataLabels' | 'dataLabels' | 'format' | 'points'>
{
  readonly api = api;

  constructor(host: Host, all: Slot<readonly ChartSeriesState[]>, index: number) {
    super(host, all, (_, at) => at === index);
  }

  /** The text, also where it stands in a cell. */
  get name(): string {
    return seriesName(this.host, this.state);
  }

  set name(name: unknown) {
    this.change({ name: readText(name) });
  }

  get gapWidth(): number {
    return this.state.gapWidth;
  }

  set gapWidth(width: unknown) {
    this.change({ gapWidth: readInteger(width, 0, 500) });
  }

  get overlap(): number {
    return this.state.overlap ?? 0;
  }

  set overlap(overlap: unknown) {
    this.change({ overlap: readInteger(overlap, -100, 100) });
  }

  get hasDataLabels(): boolean {
    return this.state.labels.visible;
  }

  set hasDataLabels(shown: unknown) {
    this.change({ labels: { ...this.state.labels, visible: readBoolean(shown) } });
  }

  get dataLabels(): ChartDataLabelsModel {
    return new ChartDataLabelsModel(this.host, field(this.slot, 'labels'));
  }

  get points(): ChartPointsCollectionModel {
    return new ChartPointsCollectionModel(this.host, this.slot);
  }

  /** A fill that is cleared is the theme's again. Assumed. */
  get format(): FormatGroupModel {
    return new FormatGroupModel(this.host, formatApis.series, {
      fill: new ChartFillModel(this.host, field(this.slot, 'color'), ''),
      line: new ChartLineModel(this.host, optional(this.slot, 'line', PLAIN_LINE)),
    });
  }

  setValues(source: unknown): void {
    this.change({ values: address(source) });
  }

  setXAxisValues(source: unknown): void {
    this.change({ categories: address(source) });
  }
}

export function seriesName(host: Host, { name }: ChartSeriesState): string {
  if (!name.startsWith('=')) return name;
  const place = findPlace(host.document, host.document.activeSheet, name.slice(1));
  return place ? String(wireValue(cellAt(place.sheet, place.rect.top, place.rect.left))) : '';
}

function address(source: unknown): string {
  if (!(source instanceof RangeModel)) throw invalidArgument();
  return absoluteReference(source.sheet.name, source.rect);
}
