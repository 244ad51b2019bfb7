import * as zlib from 'node:zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** @param {Uint8Array} data @param {number} before */
function crc32Table(data, before) {
  let crc = ~before;
  for (let at = 0; at < data.length; at += 1)
    crc = /** @type {number} */ (TABLE[(crc ^ /** @type {number} */ (data[at])) & 0xff]) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/**
 * The checksum of zip files; `before` continues an earlier piece. Node.js has its own, faster one from 20.15 and 22.2 on.
 * @type {(data: Uint8Array, before: number) => number}
 */
export const crc32 = 'crc32' in zlib ? /** @type {typeof crc32Table} */ (zlib.crc32) : crc32Table;
