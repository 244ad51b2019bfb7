// The table of contents of a zip file (PKWARE APPNOTE 6.3.9, sections 4.3.12 to 4.3.16), with the zip64 extension.
import { readSync } from 'node:fs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ name: string, method: number, crc: number, compressed: number, size: number, header: number, mode: number }} ZipEntry */

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** @param {string} what */
export function damaged(what) {
  return new SetupError(
    'DAMAGED_ARCHIVE',
    `The downloaded archive is truncated or damaged (${what}).`,
    'npm run setup',
  );
}

/** @param {number} file @param {number} position @param {number} length */
export function readAt(file, position, length) {
  const buffer = Buffer.alloc(length);
  if (position < 0 || readSync(file, buffer, 0, length, position) !== length) throw damaged('it ends too early');
  return buffer;
}

/** @param {number} file @param {number} bytes size of the file @returns {{ at: number, bytes: number, count: number }} */
function findDirectory(file, bytes) {
  const tail = readAt(
    file,
    Math.max(0, bytes - END_BYTES - LONGEST_COMMENT),
    Math.min(bytes, END_BYTES + LONGEST_COMMENT),
  );
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw damaged('it has no table of contents');
  const small = {
    at: tail.readUInt32LE(end + 16),
    bytes: tail.readUInt32LE(end + 12),
    count: tail.readUInt16LE(end + 10),
  };
  const locator = end - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== END64_LOCATOR) return small;
  const big = readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (big.readUInt32LE(0) !== END64) throw damaged('its zip64 record is not where it should be');
  return {
    at: Number(big.readBigUInt64LE(48)),
    bytes: Number(big.readBigUInt64LE(40)),
    count: Number(big.readBigUInt64LE(32)),
  };
}

/** The zip64 extra field holds, in this order, those of size, compressed size and header position that did not fit. */
function widen(/** @type {ZipEntry} */ entry, /** @type {Buffer} */ extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const field of /** @type {const} */ (['size', 'compressed', 'header'])) {
      if (entry[field] !== IN_ZIP64) continue;
      if (value + 8 > extra.length) throw damaged(`sizes of ${entry.name}`);
      entry[field] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
}

/** @param {number} file descriptor @param {number} bytes size of the file @returns {ZipEntry[]} files only, no folders */
export function readDirectory(file, bytes) {
  const place = findDirectory(file, bytes);
  const table = readAt(file, place.at, place.bytes);
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < place.count; index += 1) {
    if (at + 46 > table.length || table.readUInt32LE(at) !== CENTRAL)
      throw damaged('its table of contents ends too early');
    const [nameBytes, extraBytes, commentBytes] = [
      table.readUInt16LE(at + 28),
      table.readUInt16LE(at + 30),
      table.readUInt16LE(at + 32),
    ];
    const entry = {
      name: table.toString('utf8', at + 46, at + 46 + nameBytes),
      method: table.readUInt16LE(at + 10),
      crc: table.readUInt32LE(at + 16),
      compressed: table.readUInt32LE(at + 20),
      size: table.readUInt32LE(at + 24),
      header: table.readUInt32LE(at + 42),
      mode: table.readUInt32LE(at + 38) >>> 16,
    };
    widen(entry, table.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes));
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

/** @param {number} file @param {ZipEntry} entry @returns {number} position of its first compressed byte */
export function dataPosition(file, entry) {
  const header = readAt(file, entry.header, 30);
  if (header.readUInt32LE(0) !== LOCAL) throw damaged(`${entry.name} is not where it should be`);
  return entry.header + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
