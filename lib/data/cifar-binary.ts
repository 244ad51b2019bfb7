/** The binary version of CIFAR: records of one or two label bytes and 32 x 32 bytes each of red, green and blue. */
import type { CifarBatch, CifarShape } from './cifar-files.js';
import { corrupt } from './file-errors.js';

const PLANES = 3 * 32 * 32;

/** `labelBytes` stand before the pixels, that at `labelByte` counts. Throws CORRUPT_FILE with the offset. */
export function decodeCifarBinary(
  bytes: Buffer,
  file: string,
  { records, classes }: CifarShape,
  { labelBytes, labelByte }: { labelBytes: number; labelByte: number },
): CifarBatch {
  const record = labelBytes + PLANES;
  const expected = records * record;
  if (bytes.length !== expected) {
    const what =
      bytes.length < expected
        ? `the file is truncated at offset ${bytes.length}`
        : `it goes on after offset ${expected}`;
    throw corrupt(
      file,
      `expected ${records} records of ${record} bytes, so ${expected}, got ${bytes.length} bytes; ${what}`,
    );
  }
  const labels = new Uint8Array(records);
  for (let i = 0; i < records; i++) {
    const offset = i * record + labelByte;
    const label = bytes[offset] as number;
    if (label >= classes) {
      throw corrupt(file, `label ${label} at offset ${offset} is out of range; expected 0 .. ${classes - 1}`);
    }
    labels[i] = label;
  }
  return { labels, planes: bytes, first: labelBytes, stride: record };
}
