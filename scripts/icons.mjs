import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';
import { png } from './icons/png.mjs';
import { circle, corners, curve, line, rectangle } from './icons/shapes.mjs';

// Draws every icon in every size. Shapes are in 32nds of the side; edges lie on even numbers, which are whole pixels at 16.
const ACCENT = [0x0b, 0x6a, 0x88, 255];
const WHITE = [255, 255, 255, 255];
const PALE = [0x9c, 0xcf, 0xe1, 255];
const CLEAR = [0, 0, 0, 0];

/** Two bars measured against the half, on the accent's ground. */
const product = [
  rectangle(ACCENT, 1, 1, 31, 31, 5),
  rectangle(PALE, 6, 8, 26, 13, 1),
  rectangle(WHITE, 6, 8, 21, 13, 1),
  rectangle(PALE, 6, 19, 26, 24, 1),
  rectangle(WHITE, 6, 19, 12, 24, 1),
  rectangle(ACCENT, 13.5, 5, 18.5, 27),
  rectangle(WHITE, 15, 5, 17, 27),
];

const shield = corners(ACCENT, [
  [16, 1],
  [28, 5],
  ...curve([28, 14], [28, 22], [24, 27], [16, 31]),
  ...curve([16, 31], [8, 27], [4, 22], [4, 14]),
  [4, 5],
]);

/** A page with written lines; its lower right corner is cut out for a badge. */
const page = [
  corners(ACCENT, [
    [2, 0],
    [16, 0],
    [24, 8],
    [24, 30],
    [2, 30],
  ]),
  corners(WHITE, [
    [4, 2],
    [14, 2],
    [14, 10],
    [22, 10],
    [22, 28],
    [4, 28],
  ]),
  corners(PALE, [
    [16, 2.8],
    [21.2, 8],
    [16, 8],
  ]),
  rectangle(PALE, 6, 14, 20, 16),
  rectangle(PALE, 6, 18, 20, 20),
  rectangle(PALE, 6, 22, 20, 24),
  circle(CLEAR, 23, 23, 10),
  circle(ACCENT, 23, 23, 8),
];

const ICONS = {
  '': product,
  '-check': [
    shield,
    line(WHITE, 3.6, [
      [9.5, 15.5],
      [14.5, 20.5],
      [22.5, 11],
    ]),
  ],
  '-summary': [
    ...page,
    line(WHITE, 2.6, [
      [19, 23.2],
      [22, 26.2],
      [27, 20],
    ]),
  ],
  '-new': [...page, rectangle(WHITE, 22, 18, 24, 28), rectangle(WHITE, 18, 22, 28, 24)],
  '-pane': [
    rectangle(ACCENT, 0, 4, 32, 28, 2),
    rectangle(WHITE, 2, 8, 18, 26),
    rectangle(PALE, 20, 8, 30, 26),
    rectangle(PALE, 4, 12, 16, 14),
    rectangle(PALE, 4, 16, 16, 18),
    rectangle(PALE, 4, 20, 16, 22),
    rectangle(ACCENT, 22, 12, 28, 14),
    rectangle(ACCENT, 22, 16, 28, 18),
    rectangle(ACCENT, 22, 20, 26, 22),
  ],
};

for (const [name, shapes] of Object.entries(ICONS)) {
  for (const size of [16, 32, 64, 80]) {
    writeFileSync(path.join(ROOT, 'assets', `icon${name}-${size}.png`), png(size, shapes));
  }
}
