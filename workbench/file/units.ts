import { DIGIT_PIXELS, POINTS_PER_PIXEL } from '../../src/core/document/columnPoints';
import { MARGINS, type PageLayoutState } from '../host/state/pageLayoutState';

export { pointsOfCharacters } from '../../src/core/document/columnPoints';

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** The width in characters that the screen shows as so many points. */
export function charactersOfPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 256) / 256;
}

export const pointsOfCentimetres = (centimetres: number): number => centimetres * POINTS_PER_CENTIMETRE;

/** Rounded to a thousandth, so that what was not changed stays the same number. */
export const centimetresOfPoints = (points: number): number =>
  Math.round((points / POINTS_PER_CENTIMETRE) * 1000) / 1000;

/** All margins in another unit. */
export function inUnits(
  margins: PageLayoutState['margins'],
  unit: (size: number) => number,
): PageLayoutState['margins'] {
  return Object.fromEntries(MARGINS.map((margin) => [margin, unit(margins[margin])])) as PageLayoutState['margins'];
}
