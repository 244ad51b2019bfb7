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
  const normals = Float64Array.from(normal).sort().reverse();
  const anomalies = Float64Array.from(anomaly).sort().reverse();
  let auroc = 0;
  let aupr = 0;
  let fpr95 = Number.NaN;
  let caught = 0;
  let alarms = 0;
  // Thresholds from the highest score down; equal scores pass one threshold together.
  while (caught < anomalies.length || alarms < normals.length) {
    const threshold = Math.max(
      anomalies[caught] ?? Number.NEGATIVE_INFINITY,
      normals[alarms] ?? Number.NEGATIVE_INFINITY,
    );
    const caughtBefore = caught;
    const alarmsBefore = alarms;
    while (anomalies[caught] === threshold) caught++;
    while (normals[alarms] === threshold) alarms++;
    const recall = caught / anomalies.length;
    auroc += ((alarms - alarmsBefore) / normals.length) * ((caught + caughtBefore) / 2 / anomalies.length);
    aupr += ((caught - caughtBefore) / anomalies.length) * (caught / (caught + alarms));
    if (Number.isNaN(fpr95) && recall >= RECALL) fpr95 = alarms / normals.length;
  }
  return { auroc, aupr, fpr95 };
}
