/** Sources of mixing pictures. */
import { createHash } from 'node:crypto';
import { renderFractals } from '../augment/fractals.js';
import { MixingSet } from '../augment/mixing-set.js';
import { cached } from './cached.js';
import type { SourceOptions } from './dataset.js';
import { mixingFolder, slices } from './mixing-folder.js';

export interface FractalSetOptions extends SourceOptions {
  /** Pictures, default 500. */
  count?: number;
  /** Side in pixels, default 96; a training picture of 32 x 32 meets them at 36. */
  size?: number;
  /** Default 0. */
  seed?: number;
}

/**
 * Rendered pictures that need no download: see renderFractals. Cached by count, size and seed.
 * Throws INVALID_ARGUMENT for values out of range, ABORTED by the signal.
 */
async function fractals(options: FractalSetOptions = {}): Promise<MixingSet> {
  const { count = 500, size = 96, seed = 0, onProgress, signal } = options;
  // A few small pictures tell whether this build draws as the one that filled the cache.
  const sample = await renderFractals({ count: 16, size: 16, seed, signal });
  const { sections } = await cached<null>({
    name: `fractals-${count}-${size}-${seed}`,
    key: `v1 ${createHash('sha256').update(sample).digest('hex')}`,
    build: async () => ({
      meta: null,
      sections: { pictures: await renderFractals({ count, size, seed, onProgress, signal }) },
    }),
  });
  return MixingSet.from(slices(sections.pictures!, new Array(count).fill([size, size])));
}

export const mixingSets = { folder: mixingFolder, fractals } as const;
