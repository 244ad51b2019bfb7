/** The binary version of CIFAR-10: records of one label byte and 32 x 32 bytes each of red, green and blue. */
import { type FileHandle, open } from 'node:fs/promises';
import type { SourceOptions } from './dataset.js';
import { corrupt, explainFileError } from './file-errors.js';
import { readInto } from './read-into.js';
import { sharedBytes, sharedLabels } from './shared-memory.js';
import { takeTurns } from './take-turns.js';

const PIXELS = 32 * 32;
const RECORD = 1 + 3 * PIXELS;

/** Every file must hold exactly `records` of them. Throws NOT_FOUND and CORRUPT_FILE with the offset. */
export async function readCifarBinary(
  files: readonly string[],
  expected: { records: number; classes: number },
  options: SourceOptions = {},
): Promise<{ images: Uint8Array; labels: Int32Array }> {
  const { records, classes } = expected;
  const images = sharedBytes(files.length * records * 3 * PIXELS);
  const labels = sharedLabels(files.length * records);
  const bytes = new Uint8Array(records * RECORD);
  for (const [number, file] of files.entries()) {
    await readWhole(file, bytes, options);
    const start = number * records;
    await takeTurns(
      records,
      512,
      (first, past) => {
        for (let i = first; i < past; i++) {
          const label = bytes[i * RECORD]!;
          if (label >= classes) {
            throw corrupt(file, `label ${label} at offset ${i * RECORD} is out of range; expected 0 .. ${classes - 1}`);
          }
          labels[start + i] = label;
          interleave(bytes, i * RECORD + 1, images, (start + i) * 3 * PIXELS);
        }
      },
      { signal: options.signal },
    );
    options.onProgress?.(start + records, files.length * records);
  }
  return { images, labels };
}

async function readWhole(file: string, bytes: Uint8Array, options: SourceOptions): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw explainFileError(error, file, 'a file of the binary version of CIFAR-10');
  }
  try {
    const { size } = await handle.stat();
    if (size !== bytes.length) {
      const records = bytes.length / RECORD;
      const what =
        size < bytes.length ? `the file is truncated at offset ${size}` : `it goes on after offset ${bytes.length}`;
      throw corrupt(
        file,
        `expected ${records} records of ${RECORD} bytes, so ${bytes.length}, got ${size} bytes; ${what}`,
      );
    }
    const read = await readInto(handle, bytes, 0, options);
    if (read.bytes !== bytes.length) throw corrupt(file, `the file ended at offset ${read.bytes} while it was read`);
  } finally {
    await handle.close();
  }
}

/** Planes R, G, B to pixels RGB. */
function interleave(planes: Uint8Array, from: number, images: Uint8Array, to: number): void {
  for (let pixel = 0; pixel < PIXELS; pixel++) {
    images[to++] = planes[from + pixel]!;
    images[to++] = planes[from + PIXELS + pixel]!;
    images[to++] = planes[from + 2 * PIXELS + pixel]!;
  }
}
