// From logits to how strange a picture is: the three scores of the literature.
import { type LogitsInput, readLogits } from './logits.js';

export const ANOMALY_SCORES = ['msp', 'maxLogit', 'energy'] as const;
export type AnomalyScore = (typeof ANOMALY_SCORES)[number];

export const anomalyScoreDefinitions = {
  msp: 'Maximum softmax probability (Hendrycks and Gimpel 2017): score = -max softmax.',
  maxLogit: 'Maximum logit (Hendrycks et al. 2022): score = -max logit.',
  energy: 'Energy (Liu et al. 2020): score = -log sum exp of the logits, at temperature 1.',
} as const satisfies Record<AnomalyScore, string>;

export type AnomalyScores = Readonly<Record<AnomalyScore, Float64Array>>;

/**
 * A score of each sample by each method; higher is more anomalous.
 * @param input N x classes
 * @throws INVALID_ARGUMENT for logits that are empty, ragged or not finite.
 */
export function anomalyScores(input: LogitsInput): AnomalyScores {
  const { values, samples, classes } = readLogits(input);
  const scores = {
    msp: new Float64Array(samples),
    maxLogit: new Float64Array(samples),
    energy: new Float64Array(samples),
  };
  for (let i = 0; i < samples; i++) {
    const first = i * classes;
    let largest = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < classes; c++) largest = Math.max(largest, values[first + c]!);
    let total = 0;
    for (let c = 0; c < classes; c++) total += Math.exp(values[first + c]! - largest);
    scores.msp[i] = -1 / total;
    scores.maxLogit[i] = -largest;
    scores.energy[i] = -(largest + Math.log(total));
  }
  return scores;
}
