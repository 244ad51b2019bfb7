import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { SourceOptions } from './dataset.js';
import { throwIfAborted } from './file-errors.js';

/** Small enough that its checksum costs the event loop a millisecond. */
export const CHUNK = 1 << 22;

/** Fills `target` from `position` on; fewer bytes than asked mean the file ended. */
export async function readInto(
  handle: FileHandle,
  target: Uint8Array,
  position: number,
  options: SourceOptions & { checksum?: boolean } = {},
): Promise<{ bytes: number; crc32: number }> {
  let bytes = 0;
  let checksum = 0;
  while (bytes < target.length) {
    throwIfAborted(options.signal);
    const length = Math.min(CHUNK, target.length - bytes);
    const { bytesRead } = await handle.read(target, bytes, length, position + bytes);
    if (bytesRead === 0) break;
    if (options.checksum) checksum = crc32(target.subarray(bytes, bytes + bytesRead), checksum);
    bytes += bytesRead;
  }
  return { bytes, crc32: checksum };
}
