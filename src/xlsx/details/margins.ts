import type { Margins } from './pageDetails';

/** Inches, as files give them: what Excel uses where a file says nothing. */
export const STANDARD_MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const CENTIMETRES_PER_INCH = 2.54;

/** Rounded to a millionth. */
export function inchesOf(centimetres: number): number {
  return Math.round((centimetres / CENTIMETRES_PER_INCH) * 1e6) / 1e6;
}

/** Rounded to a ten-thousandth. */
export function centimetresOf(inches: number): number {
  return Math.round(inches * CENTIMETRES_PER_INCH * 1e4) / 1e4;
}
