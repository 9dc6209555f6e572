import type { Host } from '../../host';
import { NO_LINE } from '../../state/borders';
import type { BorderLine, BorderSide, CellFormat } from '../../state/cell';
import { readWord } from '../../values/check';
import { readColor } from '../../values/color';
import { CollectionModel } from '../collection';
import { describe, type Like } from '../model';
import { type Slot, SlotModel } from '../slot';

const api = describe<Excel.ConditionalRangeBorderCollection>()('ConditionalRangeBorderCollection', {
  scalars: ['count'],
  navigations: ['bottom', 'left', 'right', 'top'],
  methods: ['getItem', 'getItemAt'],
});

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export class ConditionalRangeBorderCollectionModel extends CollectionModel<ConditionalRangeBorderModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly slot: Slot<CellFormat>,
  ) {
    super(host);
  }

  get items(): ConditionalRangeBorderModel[] {
    return SIDES.map((side) => this.side(side));
  }

  get top(): ConditionalRangeBorderModel {
    return this.side('EdgeTop');
  }

  get bottom(): ConditionalRangeBorderModel {
    return this.side('EdgeBottom');
  }

  get left(): ConditionalRangeBorderModel {
    return this.side('EdgeLeft');
  }

  get right(): ConditionalRangeBorderModel {
    return this.side('EdgeRight');
  }

  item(index: string | number): ConditionalRangeBorderModel {
    return this.side(readWord(index, SIDES));
  }

  getItem(index: string): ConditionalRangeBorderModel {
    return this.item(index);
  }

  private side(side: (typeof SIDES)[number]): ConditionalRangeBorderModel {
    return new ConditionalRangeBorderModel(this.host, this.slot, side);
  }
}

const borderApi = describe<Excel.ConditionalRangeBorder>()('ConditionalRangeBorder', {
  scalars: ['color', 'sideIndex', 'style'],
});

class ConditionalRangeBorderModel
  extends SlotModel<CellFormat>
  implements Like<Excel.ConditionalRangeBorder, 'color' | 'style'>
{
  readonly api = borderApi;

  constructor(
    host: Host,
    slot: Slot<CellFormat>,
    readonly sideIndex: BorderSide,
  ) {
    super(host, slot);
  }

  override get wireId(): string {
    return this.sideIndex;
  }

  get style(): (typeof STYLES)[number] {
    return readWord(this.line.style, STYLES);
  }

  set style(style: unknown) {
    this.draw({ style: readWord(style, STYLES) });
  }

  get color(): string {
    return this.line.color;
  }

  /** Assumed: a colour without a style draws a plain line. */
  set color(color: unknown) {
    const style = this.line.style === 'None' ? 'Continuous' : this.line.style;
    this.draw({ color: readColor(color), style });
  }

  private get line(): BorderLine {
    return this.state.borders?.[this.sideIndex] ?? NO_LINE;
  }

  private draw(values: Partial<BorderLine>): void {
    this.change({ borders: { ...this.state.borders, [this.sideIndex]: { ...this.line, ...values } } });
  }
}
