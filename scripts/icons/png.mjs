import * as zlib from 'node:zlib';

const SAMPLES = 8;
const CLEAR = [0, 0, 0, 0];

/** Shapes as a square PNG with transparency; a later shape lies on top of the earlier ones. */
export function png(size, shapes) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, size, shapes), y * (1 + size * 4) + 1 + x * 4);
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
function pixel(x, y, size, shapes) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const u = ((x + ((i % SAMPLES) + 0.5) / SAMPLES) * 32) / size;
    const v = ((y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 32) / size;
    const colour = shapes.findLast((shape) => shape.inside(u, v))?.colour ?? CLEAR;
    const opacity = colour[3] / 255;
    [0, 1, 2].forEach((channel) => (sum[channel] += colour[channel] * opacity));
    sum[3] += opacity;
  }
  const opacity = sum[3] || 1;
  return [sum[0] / opacity, sum[1] / opacity, sum[2] / opacity, (sum[3] * 255) / SAMPLES ** 2].map(Math.round);
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
