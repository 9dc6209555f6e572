import { invalidArgument } from '../hostError';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  orange: '#FFA500',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
};

/** `#RRGGBB` in capitals, from that, `RRGGBB` or one of HTML's basic names. Throws `InvalidArgument` for other names. */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : NAMED[value.trim().toLowerCase()];
  if (!color) throw invalidArgument();
  return color;
}
