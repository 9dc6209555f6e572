/** Print set-up of a sheet, in the words of Excel.PageLayout. Margins are points. */
export interface PageLayoutState {
  readonly orientation: 'Portrait' | 'Landscape';
  /** A word of Excel.PaperType. */
  readonly paperSize: string;
  readonly margins: Readonly<Record<Margin, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** `A1:P60`, on the sheet itself. */
  readonly printArea?: string;
  /** `1:3`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly headersFooters: Readonly<Record<HeaderFooterPlace, string>>;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** Rows and columns before which a page ends, counted from 0. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

export type HeaderFooterPlace =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

export const defaultPageLayout: PageLayoutState = {
  orientation: 'Portrait',
  paperSize: 'A4',
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  zoom: { scale: 100 },
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  rowBreaks: [],
  columnBreaks: [],
};
