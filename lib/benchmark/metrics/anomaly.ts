// Anomaly detection: how well one score parts what the model knows from what it has never seen.
import { checkFinite, checkNotEmpty, type Numbers } from './check.js';

const RECALL = 0.95;

export const anomalyDefinitions = {
  auroc:
    'AUROC: probability that an anomaly scores higher than a normal sample, ties counting one half. Anomaly is the positive class; score = -maximum softmax probability.',
  aupr: 'AUPR: average precision, sum over thresholds of (recall step) x precision, with anomalies as the positive class.',
  fpr95: 'FPR95: share of normal samples at or above the first threshold that catches at least 95 % of the anomalies.',
} as const;

export interface AnomalyDetection {
  readonly auroc: number;
  readonly aupr: number;
  readonly fpr95: number;
}

/**
 * Detection measures, each 0..1. A higher score is more anomalous.
 * @param normal scores of samples of the known classes
 * @param anomaly scores of samples that are none of them
 * @throws INVALID_ARGUMENT when a list is empty or a score is not finite.
 */
export function anomaly(normal: Numbers, anomaly: Numbers): AnomalyDetection {
  checkNotEmpty(normal, 'normal scores');
  checkNotEmpty(anomaly, 'anomaly scores');
  checkFinite(normal, 'normal scores');
  checkFinite(anomaly, 'anomaly scores');
  return weightedAnomaly(sortScores(normal), sortScores(anomaly), null);
}

/** Scores from the highest down, each with the place it had. */
export interface SortedScores {
  readonly scores: Float64Array;
  readonly place: Uint32Array;
}

export function sortScores(scores: Numbers): SortedScores {
  const order = Array.from({ length: scores.length }, (_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  return { scores: Float64Array.from(order, (i) => scores[i]!), place: Uint32Array.from(order) };
}

/** The same measures where samples count as often as `counts` says; null: once. */
export function weightedAnomaly(
  normal: SortedScores,
  anomaly: SortedScores,
  counts: { readonly normal: Uint8Array; readonly anomaly: Uint8Array } | null,
): AnomalyDetection {
  const [normals, anomalies] = [normal.scores.length, anomaly.scores.length];
  let auroc = 0;
  let aupr = 0;
  let fpr95 = Number.NaN;
  let [caught, alarms, a, n] = [0, 0, 0, 0];
  // Thresholds from the highest score down; equal scores pass one threshold together.
  while (a < anomalies || n < normals) {
    const threshold = Math.max(
      anomaly.scores[a] ?? Number.NEGATIVE_INFINITY,
      normal.scores[n] ?? Number.NEGATIVE_INFINITY,
    );
    const [caughtBefore, alarmsBefore] = [caught, alarms];
    for (; anomaly.scores[a] === threshold; a++) caught += counts === null ? 1 : counts.anomaly[anomaly.place[a]!]!;
    for (; normal.scores[n] === threshold; n++) alarms += counts === null ? 1 : counts.normal[normal.place[n]!]!;
    // A resample has as many samples as its set.
    const recall = caught / anomalies;
    auroc += ((alarms - alarmsBefore) / normals) * ((caught + caughtBefore) / 2 / anomalies);
    if (caught > caughtBefore) aupr += ((caught - caughtBefore) / anomalies) * (caught / (caught + alarms));
    if (Number.isNaN(fpr95) && recall >= RECALL) fpr95 = alarms / normals;
  }
  return { auroc, aupr, fpr95 };
}
