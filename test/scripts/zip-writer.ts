// Writes zip files for the tests, with what real ones have: stored and deflated entries, zip64 fields, Unix modes.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  name: string;
  data: Buffer | string;
  stored?: boolean;
  zip64?: boolean;
  mode?: number;
}

const IN_ZIP64 = 0xffffffff;

function record(length: number, fields: [at: number, bytes: 2 | 4 | 8, value: number][]): Buffer {
  const buffer = Buffer.alloc(length);
  for (const [at, bytes, value] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
  }
  return buffer;
}

/** The zip64 extra field with size, compressed size and header position. */
function wideExtra(size: number, packed: number, at: number): Buffer {
  return record(28, [[0, 2, 1], [2, 2, 24], [4, 8, size], [12, 8, packed], [20, 8, at]]); // biome-ignore format: one record
}

/** The bytes of a zip; `wide` also writes the zip64 end record. */
export function writeZip(files: ZipFile[], { wide = false } = {}): Buffer {
  const body: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, data, stored = false, zip64 = false, mode = 0o100644 } of files) {
    const [content, title] = [Buffer.from(data), Buffer.from(name)];
    const packed = stored ? content : deflateRawSync(content);
    const extra = zip64 ? wideExtra(content.length, packed.length, at) : Buffer.alloc(0);
    const [size, small, place] = zip64 ? [IN_ZIP64, IN_ZIP64, IN_ZIP64] : [content.length, packed.length, at];
    const method = stored ? 0 : 8;
    const crc = crc32(content);
    const local = record(30, [[0, 4, 0x04034b50], [8, 2, method], [14, 4, crc], [18, 4, packed.length], [22, 4, content.length], [26, 2, title.length]]); // biome-ignore format: one record
    const central = record(46, [[0, 4, 0x02014b50], [10, 2, method], [16, 4, crc], [20, 4, small], [24, 4, size], [28, 2, title.length], [30, 2, extra.length], [38, 4, mode * 65536], [42, 4, place]]); // biome-ignore format: one record
    body.push(local, title, packed);
    table.push(central, title, extra);
    at += local.length + title.length + packed.length;
  }
  const directory = Buffer.concat(table);
  const end64 = record(56, [[0, 4, 0x06064b50], [4, 8, 44], [24, 8, files.length], [32, 8, files.length], [40, 8, directory.length], [48, 8, at]]); // biome-ignore format: one record
  const locator = record(20, [[0, 4, 0x07064b50], [8, 8, at + directory.length], [16, 4, 1]]); // biome-ignore format: one record
  const [count, bytes, place] = wide ? [0xffff, IN_ZIP64, IN_ZIP64] : [files.length, directory.length, at];
  const end = record(22, [[0, 4, 0x06054b50], [8, 2, count], [10, 2, count], [12, 4, bytes], [16, 4, place]]); // biome-ignore format: one record
  return Buffer.concat([...body, directory, ...(wide ? [end64, locator] : []), end]);
}
