import { maskedCrc32c } from './crc32c.js';

/** One record (tensorflow/core/lib/io/record_writer.h): u64 length, its masked crc32c, the data, their masked crc32c. */
export function tfRecord(data: Uint8Array): Buffer {
  const record = Buffer.alloc(16 + data.length);
  record.writeBigUInt64LE(BigInt(data.length), 0);
  record.writeUInt32LE(maskedCrc32c(record.subarray(0, 8)), 8);
  record.set(data, 12);
  record.writeUInt32LE(maskedCrc32c(data), 12 + data.length);
  return record;
}
