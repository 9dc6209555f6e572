/** A digit of the Normal style (Calibri 11) is 7 pixels wide; a pixel is three quarters of a point. */
export const DIGIT_PIXELS = 7;
export const POINTS_PER_PIXEL = 0.75;

/** A column's width in the file's characters as points on the screen, by the formula of the file format. */
export function pointsOfCharacters(characters: number): number {
  const padded = (256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256;
  return Math.trunc(padded * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}
