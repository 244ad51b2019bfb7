// What a kept part hangs on: the weights, the pictures, and how they are given to the model.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Dataset } from '../data/dataset.js';
import type { Model } from '../nn/model.js';
import type { ModelSpec } from '../nn/spec.js';
import type { ResolvedRobustnessOptions } from './resolve-options.js';

/** SHA-256 of both; raised by hand when a measure changes what it keeps. */
export async function fingerprint(
  model: Model,
  clean: Dataset,
  { samples, mean, std, seed }: ResolvedRobustnessOptions,
): Promise<string> {
  const hash = createHash('sha256').update('1');
  hash.update(JSON.stringify({ spec: await named(model.spec), samples, mean, std, seed }));
  for (const [name, tensor] of model.stateDict()) {
    using there = tensor.to('cpu');
    const values = there.data();
    hash.update(name).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    // A large layer takes a while: the event loop has its turn in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return hash.update(clean.images).update(clean.labels).digest('hex');
}

/** A TorchScript file holds the network itself: it is named by its content, wherever it lies. */
async function named(spec: ModelSpec): Promise<ModelSpec> {
  const digests = new Map<string, string>();
  const visit = (rename: (path: string) => string): ModelSpec =>
    JSON.parse(
      JSON.stringify(spec, (_, value) =>
        value?.type === 'torchScript' ? { ...value, path: rename(value.path) } : value,
      ),
    );
  visit((path) => {
    digests.set(path, path);
    return path;
  });
  for (const path of digests.keys()) {
    // A file that went away after it was loaded keeps its name.
    const content = await readFile(path).catch(() => path);
    digests.set(path, createHash('sha256').update(content).digest('hex'));
  }
  return visit((path) => digests.get(path)!);
}
