import { join } from 'node:path';
import type { Image } from '../image/image.js';
import type { SourceOptions } from './dataset.js';
import { decodePicture } from './decode-picture.js';
import { throwIfAborted } from './file-errors.js';

/** Decodes in flight: enough to keep libuv's four threads busy, few enough that memory stays flat. */
const IN_FLIGHT = 8;

/** Decodes every file and hands it to `take` with its position, in whatever order they finish. The first error stops all. */
export function decodeAll(
  root: string,
  files: readonly string[],
  options: SourceOptions,
  take: (picture: Image, index: number) => void,
): Promise<void> {
  return readAll(root, files, options, decodePicture, take);
}

/** The same with something else to be read of every file. */
export async function readAll<Value>(
  root: string,
  files: readonly string[],
  options: SourceOptions,
  read: (file: string) => Promise<Value>,
  take: (value: Value, index: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  let failed = false;
  const lane = async () => {
    while (next < files.length && !failed) {
      const index = next++;
      try {
        throwIfAborted(options.signal);
        take(await read(join(root, files[index]!)), index);
      } catch (error) {
        failed = true;
        throw error;
      }
      done++;
      if (done % 64 === 0 || done === files.length) options.onProgress?.(done, files.length);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, lane));
  const broken = lanes.find((result) => result.status === 'rejected');
  if (broken) throw broken.reason;
}
