import type { Host } from '../host';
import { checkAllowed } from '../rules/protection';
import { BORDER_INDEXES, type BorderIndex, editBorder, NO_LINE, readBorder } from '../state/borders';
import type { BorderLine } from '../state/cell';
import { readWord } from '../values/check';
import { readColor } from '../values/color';
import type { FormatTarget } from './formatPart';
import { CollectionModel } from './collection';
import { describe, type Like, Model } from './model';

const collectionApi = describe<Excel.RangeBorderCollection>()('RangeBorderCollection', {
  scalars: ['count'],
  methods: ['getItem', 'getItemAt'],
});

const api = describe<Excel.RangeBorder>()('RangeBorder', { scalars: ['color', 'sideIndex', 'style', 'weight'] });

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export class RangeBorderCollectionModel
  extends CollectionModel<RangeBorderModel>
  implements Like<Excel.RangeBorderCollection, 'count'>
{
  readonly api = collectionApi;

  constructor(
    host: Host,
    private readonly target: FormatTarget,
  ) {
    super(host);
  }

  get items(): RangeBorderModel[] {
    return BORDER_INDEXES.map((index) => new RangeBorderModel(this.host, this.target, index));
  }

  item(key: string | number): RangeBorderModel {
    return new RangeBorderModel(this.host, this.target, readWord(key, BORDER_INDEXES));
  }

  getItem(key: string): RangeBorderModel {
    return this.item(key);
  }
}

/**
 * One line of a range. Assumed: a colour or a weight given to a side without a line draws a continuous one,
 * as Excel's older object model does.
 */
export class RangeBorderModel
  extends Model
  implements Like<Excel.RangeBorder, 'color' | 'sideIndex' | 'style' | 'weight'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly target: FormatTarget,
    readonly sideIndex: BorderIndex,
  ) {
    super(host);
  }

  override get wireId(): string {
    return this.sideIndex;
  }

  get style(): (typeof STYLES)[number] {
    return this.read('style') as (typeof STYLES)[number];
  }

  set style(style: unknown) {
    const word = readWord(style, STYLES);
    this.edit((line) => (word === 'None' ? undefined : { ...(line ?? NO_LINE), style: word }));
  }

  get weight(): (typeof WEIGHTS)[number] {
    return this.read('weight') as (typeof WEIGHTS)[number];
  }

  set weight(weight: unknown) {
    const word = readWord(weight, WEIGHTS);
    this.edit((line) => ({ ...(line ?? { ...NO_LINE, style: 'Continuous' }), weight: word }));
  }

  get color(): string {
    return this.read('color');
  }

  set color(color: unknown) {
    const wanted = readColor(color);
    this.edit((line) => ({ ...(line ?? { ...NO_LINE, style: 'Continuous' }), color: wanted }));
  }

  private read(key: keyof BorderLine): string {
    return readBorder(this.target.sheet, this.target.rects, this.sideIndex, key) as string;
  }

  private edit(edit: (line: BorderLine | undefined) => BorderLine | undefined): void {
    const { sheet, rects } = this.target;
    checkAllowed(sheet, 'allowFormatCells');
    for (const rect of rects) editBorder(this.host.document, sheet, { rect, index: this.sideIndex }, edit);
  }
}
