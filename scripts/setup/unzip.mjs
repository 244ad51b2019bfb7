import { closeSync, createReadStream, createWriteStream, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';
import { damaged, dataPosition, readAt, readDirectory } from './zip-directory.mjs';

/** @typedef {import('./zip-directory.mjs').ZipEntry} ZipEntry */

const STORED = 0;
const DEFLATED = 8;
const SYMBOLIC_LINK = 0o120000;
/** Up to here a file goes through memory in one piece, which is many times faster for ten thousand small headers. */
const IN_ONE_PIECE = 4 << 20;

/** @param {ZipEntry} entry @param {number} bytes @param {number} crc */
function requireWhole(entry, bytes, crc) {
  if (bytes !== entry.size || crc !== entry.crc) throw damaged(`checksum of ${entry.name}`);
}

/** @param {number} file @param {ZipEntry} entry @param {string} target */
function unpackSmall(file, entry, target) {
  const packed = readAt(file, dataPosition(file, entry), entry.compressed);
  let data = packed;
  try {
    if (entry.method === DEFLATED) data = inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
  } catch {
    throw damaged(entry.name);
  }
  requireWhole(entry, data.length, crc32(data, 0));
  writeFileSync(target, data);
}

/**
 * @param {string} archive @param {number} start position of the compressed bytes @param {ZipEntry} entry
 * @param {string} target @param {(bytes: number) => void} onBytes
 */
async function unpackLarge(archive, start, entry, target, onBytes) {
  let [crc, bytes] = [0, 0];
  const check = new Transform({
    transform(chunk, _encoding, done) {
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  const end = start + entry.compressed - 1;
  const source = createReadStream(archive, { start, end, highWaterMark: 1 << 20 });
  const sink = createWriteStream(target);
  try {
    if (entry.method === DEFLATED) await pipeline(source, createInflateRaw({ chunkSize: 1 << 20 }), check, sink);
    else await pipeline(source, check, sink);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw damaged(entry.name);
    throw error;
  }
  requireWhole(entry, bytes, crc);
}

/** @param {ZipEntry} entry @param {number} archiveBytes */
function requireSafe(entry, archiveBytes) {
  const parts = entry.name.split('/');
  if (path.isAbsolute(entry.name) || parts.includes('..') || entry.name.includes('\\'))
    throw damaged(`the path ${entry.name} leaves the folder`);
  if ((entry.mode & 0o170000) === SYMBOLIC_LINK) throw damaged(`${entry.name} is a symbolic link`);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw damaged(`compression method ${entry.method} of ${entry.name}`);
  if (entry.header + entry.compressed > archiveBytes) throw damaged('it ends too early');
}

/**
 * Unpacks the chosen files of a zip, each checked against its checksum.
 * @param {string} archive
 * @param {string} folder must exist
 * @param {{ keep: (name: string) => boolean, before?: (bytes: number) => void, onBytes?: (done: number, all: number) => void }} options
 *   `before` is told the bytes to come, in time to object
 * @returns {Promise<{ files: number, bytes: number }>}
 * @throws {import('./setup-error.mjs').SetupError} 'DAMAGED_ARCHIVE'
 */
export async function unzip(archive, folder, { keep, before, onBytes }) {
  const file = openSync(archive, 'r');
  try {
    const archiveBytes = fstatSync(file).size;
    const entries = readDirectory(file, archiveBytes).filter(({ name }) => keep(name));
    for (const entry of entries) requireSafe(entry, archiveBytes);
    const all = entries.reduce((sum, { size }) => sum + size, 0);
    before?.(all);
    let done = 0;
    const count = (/** @type {number} */ bytes) => {
      done += bytes;
      onBytes?.(done, all);
    };
    for (const [index, entry] of entries.entries()) {
      const target = path.join(folder, entry.name);
      mkdirSync(path.dirname(target), { recursive: true });
      if (entry.size <= IN_ONE_PIECE && entry.compressed <= IN_ONE_PIECE) {
        unpackSmall(file, entry, target);
        count(entry.size);
        // Lets Ctrl-C, the lock's heartbeat and the progress line have their turn.
        if (index % 100 === 0) await new Promise((turn) => setImmediate(turn));
      } else await unpackLarge(archive, dataPosition(file, entry), entry, target, count);
    }
    return { files: entries.length, bytes: all };
  } finally {
    closeSync(file);
  }
}
