/** A digit of the Normal style (Calibri 11) is 7 pixels wide; a pixel is three quarters of a point. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** A column's width in the file's characters as points on the screen, by the formula of the file format. */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** The width in characters that the screen shows as so many points. */
export function charactersOfPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}

export const pointsOfCentimetres = (centimetres: number): number => centimetres * POINTS_PER_CENTIMETRE;

/** Rounded to a thousandth, so that what was not changed stays the same number. */
export const centimetresOfPoints = (points: number): number =>
  Math.round((points / POINTS_PER_CENTIMETRE) * 1000) / 1000;
