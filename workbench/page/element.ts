type Content = Node | string;

/** Makes an element of the page. Attributes that are `undefined` are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A button that does something. */
export function button(
  attributes: Readonly<Record<string, string | undefined>>,
  press: () => void,
  ...content: readonly Content[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...content);
  made.addEventListener('click', press);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing. */
export function drawn(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly Content[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...content);
  return made;
}

const STROKES = {
  open: 'M3 6.5A1.5 1.5 0 0 1 4.500 5h4l2 2h6A1.500 1.500 0 0 1 18 8.500V10M3 6.500v9A1.500 1.500 0 0 0 4.500 17h11l2.500-6.500H6L3 16',
  save: 'M4 5.500A1.500 1.500 0 0 1 5.500 4h8L16.500 7v8A1.500 1.500 0 0 1 15 16.500H5.500A1.500 1.500 0 0 1 4 15zM7 4v3.500h5V4M6.500 16.500v-5h7v5',
  undo: 'M7 5 3.500 8.500 7 12M4 8.500h8a4 4 0 0 1 0 8H9',
  redo: 'M13 5l3.500 3.500L13 12M16 8.500H8a4 4 0 0 0 0 8h3',
  info: 'M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM10 9v5M10 6v.5',
  close: 'M4.500 4.500l11 11M15.500 4.500l-11 11',
  plus: 'M10 4v12M4 10h12',
  tools: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
} as const;

/** A line drawing of 20 by 20 that takes the text's colour. */
export function icon(name: keyof typeof STROKES): SVGElement {
  const shape = drawn('path', { d: STROKES[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.25 });
  shape.setAttribute('stroke-linecap', 'round');
  shape.setAttribute('stroke-linejoin', 'round');
  return drawn('svg', { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': 'true' }, shape);
}
