import { checkAllowed } from '../rules/protection';
import type { Rect } from '../state/rect';
import { setColumnWidth, setRowHeight, uniformHeight, uniformWidth } from '../state/sizes';
import { readBoolean, readInteger, readNumberIn, readWord } from '../values/check';
import { autofitColumns, autofitRows } from './autofit';
import { FormatPart } from './formatPart';
import { FormatProtectionModel } from './formatProtection';
import { describe, type Like } from './model';
import { RangeBorderCollectionModel } from './rangeBorders';
import { RangeFillModel } from './rangeFill';
import { RangeFontModel } from './rangeFont';

const api = describe<Excel.RangeFormat>()('RangeFormat', {
  scalars: [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'shrinkToFit',
    'textOrientation',
    'useStandardHeight',
    'useStandardWidth',
    'verticalAlignment',
    'wrapText',
  ],
  navigations: ['borders', 'fill', 'font', 'protection'],
  methods: ['autofitColumns', 'autofitRows'],
});

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Text stood on end, one letter under the other. */
const STACKED = 180;

export class RangeFormatModel
  extends FormatPart
  implements
    Like<
      Excel.RangeFormat,
      | 'columnWidth'
      | 'horizontalAlignment'
      | 'indentLevel'
      | 'rowHeight'
      | 'shrinkToFit'
      | 'textOrientation'
      | 'useStandardHeight'
      | 'useStandardWidth'
      | 'verticalAlignment'
      | 'wrapText'
    >
{
  readonly api = api;

  get borders(): RangeBorderCollectionModel {
    return new RangeBorderCollectionModel(this.host, this.target);
  }

  get fill(): RangeFillModel {
    return new RangeFillModel(this.host, this.target);
  }

  get font(): RangeFontModel {
    return new RangeFontModel(this.host, this.target);
  }

  get protection(): FormatProtectionModel {
    return new FormatProtectionModel(this.host, this.target);
  }

  get horizontalAlignment(): (typeof HORIZONTAL)[number] {
    return this.read('horizontal') as (typeof HORIZONTAL)[number];
  }

  set horizontalAlignment(alignment: unknown) {
    this.write('horizontal', readWord(alignment, HORIZONTAL));
  }

  get verticalAlignment(): (typeof VERTICAL)[number] {
    return this.read('vertical') as (typeof VERTICAL)[number];
  }

  set verticalAlignment(alignment: unknown) {
    this.write('vertical', readWord(alignment, VERTICAL));
  }

  get wrapText(): boolean {
    return this.read('wrap');
  }

  set wrapText(wrap: unknown) {
    this.write('wrap', readBoolean(wrap));
  }

  get shrinkToFit(): boolean {
    return this.read('shrink');
  }

  set shrinkToFit(shrink: unknown) {
    this.write('shrink', readBoolean(shrink));
  }

  get indentLevel(): number {
    return this.read('indent');
  }

  set indentLevel(level: unknown) {
    this.write('indent', readInteger(level, 0, 250));
  }

  get textOrientation(): number {
    return this.read('rotation');
  }

  set textOrientation(degrees: unknown) {
    this.write('rotation', degrees === STACKED ? STACKED : readInteger(degrees, -90, 90));
  }

  get columnWidth(): number {
    return this.agreed((rect) => uniformWidth(this.target.sheet, rect));
  }

  set columnWidth(width: unknown) {
    const points = readNumberIn(width, 0, 1790);
    this.eachColumn((rect) => {
      setColumnWidth(this.host.document, this.target.sheet, rect, points);
    });
  }

  get rowHeight(): number {
    return this.agreed((rect) => uniformHeight(this.target.sheet, rect));
  }

  set rowHeight(height: unknown) {
    const points = readNumberIn(height, 0, 409.5);
    this.eachRow((rect) => {
      setRowHeight(this.host.document, this.target.sheet, rect, points);
    });
  }

  get useStandardWidth(): boolean {
    const width = this.columnWidth as number | null;
    return (width === null ? null : width === this.target.sheet.standardWidth) as boolean;
  }

  set useStandardWidth(standard: unknown) {
    if (readBoolean(standard)) this.columnWidth = this.target.sheet.standardWidth;
  }

  get useStandardHeight(): boolean {
    const height = this.rowHeight as number | null;
    return (height === null ? null : height === this.target.sheet.standardHeight) as boolean;
  }

  set useStandardHeight(standard: unknown) {
    if (readBoolean(standard)) this.rowHeight = this.target.sheet.standardHeight;
  }

  autofitColumns(): void {
    this.eachColumn((rect) => {
      autofitColumns(this.host, this.target.sheet, rect);
    });
  }

  autofitRows(): void {
    this.eachRow((rect) => {
      autofitRows(this.host, this.target.sheet, rect);
    });
  }

  private eachColumn(work: (rect: Rect) => void): void {
    checkAllowed(this.target.sheet, 'allowFormatColumns');
    this.target.rects.forEach(work);
  }

  private eachRow(work: (rect: Rect) => void): void {
    checkAllowed(this.target.sheet, 'allowFormatRows');
    this.target.rects.forEach(work);
  }

  /** One size for all, else `null`. */
  private agreed(size: (rect: Rect) => number | null): number {
    const [first = null, ...others] = this.target.rects.map(size);
    return (others.every((other) => other === first) ? first : null) as number;
  }
}
