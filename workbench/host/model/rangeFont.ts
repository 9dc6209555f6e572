import { readBoolean, readNumberIn, readText, readWord } from '../values/check';
import { readColor } from '../values/color';
import { FormatPart } from './formatPart';
import { describe, type Like } from './model';

const api = describe<Excel.RangeFont>()('RangeFont', {
  scalars: ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'],
});

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
type Underline = (typeof UNDERLINES)[number];

export class RangeFontModel
  extends FormatPart
  implements Like<Excel.RangeFont, 'bold' | 'color' | 'italic' | 'name' | 'size' | 'strikethrough' | 'underline'>
{
  readonly api = api;

  get bold(): boolean {
    return this.read('bold');
  }

  set bold(bold: unknown) {
    this.write('bold', readBoolean(bold));
  }

  get italic(): boolean {
    return this.read('italic');
  }

  set italic(italic: unknown) {
    this.write('italic', readBoolean(italic));
  }

  get strikethrough(): boolean {
    return this.read('strikethrough');
  }

  set strikethrough(strikethrough: unknown) {
    this.write('strikethrough', readBoolean(strikethrough));
  }

  get underline(): Underline {
    return this.read('underline') as Underline;
  }

  set underline(underline: unknown) {
    this.write('underline', readWord(underline, UNDERLINES));
  }

  get name(): string {
    return this.read('fontName');
  }

  set name(name: unknown) {
    this.write('fontName', readText(name));
  }

  get size(): number {
    return this.read('fontSize');
  }

  set size(size: unknown) {
    this.write('fontSize', readNumberIn(size, 1, 409));
  }

  get color(): string {
    return this.read('fontColor');
  }

  set color(color: unknown) {
    this.write('fontColor', readColor(color));
  }
}
