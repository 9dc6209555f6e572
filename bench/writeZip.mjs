import { createWriteStream, renameSync } from 'node:fs';
import * as zlib from 'node:zlib';

/** Writes a zip file of parts, each a name and the pieces of its text; it appears whole or not at all. */
export async function writeZip(file, parts) {
  const temporary = `${file}.tmp`;
  const out = createWriteStream(temporary);
  const central = [];
  let offset = 0;
  for (const [name, pieces] of parts) {
    const data = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
    const packed = zlib.deflateRawSync(data);
    const record = (signature, extra) => {
      const head = Buffer.alloc(extra ? 46 : 30);
      head.writeUInt32LE(signature, 0);
      const at = extra ? 6 : 4;
      if (extra) head.writeUInt16LE(20, 4);
      head.writeUInt16LE(20, at);
      head.writeUInt16LE(8, at + 4);
      head.writeUInt16LE(0x21, at + 8);
      head.writeUInt32LE(crc(data), at + 10);
      head.writeUInt32LE(packed.length, at + 14);
      head.writeUInt32LE(data.length, at + 18);
      head.writeUInt16LE(name.length, at + 22);
      if (extra) head.writeUInt32LE(offset, 42);
      return Buffer.concat([head, Buffer.from(name)]);
    };
    const local = record(0x04034b50, false);
    central.push(record(0x02014b50, true));
    out.write(local);
    out.write(packed);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  out.write(directory);
  await new Promise((resolve) => out.end(end, resolve));
  renameSync(temporary, file);
}

const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc(data) {
  if (zlib.crc32) return zlib.crc32(data);
  let c = -1;
  for (const byte of data) c = TABLE[(c ^ byte) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}
