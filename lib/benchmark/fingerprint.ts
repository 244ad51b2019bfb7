// What a kept part hangs on: the weights, the pictures, and how they are given to the model.
import { createHash } from 'node:crypto';
import type { Dataset } from '../data/dataset.js';
import type { Model } from '../nn/model.js';
import type { ResolvedRobustnessOptions } from './resolve-options.js';

/** SHA-256 of both; raised by hand when a measure changes what it keeps. */
export async function fingerprint(
  model: Model,
  clean: Dataset,
  { samples, mean, std, seed }: ResolvedRobustnessOptions,
): Promise<string> {
  const hash = createHash('sha256').update('1');
  hash.update(JSON.stringify({ spec: model.spec, samples, mean, std, seed }));
  for (const [name, tensor] of model.stateDict()) {
    using there = tensor.to('cpu');
    const values = there.data();
    hash.update(name).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    // A large layer takes a while: the event loop has its turn in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return hash.update(clean.images).update(clean.labels).digest('hex');
}
