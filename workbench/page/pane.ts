import type { Pane as PaneState } from '../host/pane';
import { button, element, icon } from './element';
import type { Words } from './words';

/** As wide as Excel lets a pane be, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/** The task pane beside the grid: a title, a cross, the add-in's frame and an edge to drag. */
export class PaneView {
  readonly element: HTMLElement;
  private width = 350;
  private readonly edge: HTMLElement;
  private readonly stopListening: () => void;

  constructor(name: string, frame: HTMLIFrameElement, state: PaneState, words: Words) {
    frame.title = name;
    this.edge = element('div', {
      class: 'pane-edge',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': words.paneWidth,
      'aria-valuemin': String(NARROWEST),
      'aria-valuemax': String(WIDEST),
    });
    const cross = button(
      { class: 'icon-button', 'aria-label': words.closePane, title: words.closePane },
      () => {
        state.visible = false;
      },
      icon('close'),
    );
    const head = element('header', { class: 'pane-head' }, element('h2', {}, name), cross);
    this.element = element('aside', { class: 'pane', 'aria-label': words.pane }, this.edge, head, frame);
    this.listenToEdge();
    const show = (visible: boolean): void => {
      this.element.hidden = !visible;
    };
    this.stopListening = state.listen(show);
    show(state.visible);
    this.resize(this.width);
  }

  close(): void {
    this.stopListening();
    this.element.remove();
  }

  private listenToEdge(): void {
    this.edge.addEventListener('pointerdown', (event) => {
      this.edge.setPointerCapture(event.pointerId);
    });
    this.edge.addEventListener('pointermove', (event) => {
      if (this.edge.hasPointerCapture(event.pointerId))
        this.resize(this.element.getBoundingClientRect().right - event.clientX);
    });
    this.edge.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.resize(this.width + STEP);
      if (key === 'ArrowRight') this.resize(this.width - STEP);
      if (key === 'Home') this.resize(NARROWEST);
      if (key === 'End') this.resize(WIDEST);
    });
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.element.style.width = `${String(this.width)}px`;
    this.edge.setAttribute('aria-valuenow', String(this.width));
  }
}
