import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { type Margin, MARGINS, type PageLayoutState } from '../state/pageLayoutState';
import type { SheetState } from '../state/sheetState';
import { readNumberIn, readWord } from '../values/check';
import { Model } from './model';

/** Points in one of each unit. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** No margin is wider than the largest sheet of paper. */
const MOST_POINTS = 72 * 50;

/** The part of a page set-up that is about margins. */
export abstract class PageMargins extends Model {
  constructor(
    host: Host,
    protected readonly sheet: SheetState,
  ) {
    super(host);
  }

  get leftMargin(): number {
    return this.layout.margins.left;
  }

  set leftMargin(points: unknown) {
    this.setMargin('left', points);
  }

  get rightMargin(): number {
    return this.layout.margins.right;
  }

  set rightMargin(points: unknown) {
    this.setMargin('right', points);
  }

  get topMargin(): number {
    return this.layout.margins.top;
  }

  set topMargin(points: unknown) {
    this.setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.layout.margins.bottom;
  }

  set bottomMargin(points: unknown) {
    this.setMargin('bottom', points);
  }

  get headerMargin(): number {
    return this.layout.margins.header;
  }

  set headerMargin(points: unknown) {
    this.setMargin('header', points);
  }

  get footerMargin(): number {
    return this.layout.margins.footer;
  }

  set footerMargin(points: unknown) {
    this.setMargin('footer', points);
  }

  /** Margins that are not given stay. */
  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = UNITS[readWord(unit, ['Points', 'Inches', 'Centimeters'])];
    if (typeof margins !== 'object' || margins === null) throw invalidArgument();
    for (const margin of MARGINS) {
      const size = (margins as Partial<Record<Margin, unknown>>)[margin];
      if (size === undefined || size === null) continue;
      this.setMargin(margin, readNumberIn(size, 0, MOST_POINTS / points) * points);
    }
  }

  protected get layout(): PageLayoutState {
    return this.sheet.pageLayout;
  }

  protected put(change: Partial<PageLayoutState>): void {
    this.host.document.set(this.sheet, 'pageLayout', { ...this.layout, ...change });
  }

  private setMargin(margin: Margin, points: unknown): void {
    this.put({ margins: { ...this.layout.margins, [margin]: readNumberIn(points, 0, MOST_POINTS) } });
  }
}
