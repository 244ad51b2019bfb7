import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { type AnyDataset, isEncoded } from './dataset.js';
import { decodeBytes, decodePicture } from './decode-picture.js';
import { corrupt } from './file-errors.js';
import { readInto } from './read-into.js';

/** One picture of any set, whole: for looking at it, not for training. Throws NOT_FOUND, CORRUPT_FILE, INVALID_ARGUMENT. */
export async function pictureAt(set: AnyDataset, index: number): Promise<Image> {
  if (!(Number.isInteger(index) && index >= 0 && index < set.length)) {
    throw new IPMixError('INVALID_ARGUMENT', `index ${index} is out of range; ${set.name} has ${set.length} pictures`);
  }
  if (!isEncoded(set)) {
    const { height, width } = set;
    const bytes = height * width * 3;
    return { data: set.images.slice(index * bytes, (index + 1) * bytes), height, width };
  }
  const { samples } = set;
  if (samples.kind === 'files') return decodePicture(join(samples.root, samples.files[index]!));
  if (samples.kind === 'given') {
    const name = samples.nameOf?.(index) ?? `sample ${index}`;
    const given = await samples.get(index, new AbortController().signal);
    return given instanceof Uint8Array ? decodeBytes(given, name) : given;
  }
  if (samples.kind === 'packed') {
    const place = samples.places[index]!;
    const { data, height, width } = samples.native.sample(place);
    return height > 0 ? { data, height, width } : decodeBytes(data, `${samples.file}, sample ${place}`);
  }
  const file = samples.files[samples.file[index]!]!;
  const bytes = new Uint8Array(samples.bytes[index]!);
  const offset = samples.offset[index]!;
  const name = samples.names?.[index] ?? `${file} at offset ${offset}`;
  const handle = await open(file);
  try {
    const read = await readInto(handle, bytes, offset);
    if (read.bytes !== bytes.length) throw corrupt(file, `it ended inside the picture at offset ${offset}`);
  } finally {
    await handle.close();
  }
  return decodeBytes(bytes, name);
}
