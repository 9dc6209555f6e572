import { invalidArgument, notImplemented } from '../../hostError';
import type { Host } from '../../host';
import { checkAllowed } from '../../rules/protection';
import type { ChartAxisState, ChartState } from '../../state/chartState';
import type { SheetState } from '../../state/sheetState';
import { readText, readWord } from '../../values/check';
import { hostWords } from '../../values/hostWords';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { RangeModel } from '../range';
import { ChartModel } from './chart';
import { seriesName } from './chartSeries';
import { seriesOf } from './chartSource';
import { CHART_TYPES } from './chartTypes';

const api = describe<Excel.ChartCollection>()('ChartCollection', {
  scalars: ['count'],
  methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
});

const AXIS: ChartAxisState = {
  visible: true,
  numberFormat: 'General',
  reversed: false,
  majorGridlines: { visible: true, color: '', weight: 0.75 },
};

/** The charts of a sheet. */
export class ChartCollectionModel extends KeyedCollectionModel<ChartModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
  ) {
    super(host);
  }

  get items(): ChartModel[] {
    return this.sheet.charts.map((chart) => this.model(chart));
  }

  /** By id or by name, in any case; of several with one name, the first. */
  getItemOrNullObject(key: unknown): ChartModel | null {
    const wanted = readText(key).toLowerCase();
    const { charts } = this.sheet;
    const found =
      charts.find((chart) => chart.id.toLowerCase() === wanted) ??
      charts.find((chart) => chart.name.toLowerCase() === wanted);
    return found ? this.model(found) : null;
  }

  /** Assumed: a new chart is 360 by 216 points at the sheet's corner; of one series, its name is the title. */
  add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): ChartModel {
    if (!(source instanceof RangeModel)) throw invalidArgument();
    if (typeof type !== 'string') throw invalidArgument();
    const known = CHART_TYPES.find((one) => one === type);
    if (!known) throw notImplemented(`ChartCollection.add of ${type}`);
    checkAllowed(this.sheet);
    const series = seriesOf(source.sheet, source.rect, readWord(seriesBy, ['Auto', 'Columns', 'Rows']));
    const [first] = series;
    const words = hostWords(this.host.settings);
    const only = series.length === 1 && first ? seriesName(this.host, first) : '';
    const chart: ChartState = {
      id: this.host.document.newGuid(),
      name: this.freeName(words.chart),
      type: known,
      title: { text: only || words.chartTitle, visible: true },
      legend: { visible: series.length > 1, position: 'Bottom' },
      top: 0,
      left: 0,
      width: 360,
      height: 216,
      altText: '',
      series,
      axes: { value: AXIS, category: { ...AXIS, majorGridlines: { ...AXIS.majorGridlines, visible: false } } },
    };
    this.host.document.set(this.sheet, 'charts', [...this.sheet.charts, chart]);
    return this.model(chart);
  }

  private freeName(word: string): string {
    const taken = new Set(this.sheet.charts.map(({ name }) => name.toLowerCase()));
    for (let number = 1; ; number++) {
      const name = `${word}${String(number)}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  private model(chart: ChartState): ChartModel {
    return new ChartModel(this.host, this.sheet, chart.id);
  }
}
