import { native } from '../native.js';

/**
 * `count` indices in rising order, each class in proportion to its size (largest remainders first, then lower labels),
 * drawn by `seed` without replacement.
 */
export function stratifiedChoice(labels: Int32Array, classes: number, count: number, seed: number): Uint32Array {
  const left = quotas(labels, classes, count);
  const chosen = new Uint32Array(count);
  let taken = 0;
  for (const index of native.permutation({ seed, count: labels.length })) {
    const label = labels[index]!;
    if (left[label]! === 0) continue;
    left[label]!--;
    chosen[taken++] = index;
    if (taken === count) break;
  }
  return chosen.sort();
}

/** How many of each class: the exact share rounded down, what is missing to the largest remainders. */
function quotas(labels: Int32Array, classes: number, count: number): Uint32Array {
  const sizes = new Float64Array(classes);
  for (const label of labels) sizes[label]!++;
  const exact = sizes.map((size) => (size * count) / labels.length);
  const quota = Uint32Array.from(exact, Math.floor);
  let rest = count - quota.reduce((sum, share) => sum + share, 0);
  const byRemainder = Array.from(exact.keys()).sort((a, b) => (exact[b]! % 1) - (exact[a]! % 1) || a - b);
  for (const label of byRemainder) {
    if (rest === 0) break;
    if (quota[label]! < sizes[label]!) {
      quota[label]!++;
      rest--;
    }
  }
  return quota;
}
