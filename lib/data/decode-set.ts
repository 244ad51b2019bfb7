// Pictures of any sizes as a set in memory: what a judgement needs, which looks at the same pictures many times.
import { IPMixError } from '../errors.js';
import type { Dataset, EncodedDataset } from './dataset.js';
import type { FrameChoice } from './frame-options.js';
import { DataLoader } from './loader.js';
import { MemoryDataset } from './memory-dataset.js';
import { sharedBytes } from './shared-memory.js';

export interface DecodeSetOptions extends Pick<FrameChoice, 'resize' | 'crop'> {
  /** Called now and then with pictures done and pictures in all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

const BATCH = 64;

/**
 * Decodes every picture of `set` once, framed as ImageNet is evaluated unless told otherwise: shorter side 256, centre 224.
 * Throws INVALID_ARGUMENT, CORRUPT_FILE, ABORTED.
 */
export async function decodeSet(set: EncodedDataset, options: DecodeSetOptions = {}): Promise<Dataset> {
  const { resize = 256, crop = { centre: 224 }, signal, onProgress } = options;
  const loader = new DataLoader(set, { batchSize: BATCH, resize, crop, output: 'uint8', dropLast: false, signal });
  let images: Uint8Array | undefined;
  let sides: readonly number[] = [];
  let done = 0;
  for await (const batch of loader) {
    using pixels = batch.images;
    using _labels = batch.labels;
    const bytes = pixels.data() as Uint8Array;
    sides = pixels.shape;
    images ??= sharedBytes((bytes.length / pixels.shape[0]!) * set.length);
    images.set(bytes, (bytes.length / pixels.shape[0]!) * done);
    done += pixels.shape[0]!;
    onProgress?.(done, set.length);
  }
  if (!images) throw new IPMixError('INVALID_ARGUMENT', `${set.name} has no pictures to decode`);
  const { name, split, edition, source, notes, classes, labels } = set;
  const description = { name, split, edition, source, notes, classes, height: sides[1]!, width: sides[2]! };
  return new MemoryDataset(description, images, labels);
}
