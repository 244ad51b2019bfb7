/**
 * The layout of a packed file; native/data/packed_file.cc reads it. Little-endian.
 *
 *   0  'IPMIXPK1'
 *   8  u32 CRC-32 of bytes 12 .. 63
 *   12 u32 0
 *   16 u64 bytes of the file
 *   24 u64 samples
 *   32 u64 where the index begins
 *   40 u64 where the description begins (JSON: name, split, source, notes, classes)
 *   48 u32 its length      52 u32 CRC-32 of the index      56 u32 CRC-32 of the description      60 u32 0
 *   64 the samples' bytes one after the other, then the index, then the description
 *
 * An entry of the index, 24 bytes: u64 offset, u32 bytes, u32 CRC-32 of them, i32 label, u16 height, u16 width. Height and
 * width are those of raw RGB pixels; 0 where the bytes are a JPEG, PNG or WebP.
 */
import { crc32 } from 'node:zlib';

export const PACKED_MAGIC = 'IPMIXPK1';
export const PACKED_HEADER = 64;
export const PACKED_ENTRY = 24;

export interface PackedEntry {
  offset: number;
  bytes: number;
  crc32: number;
  label: number;
  height: number;
  width: number;
}

export interface PackedLayout {
  fileBytes: number;
  samples: number;
  index: number;
  description: number;
  descriptionBytes: number;
  indexCrc32: number;
  descriptionCrc32: number;
}

export function packedHeader(layout: PackedLayout): Buffer {
  const header = Buffer.alloc(PACKED_HEADER);
  header.write(PACKED_MAGIC, 'latin1');
  header.writeBigUInt64LE(BigInt(layout.fileBytes), 16);
  header.writeBigUInt64LE(BigInt(layout.samples), 24);
  header.writeBigUInt64LE(BigInt(layout.index), 32);
  header.writeBigUInt64LE(BigInt(layout.description), 40);
  header.writeUInt32LE(layout.descriptionBytes, 48);
  header.writeUInt32LE(layout.indexCrc32, 52);
  header.writeUInt32LE(layout.descriptionCrc32, 56);
  header.writeUInt32LE(crc32(header.subarray(12)), 8);
  return header;
}

export function writePackedEntry(target: Buffer, at: number, entry: PackedEntry): void {
  target.writeBigUInt64LE(BigInt(entry.offset), at);
  target.writeUInt32LE(entry.bytes, at + 8);
  target.writeUInt32LE(entry.crc32, at + 12);
  target.writeInt32LE(entry.label, at + 16);
  target.writeUInt16LE(entry.height, at + 20);
  target.writeUInt16LE(entry.width, at + 22);
}
