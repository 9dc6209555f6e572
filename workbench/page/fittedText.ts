/** The size of words in a drawing, in pixels. */
export const DRAWN_TEXT = 11;

let pen: CanvasRenderingContext2D | null = null;

/** How wide a text is in a drawing, in pixels. */
export function textWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * DRAWN_TEXT * 0.6;
  pen.font = `${String(DRAWN_TEXT)}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return pen.measureText(text).width;
}

/** As much of a text as there is room for, in pixels; with an ellipsis where some of it is left out. */
export function fittedText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length)}…`) > room) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
