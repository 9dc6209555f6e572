import type { ChartFontState, ChartLineState } from '../../state/chartState';
import type { Host } from '../../host';
import { readBoolean, readNumberIn, readText, readWord } from '../../values/check';
import { readColor } from '../../values/color';
import { type ApiDescription, describe, type Like, Model } from '../model';
import { type Slot, SlotModel } from '../slot';

const fillApi = describe<Excel.ChartFill>()('ChartFill', { methods: ['clear', 'setSolidColor'] });

export class ChartFillModel extends Model implements Like<Excel.ChartFill, 'clear' | 'setSolidColor'> {
  readonly api = fillApi;

  /** @param cleared what no fill is written as */
  constructor(
    host: Host,
    private readonly slot: Slot<string>,
    private readonly cleared: '' | 'none',
  ) {
    super(host);
  }

  setSolidColor(color: unknown): void {
    this.slot.write(readColor(color));
  }

  clear(): void {
    this.slot.write(this.cleared);
  }
}

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

const lineMembers = { scalars: ['color', 'lineStyle', 'weight'], methods: ['clear'] } as const;
const lineApi = describe<Excel.ChartLineFormat>()('ChartLineFormat', lineMembers);
const borderApi = describe<Excel.ChartBorder>()('ChartBorder', lineMembers);

/** A line of its own, or a border: the same four members. */
export class ChartLineModel
  extends SlotModel<ChartLineState>
  implements Like<Excel.ChartLineFormat, 'color' | 'lineStyle' | 'weight' | 'clear'>
{
  constructor(
    host: Host,
    slot: Slot<ChartLineState>,
    readonly api: ApiDescription = lineApi,
  ) {
    super(host, slot);
  }

  static border(host: Host, slot: Slot<ChartLineState>): ChartLineModel {
    return new ChartLineModel(host, slot, borderApi);
  }

  get color(): string {
    return this.state.color;
  }

  set color(color: unknown) {
    this.change({ color: readColor(color) });
  }

  get lineStyle(): (typeof LINE_STYLES)[number] {
    return readWord(this.state.style ?? 'Automatic', LINE_STYLES);
  }

  set lineStyle(style: unknown) {
    this.change({ style: readWord(style, LINE_STYLES) });
  }

  get weight(): number {
    return this.state.weight;
  }

  set weight(weight: unknown) {
    this.change({ weight: readNumberIn(weight, 0, 1584) });
  }

  clear(): void {
    this.change({ style: 'None' });
  }
}

const fontApi = describe<Excel.ChartFont>()('ChartFont', {
  scalars: ['bold', 'color', 'italic', 'name', 'size', 'underline'],
});

const UNDERLINES = ['None', 'Single'] as const;

/** What was not set reads as in a new chart of Excel's own look. Assumed. */
export class ChartFontModel
  extends SlotModel<ChartFontState>
  implements Like<Excel.ChartFont, 'bold' | 'color' | 'italic' | 'name' | 'size' | 'underline'>
{
  readonly api = fontApi;

  get bold(): boolean {
    return this.state.bold ?? false;
  }

  set bold(bold: unknown) {
    this.change({ bold: readBoolean(bold) });
  }

  get italic(): boolean {
    return this.state.italic ?? false;
  }

  set italic(italic: unknown) {
    this.change({ italic: readBoolean(italic) });
  }

  get underline(): (typeof UNDERLINES)[number] {
    return readWord(this.state.underline ?? 'None', UNDERLINES);
  }

  set underline(underline: unknown) {
    this.change({ underline: readWord(underline, UNDERLINES) });
  }

  get color(): string {
    return this.state.color ?? '#595959';
  }

  set color(color: unknown) {
    this.change({ color: readColor(color) });
  }

  get name(): string {
    return this.state.name ?? 'Calibri';
  }

  set name(name: unknown) {
    this.change({ name: readText(name) });
  }

  get size(): number {
    return this.state.size ?? 10;
  }

  set size(size: unknown) {
    this.change({ size: readNumberIn(size, 1, 409) });
  }
}
