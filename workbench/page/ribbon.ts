import type { Ribbon as RibbonState } from '../host/ribbon';
import type { AddinManifest, RibbonButton, RibbonGroup } from './addinManifest';
import { button, element } from './element';
import type { Words } from './words';

/** Excel's own tabs that an add-in may put buttons on, as the ribbon names them. */
const TABS: Readonly<Record<string, readonly [danish: string, english: string]>> = {
  TabHome: ['Hjem', 'Home'],
  TabInsert: ['Indsæt', 'Insert'],
  TabData: ['Data', 'Data'],
  TabReview: ['Gennemse', 'Review'],
  TabFormulas: ['Formler', 'Formulas'],
  TabView: ['Vis', 'View'],
};

interface RibbonOptions {
  readonly manifest: AddinManifest;
  readonly state: RibbonState;
  readonly words: Words;
  readonly danish: boolean;
  readonly press: (button: RibbonButton) => void;
}

/** The strip of buttons: those of the add-in's manifest and no others, under the tabs they are for. */
export function makeRibbon(options: RibbonOptions): { tabs: HTMLElement; strip: HTMLElement; close: () => void } {
  const { manifest, state } = options;
  const tabs = element('div', { role: 'tablist', class: 'ribbon-tabs', 'aria-label': options.words.title });
  const strip = element('div', { class: 'ribbon-strip' });
  const ids = [...new Set(manifest.groups.map((group) => group.tab))];
  let chosen = ids[0];
  const show = (): void => {
    const shown = ids.filter((id) => state.isShown(id));
    if (!shown.includes(chosen ?? '')) chosen = shown[0];
    tabs.replaceChildren(...shown.map(tab));
    strip.replaceChildren(...manifest.groups.filter((group) => group.tab === chosen).map((one) => group(one, options)));
  };
  const tab = (id: string): HTMLElement => {
    const name = TABS[id]?.[options.danish ? 0 : 1] ?? manifest.groups.find((one) => one.tab === id)?.tabLabel ?? id;
    return button(
      { role: 'tab', 'aria-selected': String(id === chosen) },
      () => {
        chosen = id;
        show();
      },
      name,
    );
  };
  show();
  return { tabs, strip, close: state.listen(show) };
}

function group({ label, buttons }: RibbonGroup, { state, press }: RibbonOptions): HTMLElement {
  const made = buttons.map((one) => {
    const disabled = state.isEnabled(one.id) ? undefined : '';
    const image = element('img', { src: one.icon, alt: '', width: '28', height: '28' });
    const attributes = { class: 'ribbon-button', 'data-button': one.id, title: `${one.title}\n${one.description}` };
    return button(
      { ...attributes, disabled },
      () => {
        press(one);
      },
      image,
      element('span', {}, one.label),
    );
  });
  return element(
    'section',
    { class: 'ribbon-group', 'aria-label': label },
    element('div', { class: 'ribbon-buttons' }, ...made),
    element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, label),
  );
}
