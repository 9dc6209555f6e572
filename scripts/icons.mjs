import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as zlib from 'node:zlib';
import { ROOT } from './install.mjs';

// Draws the icon in every size: two bars measured against the half, on the accent's ground. Shapes are in 32nds of the side.
const GROUND = [0x0b, 0x6a, 0x88, 255];
const WHITE = [255, 255, 255, 255];
const PALE = [0x9c, 0xcf, 0xe1, 255];
const CLEAR = [0, 0, 0, 0];
const SAMPLES = 8;

const SHAPES = [
  { colour: GROUND, left: 1, top: 1, right: 31, bottom: 31, radius: 5 },
  { colour: PALE, left: 6, top: 8, right: 26, bottom: 13, radius: 1 },
  { colour: WHITE, left: 6, top: 8, right: 21, bottom: 13, radius: 1 },
  { colour: PALE, left: 6, top: 19, right: 26, bottom: 24, radius: 1 },
  { colour: WHITE, left: 6, top: 19, right: 12, bottom: 24, radius: 1 },
  { colour: GROUND, left: 13.5, top: 5, right: 18.5, bottom: 27, radius: 0 },
  { colour: WHITE, left: 15, top: 5, right: 17, bottom: 27, radius: 0 },
];

for (const size of [16, 32, 64, 80]) writeFileSync(path.join(ROOT, 'assets', `icon-${size}.png`), png(size));

function png(size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of 8 x 8 samples, colours weighted by how opaque they are. */
function pixel(x, y, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const u = ((x + ((i % SAMPLES) + 0.5) / SAMPLES) * 32) / size;
    const v = ((y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 32) / size;
    const colour = SHAPES.findLast((shape) => inside(shape, u, v))?.colour ?? CLEAR;
    const opacity = colour[3] / 255;
    [0, 1, 2].forEach((channel) => (sum[channel] += colour[channel] * opacity));
    sum[3] += opacity;
  }
  const opacity = sum[3] || 1;
  return [sum[0] / opacity, sum[1] / opacity, sum[2] / opacity, (sum[3] * 255) / SAMPLES ** 2].map(Math.round);
}

function inside({ left, top, right, bottom, radius }, u, v) {
  if (u < left || u > right || v < top || v > bottom) return false;
  const du = Math.max(left + radius - u, u - (right - radius), 0);
  const dv = Math.max(top + radius - v, v - (bottom - radius), 0);
  return du * du + dv * dv <= radius * radius || du === 0 || dv === 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function crc(data) {
  if (zlib.crc32) return zlib.crc32(data);
  let value = -1;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}
