import { createHash } from 'node:crypto';
import '../../../lib/index.js'; // gives tensors their methods, also where this file runs alone
import type { Batch } from '../../../lib/data/loader.js';

/** Of every byte of a batch: pictures, labels, indices. */
export function batchHash(batch: Batch): string {
  const hash = createHash('sha256');
  hash.update(batch.images.data() as Float32Array).update(batch.labels.data() as BigInt64Array);
  return hash.update(JSON.stringify([batch.indices, batch.images.shape, batch.epoch, batch.batch])).digest('hex');
}

export async function hashes(batches: AsyncIterable<Batch>): Promise<string[]> {
  const all: string[] = [];
  for await (const batch of batches) all.push(batchHash(batch));
  return all;
}
