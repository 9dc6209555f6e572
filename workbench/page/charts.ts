import type { WorkbookDocument } from '../host/state/workbookDocument';
import { drawChart } from './chartDrawing';
import { chartTitle } from './chartTitle';
import { button, element } from './element';
import type { Words } from './words';

/** The active sheet's charts, under the grid: it draws none itself. Gone when the sheet has no chart. */
export class ChartStrip {
  readonly element = element('section', { class: 'charts' });
  private open = true;
  private planned = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly words: Words,
    private readonly language: () => string,
  ) {
    this.element.setAttribute('aria-label', words.charts);
    this.show();
    this.stopListening = document.listen(() => {
      this.showSoon();
    });
  }

  close(): void {
    this.stopListening();
  }

  private showSoon(): void {
    if (this.planned) return;
    this.planned = true;
    requestAnimationFrame(() => {
      this.planned = false;
      this.show();
    });
  }

  private show(): void {
    const { charts } = this.document.activeSheet;
    this.element.hidden = charts.length === 0;
    if (charts.length === 0) return;
    const { words } = this;
    const toggle = button(
      { class: 'link-button', 'aria-expanded': String(this.open) },
      () => {
        this.open = !this.open;
        this.show();
      },
      this.open ? words.hideCharts : words.showCharts,
    );
    const head = element(
      'header',
      { class: 'charts-head' },
      element('h2', {}, `${words.charts} (${String(charts.length)})`),
      element('p', {}, words.chartsNote),
      toggle,
    );
    const drawings = charts.map((chart) =>
      element(
        'figure',
        { class: 'chart', 'aria-label': chart.altText || chartTitle(this.document, chart, this.language()) },
        element('figcaption', {}, chartTitle(this.document, chart, this.language())),
        drawChart(this.document, chart, this.language()) ?? element('p', {}, words.chartNotDrawn),
      ),
    );
    this.element.replaceChildren(head, ...(this.open ? [element('div', { class: 'charts-row' }, ...drawings)] : []));
  }
}
