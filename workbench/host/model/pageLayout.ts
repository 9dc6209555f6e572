import { invalidArgument } from '../hostError';
import type { PageLayoutState } from '../state/pageLayoutState';
import { readBoolean, readInteger, readWord } from '../values/check';
import { HeaderFooterGroupModel } from './headerFooter';
import { describe, type Like } from './model';
import { PAPER_TYPES } from './paperTypes';
import { PrintedArea } from './printedArea';

const api = describe<Excel.PageLayout>()('PageLayout', {
  scalars: [
    'blackAndWhite',
    'bottomMargin',
    'centerHorizontally',
    'centerVertically',
    'draftMode',
    'footerMargin',
    'headerMargin',
    'leftMargin',
    'orientation',
    'paperSize',
    'printGridlines',
    'printHeadings',
    'rightMargin',
    'topMargin',
    'zoom',
  ],
  navigations: ['headersFooters'],
  methods: [
    'getPrintArea',
    'getPrintAreaOrNullObject',
    'getPrintTitleColumns',
    'getPrintTitleColumnsOrNullObject',
    'getPrintTitleRows',
    'getPrintTitleRowsOrNullObject',
    'setPrintArea',
    'setPrintMargins',
    'setPrintTitleColumns',
    'setPrintTitleRows',
  ],
});

/** How a sheet is printed. */
export class PageLayoutModel
  extends PrintedArea
  implements Like<Excel.PageLayout, 'leftMargin' | 'orientation' | 'setPrintArea' | 'setPrintMargins' | 'zoom'>
{
  readonly api = api;

  get headersFooters(): HeaderFooterGroupModel {
    return new HeaderFooterGroupModel(this.host, this.sheet);
  }

  get orientation(): 'Portrait' | 'Landscape' {
    return this.layout.orientation;
  }

  set orientation(orientation: unknown) {
    this.put({ orientation: readWord(orientation, ['Portrait', 'Landscape']) });
  }

  get paperSize(): string {
    return this.layout.paperSize;
  }

  set paperSize(size: unknown) {
    this.put({ paperSize: readWord(size, PAPER_TYPES) });
  }

  get centerHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }

  set centerHorizontally(center: unknown) {
    this.put({ centerHorizontally: readBoolean(center) });
  }

  get centerVertically(): boolean {
    return this.layout.centerVertically;
  }

  set centerVertically(center: unknown) {
    this.put({ centerVertically: readBoolean(center) });
  }

  get printGridlines(): boolean {
    return this.layout.printGridlines;
  }

  set printGridlines(printed: unknown) {
    this.put({ printGridlines: readBoolean(printed) });
  }

  get printHeadings(): boolean {
    return this.layout.printHeadings;
  }

  set printHeadings(printed: unknown) {
    this.put({ printHeadings: readBoolean(printed) });
  }

  get blackAndWhite(): boolean {
    return this.layout.blackAndWhite;
  }

  set blackAndWhite(plain: unknown) {
    this.put({ blackAndWhite: readBoolean(plain) });
  }

  get draftMode(): boolean {
    return this.layout.draftMode;
  }

  set draftMode(draft: unknown) {
    this.put({ draftMode: readBoolean(draft) });
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    return this.layout.zoom;
  }

  /** A scale, or a number of pages; the one takes the other's place. */
  set zoom(zoom: unknown) {
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Excel.PageLayoutZoomOptions;
    const pages: PageLayoutState['zoom'] = {
      ...(given(horizontalFitToPages) && { horizontalFitToPages: readInteger(horizontalFitToPages, 1, 32_767) }),
      ...(given(verticalFitToPages) && { verticalFitToPages: readInteger(verticalFitToPages, 1, 32_767) }),
    };
    const isFitted = Object.keys(pages).length > 0;
    if (given(scale) === isFitted) throw invalidArgument();
    this.put({ zoom: isFitted ? pages : { scale: readInteger(scale, 10, 400) } });
  }
}

const given = (value: unknown): boolean => value !== undefined && value !== null;
