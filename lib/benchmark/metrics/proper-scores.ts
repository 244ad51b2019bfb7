// Proper scores: smallest in expectation only for the true probabilities.
import { checkLabels, checkSameLength, type Numbers } from './check.js';
import { type LogitsInput, logSoftmaxRow, readLogits } from './logits.js';

export const brierDefinition =
  'Brier score: mean over samples of sum over classes of (softmax probability - one-hot label)^2; 0 is perfect, 2 the worst.';
export const negativeLogLikelihoodDefinition =
  'Negative log likelihood: mean over samples of -log softmax probability of the label, in nats.';

/**
 * Brier score of N x classes logits, 0..2.
 * @throws INVALID_ARGUMENT when counts differ, a label is out of range or a logit is not finite.
 */
export function brier(logits: LogitsInput, labels: Numbers): number {
  return meanOverSamples(logits, labels, (logProbabilities, label) => {
    let score = 0;
    for (let c = 0; c < logProbabilities.length; c++) {
      score += (Math.exp(logProbabilities[c]!) - (c === label ? 1 : 0)) ** 2;
    }
    return score;
  });
}

/**
 * Negative log likelihood of N x classes logits, in nats.
 * @throws INVALID_ARGUMENT when counts differ, a label is out of range or a logit is not finite.
 */
export function negativeLogLikelihood(logits: LogitsInput, labels: Numbers): number {
  return meanOverSamples(logits, labels, (logProbabilities, label) => -logProbabilities[label]!);
}

function meanOverSamples(
  input: LogitsInput,
  labels: Numbers,
  score: (logProbabilities: Float64Array, label: number) => number,
): number {
  const logits = readLogits(input);
  checkSameLength({ length: logits.samples }, 'logits', labels, 'labels');
  checkLabels(labels, logits.classes);
  const row = new Float64Array(logits.classes);
  let sum = 0;
  for (let i = 0; i < logits.samples; i++) sum += score(logSoftmaxRow(logits, i, 1, row), labels[i]!);
  return sum / logits.samples;
}
