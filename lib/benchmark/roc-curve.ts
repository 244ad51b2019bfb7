// What charts of anomaly detection draw: how the scores lie, and the trade between misses and false alarms.
import type { SortedScores } from './metrics/anomaly.js';

export const HISTOGRAM_BINS = 20;
const POINTS = 100;

/** Shares of the samples by maximum softmax probability (minus the score), in bins of equal width over 0..1. */
export function histogram(msp: Float64Array, bins = HISTOGRAM_BINS): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const score of msp) counts[Math.min(bins - 1, Math.floor(-score * bins))]! += 1 / msp.length;
  return counts;
}

/** Points (false positive rate, true positive rate) by falling threshold, from (0, 0) to (1, 1), thinned out evenly. */
export function rocCurve(normal: SortedScores, anomaly: SortedScores): [number, number][] {
  const points: [number, number][] = [[0, 0]];
  let [a, n] = [0, 0];
  while (a < anomaly.scores.length || n < normal.scores.length) {
    const threshold = Math.max(anomaly.scores[a] ?? -Infinity, normal.scores[n] ?? -Infinity);
    while (anomaly.scores[a] === threshold) a++;
    while (normal.scores[n] === threshold) n++;
    points.push([n / normal.scores.length, a / anomaly.scores.length]);
  }
  if (points.length <= POINTS + 1) return points;
  return Array.from({ length: POINTS + 1 }, (_, i) => points[Math.round((i * (points.length - 1)) / POINTS)]!);
}
