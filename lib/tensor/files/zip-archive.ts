/** The part of the zip format that torch.save uses: entries that are stored, not compressed (APPNOTE.TXT 4.3). */
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { IPMixError } from '../../errors.js';

export interface ZipEntry {
  /** Bytes. */
  size: number;
  /** Of the local header; {@link entryStart} finds the content behind it. */
  header: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

export const corruptTorchFile = (path: string, why: string) =>
  new IPMixError('CORRUPT_FILE', `${path} is not a whole .pt file: ${why}`);

export async function readExactly(file: FileHandle, path: string, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, offset);
  if (bytesRead < length) throw corruptTorchFile(path, 'it ends too early');
  return bytes;
}

export async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (cause) {
    throw new IPMixError('NOT_FOUND', `${path} cannot be opened: ${(cause as NodeJS.ErrnoException).code}`, { cause });
  }
}

/** The entries by name. Throws CORRUPT_FILE. */
export async function readDirectory(file: FileHandle, path: string): Promise<Map<string, ZipEntry>> {
  const { size } = await file.stat();
  const tail = await readExactly(file, path, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END)
    throw corruptTorchFile(path, 'it has no zip directory');
  let count = tail.readUInt16LE(end + 10);
  let length = tail.readUInt32LE(end + 12);
  let start = tail.readUInt32LE(end + 16);
  if (end >= 20 && tail.readUInt32LE(end - 20) === 0x07064b50) {
    const wide = await readExactly(file, path, Number(tail.readBigUInt64LE(end - 12)), 56);
    if (wide.readUInt32LE(0) !== END64) throw corruptTorchFile(path, 'its zip64 directory is broken');
    count = Number(wide.readBigUInt64LE(32));
    length = Number(wide.readBigUInt64LE(40));
    start = Number(wide.readBigUInt64LE(48));
  }
  if (start + length > size) throw corruptTorchFile(path, 'its directory lies beyond its end; it was cut off');
  return entriesOf(await readExactly(file, path, start, length), count, path);
}

function entriesOf(directory: Buffer, count: number, path: string): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL)
      throw corruptTorchFile(path, 'its directory is broken');
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    entries.set(name, wideEntry(extra, directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 42)));
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Sizes beyond 32 bits stand in the extra field 1, in this order: size, compressed size, header. */
function wideEntry(extra: Buffer, size: number, header: number): ZipEntry {
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      let field = at + 4;
      const next = () => {
        field += 8;
        return Number(extra.readBigUInt64LE(field - 8));
      };
      const wideSize = size === 0xffffffff ? next() : size;
      if (size === 0xffffffff) next();
      return { size: wideSize, header: header === 0xffffffff ? next() : header };
    }
    at += 4 + length;
  }
  return { size, header };
}

/** Where the content of an entry begins. */
export async function entryStart(file: FileHandle, path: string, entry: ZipEntry): Promise<number> {
  const local = await readExactly(file, path, entry.header, 30);
  if (local.readUInt32LE(0) !== LOCAL) throw corruptTorchFile(path, 'an entry is not where the directory says');
  // A TorchScript program compresses its code, and is recognised by its names alone.
  if (local.readUInt16LE(8) !== 0) throw corruptTorchFile(path, 'an entry is compressed');
  const start = entry.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + entry.size > (await file.stat()).size) throw corruptTorchFile(path, 'it ends inside an entry');
  return start;
}

/** Lays an archive out: each piece is what stands before a content, then comes the content. */
export class ZipLayout {
  readonly #records: { name: Buffer; crc: number; size: number; header: number }[] = [];
  #end = 0;

  /** The local header of the next entry, padded so that its content begins at a multiple of 64, as torch.save does. */
  entry(name: string, content: Uint8Array): Buffer {
    if (this.#end + content.length > 0xfffffffe)
      throw new IPMixError('INVALID_ARGUMENT', 'a .pt file above 4 GiB is not written; use .safetensors');
    const text = Buffer.from(name);
    const padding = (64 - ((this.#end + 34 + text.length) % 64)) % 64;
    const header = Buffer.alloc(34 + text.length + padding, 'Z');
    const record = { name: text, crc: crc32(content), size: content.length, header: this.#end };
    header.writeUInt32LE(LOCAL, 0);
    this.#common(record, header, 4);
    header.writeUInt16LE(4 + padding, 28);
    text.copy(header, 30);
    header.write('FB', 30 + text.length);
    header.writeUInt16LE(padding, 32 + text.length);
    this.#records.push(record);
    this.#end += header.length + content.length;
    return header;
  }

  /** The directory, after the last content. */
  directory(): Buffer {
    const parts = this.#records.map((record) => {
      const part = Buffer.alloc(46);
      part.writeUInt32LE(CENTRAL, 0);
      this.#common(record, part, 6);
      part.writeUInt32LE(record.header, 42);
      return Buffer.concat([part, record.name]);
    });
    const directory = Buffer.concat(parts);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(parts.length, 8);
    end.writeUInt16LE(parts.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#end, 16);
    return Buffer.concat([directory, end]);
  }

  /** Version needed to name length: the same in the local header and in the directory. The date is 1 January 1980. */
  #common({ crc, size, name }: { crc: number; size: number; name: Buffer }, target: Buffer, at: number): void {
    target.fill(0, at, at + 26);
    target.writeUInt16LE(0x21, at + 8);
    target.writeUInt32LE(crc, at + 10);
    target.writeUInt32LE(size, at + 14);
    target.writeUInt32LE(size, at + 18);
    target.writeUInt16LE(name.length, at + 22);
  }
}
