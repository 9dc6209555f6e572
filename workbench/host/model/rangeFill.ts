import { without } from '../state/normalFormat';
import { readColor } from '../values/color';
import { FormatPart } from './formatPart';
import { describe, type Like } from './model';

const api = describe<Excel.RangeFill>()('RangeFill', { scalars: ['color'], methods: ['clear'] });

export class RangeFillModel extends FormatPart implements Like<Excel.RangeFill, 'color' | 'clear'> {
  readonly api = api;

  get color(): string {
    return this.read('fillColor');
  }

  set color(color: unknown) {
    if (color === '') this.clear();
    else this.write('fillColor', readColor(color));
  }

  clear(): void {
    this.edit((format) => without(format, 'fillColor'));
  }
}
