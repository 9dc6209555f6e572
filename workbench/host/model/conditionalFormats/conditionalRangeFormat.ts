import type { CellFormat } from '../../state/cell';
import { readBoolean, readText, readWord } from '../../values/check';
import { readColor } from '../../values/color';
import { describe, type Like } from '../model';
import { SlotModel } from '../slot';
import { ConditionalRangeBorderCollectionModel } from './conditionalRangeBorders';

const api = describe<Excel.ConditionalRangeFormat>()('ConditionalRangeFormat', {
  scalars: ['numberFormat'],
  navigations: ['borders', 'fill', 'font'],
});

/** What a conditional format gives its cells. What it leaves alone reads as empty. Assumed. */
export class ConditionalRangeFormatModel
  extends SlotModel<CellFormat>
  implements Like<Excel.ConditionalRangeFormat, 'fill' | 'font' | 'borders'>
{
  readonly api = api;

  get numberFormat(): string {
    return this.state.numberFormat ?? '';
  }

  set numberFormat(format: unknown) {
    this.change({ numberFormat: readText(format) });
  }

  get fill(): ConditionalRangeFillModel {
    return new ConditionalRangeFillModel(this.host, this.slot);
  }

  get font(): ConditionalRangeFontModel {
    return new ConditionalRangeFontModel(this.host, this.slot);
  }

  get borders(): ConditionalRangeBorderCollectionModel {
    return new ConditionalRangeBorderCollectionModel(this.host, this.slot);
  }
}

const fillApi = describe<Excel.ConditionalRangeFill>()('ConditionalRangeFill', {
  scalars: ['color'],
  methods: ['clear'],
});

class ConditionalRangeFillModel
  extends SlotModel<CellFormat>
  implements Like<Excel.ConditionalRangeFill, 'color' | 'clear'>
{
  readonly api = fillApi;

  get color(): string {
    return this.state.fillColor ?? '';
  }

  set color(color: unknown) {
    this.change({ fillColor: readColor(color) });
  }

  clear(): void {
    this.drop('fillColor');
  }
}

const fontApi = describe<Excel.ConditionalRangeFont>()('ConditionalRangeFont', {
  scalars: ['bold', 'color', 'italic', 'strikethrough', 'underline'],
  methods: ['clear'],
});

const UNDERLINES = ['None', 'Single', 'Double'] as const;

class ConditionalRangeFontModel
  extends SlotModel<CellFormat>
  implements Like<Excel.ConditionalRangeFont, 'bold' | 'color' | 'italic' | 'strikethrough' | 'underline' | 'clear'>
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

  get strikethrough(): boolean {
    return this.state.strikethrough ?? false;
  }

  set strikethrough(struck: unknown) {
    this.change({ strikethrough: readBoolean(struck) });
  }

  get underline(): (typeof UNDERLINES)[number] {
    return readWord(this.state.underline ?? 'None', UNDERLINES);
  }

  set underline(underline: unknown) {
    this.change({ underline: readWord(underline, UNDERLINES) });
  }

  get color(): string {
    return this.state.fontColor ?? '';
  }

  set color(color: unknown) {
    this.change({ fontColor: readColor(color) });
  }

  clear(): void {
    for (const key of ['bold', 'italic', 'strikethrough', 'underline', 'fontColor'] as const) this.drop(key);
  }
}
