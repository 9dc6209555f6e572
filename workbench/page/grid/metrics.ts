/**
 * How large the grid draws what files measure in points: rows a little higher and letters a little smaller than
 * Excel's, as the page's own type wants it. Only the picture is scaled; the document keeps its points.
 */
const PIXELS_PER_POINT = 96 / 72;
const ROW_SCALE = 1.2;
const COLUMN_SCALE = 1.1;
const FONT_SCALE = 10 / 11;

export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT * ROW_SCALE);
export const rowPoints = (pixels: number): number => quarter(pixels / PIXELS_PER_POINT / ROW_SCALE);
export const columnPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT * COLUMN_SCALE);
export const columnPoints = (pixels: number): number => quarter(pixels / PIXELS_PER_POINT / COLUMN_SCALE);
/** The grid draws whole sizes, and takes what is not whole for the next larger. */
export const drawnFontSize = (points: number): number => Math.round(points * FONT_SCALE);

/** Excel's sizes are whole quarters of a point. */
function quarter(points: number): number {
  return Math.round(points * 4) / 4;
}

export const STANDARD_FONT_SIZE = 11;
export const STANDARD_FONT = "'Segoe UI', 'Open Sans', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
