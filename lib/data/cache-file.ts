/**
 * A cache file: one header and named byte sections.
 *
 *   'IPMIXDC1' | u32 header length | u32 header CRC-32 | header (JSON) | section bytes, one after the other
 *
 * Little-endian. The header holds the key (what the content was made from), free `meta`, and of each section its name,
 * length and CRC-32. A file is used only when magic, lengths and checksums hold; else it is made again.
 */
import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { CHUNK, readInto } from './read-into.js';
import { sharedBytes } from './shared-memory.js';
import { takeTurns } from './take-turns.js';

const MAGIC = 'IPMIXDC1';
const PREFIX = 16;
const MAX_HEADER = 1 << 26;

export interface CacheContent<Meta> {
  meta: Meta;
  sections: Record<string, Uint8Array>;
}

interface Header<Meta> {
  key: string;
  meta: Meta;
  sections: { name: string; bytes: number; crc32: number }[];
}

/** The content, or null when there is no such file, it was made from something else, or it is damaged. */
export async function readCacheFile<Meta>(
  file: string,
  key: string,
  wanted?: string[],
): Promise<CacheContent<Meta> | null> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch {
    return null;
  }
  try {
    const found = await readHeader<Meta>(handle);
    if (found?.header.key !== key) return null;
    const { header } = found;
    const sections: Record<string, Uint8Array> = {};
    let position = found.end;
    const end = header.sections.reduce((sum, section) => sum + section.bytes, position);
    if ((await handle.stat()).size !== end) return null;
    for (const { name, bytes, crc32: expected } of header.sections) {
      if (!wanted || wanted.includes(name)) {
        const target = sharedBytes(bytes);
        const read = await readInto(handle, target, position, { checksum: true });
        if (read.bytes !== bytes || read.crc32 !== expected) return null;
        sections[name] = target;
      }
      position += bytes;
    }
    return { meta: header.meta, sections };
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

async function readHeader<Meta>(handle: FileHandle): Promise<{ header: Header<Meta>; end: number } | null> {
  const prefix = Buffer.alloc(PREFIX);
  if ((await readInto(handle, prefix, 0)).bytes !== PREFIX || prefix.toString('latin1', 0, 8) !== MAGIC) return null;
  const length = prefix.readUInt32LE(8);
  if (length > MAX_HEADER) return null;
  const text = Buffer.alloc(length);
  if ((await readInto(handle, text, PREFIX)).bytes !== length || crc32(text) !== prefix.readUInt32LE(12)) return null;
  return { header: JSON.parse(text.toString('utf8')) as Header<Meta>, end: PREFIX + length };
}

/** Writes under a temporary name and renames, so that a reader meets a whole file or the old one. */
export async function writeCacheFile<Meta>(file: string, key: string, content: CacheContent<Meta>): Promise<void> {
  const names = Object.keys(content.sections);
  const sections: Header<Meta>['sections'] = [];
  for (const name of names) {
    const bytes = content.sections[name]!;
    sections.push({ name, bytes: bytes.length, crc32: await checksum(bytes) });
  }
  const text = Buffer.from(JSON.stringify({ key, meta: content.meta, sections }));
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(MAGIC, 'latin1');
  prefix.writeUInt32LE(text.length, 8);
  prefix.writeUInt32LE(crc32(text), 12);
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(Buffer.concat([prefix, text]));
      for (const name of names) await handle.writeFile(content.sections[name]!);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** In slices of about a millisecond. */
async function checksum(bytes: Uint8Array): Promise<number> {
  let sum = 0;
  await takeTurns(bytes.length, CHUNK, (first, past) => {
    sum = crc32(bytes.subarray(first, past), sum);
  });
  return sum;
}
