// Anomalies that are drawn: pictures of nothing, in 0..1 before any normalisation (Hendrycks et al., ICLR 2019).
import { Draws } from '../philox.js';
import { lowPass } from './low-pass.js';

export type GeneratedAnomaly = 'gaussian' | 'rademacher' | 'blobs';

export const generatedDefinitions: Readonly<Record<GeneratedAnomaly, string>> = {
  gaussian: 'Gaussian noise: clip(0.5 + 0.5 N(0, 1)) for each value.',
  rademacher: 'Rademacher noise: 0 or 1 for each value, with probability 1/2.',
  blobs:
    'Blobs: binary noise with probability 0.3, low-passed (Gaussian, sigma 1.5 at 32 px), values below 0.75 of its maximum set to 0.',
};

const BLOB_DENSITY = 0.3;
const BLOB_SIGMA = 1.5 / 32;
const BLOB_THRESHOLD = 0.75;

/** Picture `index` of its kind, height x width x 3 values in 0..1; the same for the same seed. */
export function generatedAnomaly(
  kind: GeneratedAnomaly,
  { seed, index, height, width }: { seed: number; index: number; height: number; width: number },
): Float32Array {
  const draws = new Draws(seed, kind, index);
  const values = new Float32Array(height * width * 3);
  if (kind === 'gaussian') return values.map(() => Math.min(1, Math.max(0, 0.5 + 0.5 * draws.normal())));
  if (kind === 'rademacher') return values.map(() => draws.bits() & 1);
  const noise = values.map(() => (draws.uniform() < BLOB_DENSITY ? 1 : 0));
  const soft = lowPass(noise, { height, width, sigma: BLOB_SIGMA * Math.max(height, width) });
  let largest = 0;
  for (const value of soft) largest = Math.max(largest, value);
  return soft.map((value) => (value < BLOB_THRESHOLD * largest ? 0 : value));
}
