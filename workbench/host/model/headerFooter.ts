import type { Host } from '../host';
import type { HeaderFooterPlace } from '../state/pageLayoutState';
import type { SheetState } from '../state/sheetState';
import { readText } from '../values/check';
import { describe, type Like, Model } from './model';

const groupApi = describe<Excel.HeaderFooterGroup>()('HeaderFooterGroup', { navigations: ['defaultForAllPages'] });

const api = describe<Excel.HeaderFooter>()('HeaderFooter', {
  scalars: ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'],
});

/** The same headers and footers on all pages: first, odd and even pages are not told apart. */
export class HeaderFooterGroupModel extends Model {
  readonly api = groupApi;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
  ) {
    super(host);
  }

  get defaultForAllPages(): HeaderFooterModel {
    return new HeaderFooterModel(this.host, this.sheet);
  }
}

/** Texts with Excel's codes: `&P` is the page's number. */
class HeaderFooterModel extends Model implements Like<Excel.HeaderFooter, HeaderFooterPlace> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.read('leftHeader');
  }

  set leftHeader(text: unknown) {
    this.write('leftHeader', text);
  }

  get centerHeader(): string {
    return this.read('centerHeader');
  }

  set centerHeader(text: unknown) {
    this.write('centerHeader', text);
  }

  get rightHeader(): string {
    return this.read('rightHeader');
  }

  set rightHeader(text: unknown) {
    this.write('rightHeader', text);
  }

  get leftFooter(): string {
    return this.read('leftFooter');
  }

  set leftFooter(text: unknown) {
    this.write('leftFooter', text);
  }

  get centerFooter(): string {
    return this.read('centerFooter');
  }

  set centerFooter(text: unknown) {
    this.write('centerFooter', text);
  }

  get rightFooter(): string {
    return this.read('rightFooter');
  }

  set rightFooter(text: unknown) {
    this.write('rightFooter', text);
  }

  private read(place: HeaderFooterPlace): string {
    return this.sheet.pageLayout.headersFooters[place];
  }

  private write(place: HeaderFooterPlace, text: unknown): void {
    const { pageLayout } = this.sheet;
    const headersFooters = { ...pageLayout.headersFooters, [place]: readText(text) };
    this.host.document.set(this.sheet, 'pageLayout', { ...pageLayout, headersFooters });
  }
}
