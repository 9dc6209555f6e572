import { invalidArgument } from '../../hostError';
import type { Host } from '../../host';
import { checkAllowed } from '../../rules/protection';
import type { ChartState } from '../../state/chartState';
import type { SheetState } from '../../state/sheetState';
import { columnLeft, rowTop } from '../../state/sizes';
import { readNumberIn, readText, readWord } from '../../values/check';
import { cellsOf } from '../cellsArgument';
import { describe, type Like } from '../model';
import { RangeModel } from '../range';
import { field, ListedModel, optional, type Slot } from '../slot';
import { WorksheetModel } from '../worksheet';
import { ChartAxesModel } from './chartAxes';
import { ChartSeriesCollectionModel } from './chartSeriesCollection';
import { seriesOf } from './chartSource';
import { ChartLegendModel, ChartTitleModel } from './chartTexts';
import { CHART_TYPES } from './chartTypes';
import { ChartPlotAreaModel } from './chartPlotArea';
import { boxOf, fontOf, formatApis, FormatGroupModel } from './formatGroup';

const api = describe<Excel.Chart>()('Chart', {
  scalars: ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'],
  navigations: ['axes', 'format', 'legend', 'plotArea', 'series', 'title', 'worksheet'],
  methods: ['delete', 'setData', 'setPosition'],
});

/** Nothing of a chart is farther away or larger. */
const MOST_POINTS = 1e7;

export class ChartModel
  extends ListedModel<ChartState>
  implements Like<Excel.Chart, 'id' | 'name' | 'top' | 'left' | 'width' | 'height' | 'title' | 'legend' | 'axes'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    readonly id: string,
  ) {
    const charts: Slot<readonly ChartState[]> = {
      read: () => sheet.charts,
      write: (changed) => {
        checkAllowed(sheet);
        host.document.set(sheet, 'charts', changed);
      },
    };
    super(host, charts, (chart) => chart.id === id);
  }

  override get wireId(): string {
    return this.id;
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: unknown) {
    this.change({ name: readText(name) });
  }

  get chartType(): string {
    return this.state.type;
  }

  set chartType(type: unknown) {
    this.change({ type: readWord(type, CHART_TYPES) });
  }

  get top(): number {
    return this.state.top;
  }

  set top(top: unknown) {
    this.change({ top: readNumberIn(top, 0, MOST_POINTS) });
  }

  get left(): number {
    return this.state.left;
  }

  set left(left: unknown) {
    this.change({ left: readNumberIn(left, 0, MOST_POINTS) });
  }

  get width(): number {
    return this.state.width;
  }

  set width(width: unknown) {
    this.change({ width: readNumberIn(width, 0, MOST_POINTS) });
  }

  get height(): number {
    return this.state.height;
  }

  set height(height: unknown) {
    this.change({ height: readNumberIn(height, 0, MOST_POINTS) });
  }

  get title(): ChartTitleModel {
    return new ChartTitleModel(this.host, field(this.slot, 'title'));
  }

  get legend(): ChartLegendModel {
    return new ChartLegendModel(this.host, field(this.slot, 'legend'));
  }

  get axes(): ChartAxesModel {
    return new ChartAxesModel(this.host, field(this.slot, 'axes'));
  }

  get series(): ChartSeriesCollectionModel {
    return new ChartSeriesCollectionModel(this.host, field(this.slot, 'series'));
  }

  get plotArea(): ChartPlotAreaModel {
    return new ChartPlotAreaModel(this.host, optional(this.slot, 'plotArea', {}));
  }

  get format(): FormatGroupModel {
    return new FormatGroupModel(this.host, formatApis.area, {
      ...boxOf(this.host, this.slot),
      font: fontOf(this.host, this.slot),
    });
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.sheet);
  }

  /** Moves the chart's corner to the first cell's and, with a second, makes it cover all up to that one. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.onSheet(startCell);
    const [top, left] = [rowTop(this.sheet, start.top), columnLeft(this.sheet, start.left)];
    if (endCell === undefined) {
      this.change({ top, left });
      return;
    }
    const end = this.onSheet(endCell);
    const height = rowTop(this.sheet, end.bottom + 1) - top;
    const width = columnLeft(this.sheet, end.right + 1) - left;
    if (height < 0 || width < 0) throw invalidArgument();
    this.change({ top, left, height, width });
  }

  /** Series keep their looks, in their order. Assumed. */
  setData(source: unknown, seriesBy: unknown = 'Auto'): void {
    if (!(source instanceof RangeModel)) throw invalidArgument();
    const fresh = seriesOf(source.sheet, source.rect, readWord(seriesBy, ['Auto', 'Columns', 'Rows']));
    const looks = this.state.series.map(({ color, gapWidth, labels, pointColors }) => {
      return { color, gapWidth, labels, pointColors };
    });
    this.change({ series: fresh.map((one, index) => ({ ...one, ...looks[index] })) });
  }

  private onSheet(cell: unknown): RangeModel['rect'] {
    const place = cellsOf(this.host, cell, this.sheet);
    if (place.sheet !== this.sheet) throw invalidArgument();
    return place.rect;
  }
}
