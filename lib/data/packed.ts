import { resolve } from 'node:path';
import { native } from '../native.js';
import type { EncodedDataset } from './dataset.js';
import { EncodedSet } from './encoded-set.js';
import { corrupt } from './file-errors.js';

interface Description {
  name: string;
  split?: string;
  source: string;
  notes?: string[];
  classes: string[];
}

/**
 * A file that `ipmix data pack` (or packFolder) made: memory-mapped, so that opening costs its index alone, random access
 * costs a page fault, and several processes share its pages. Every sample is checked against its checksum when it is read.
 * Throws NOT_FOUND, and CORRUPT_FILE with the file where it is truncated or damaged.
 */
export async function packed(file: string): Promise<EncodedDataset> {
  const path = resolve(file);
  const opened = new native.PackedFile(path);
  const { count, description } = await opened.open();
  let told: Description;
  try {
    told = JSON.parse(description) as Description;
  } catch (error) {
    throw corrupt(path, 'its description is not JSON; pack the folder again', error);
  }
  const places = Uint32Array.from({ length: count }, (_, i) => i);
  return new EncodedSet(told, { kind: 'packed', file: path, native: opened, places }, opened.labels());
}
