// Temperature scaling (Guo et al., ICML 2017): the one number that makes confidences fit best.
import { checkLabels, checkSameLength, type Numbers } from './check.js';
import { type Logits, type LogitsInput, logSoftmaxRow, readLogits } from './logits.js';

const LOWEST = 0.2;
const HIGHEST = 5;
const TOLERANCE = 1e-4;

export const temperatureDefinition = `Temperature: minimiser of the cross entropy of logits / T on [${LOWEST}, ${HIGHEST}], by bisection of its slope to ${TOLERANCE}.`;

/**
 * The temperature in 0.2..5 that minimises the cross entropy of `logits / temperature`.
 * @param logits N x classes
 * @param labels N class indices
 * @throws INVALID_ARGUMENT when counts differ, a label is out of range or a logit is not finite.
 */
export function temperature(logits: LogitsInput, labels: Numbers): number {
  const read = readLogits(logits);
  checkSameLength({ length: read.samples }, 'logits', labels, 'labels');
  checkLabels(labels, read.classes);
  let low = LOWEST;
  let high = HIGHEST;
  // The cross entropy is convex in 1 / T, so its slope in T changes sign once.
  while (high - low > TOLERANCE) {
    const middle = (low + high) / 2;
    if (slope(read, labels, middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Sign-true derivative of the cross entropy by T: sum of z_label - E_p[z], the factor 1 / (N T^2) left out. */
function slope(logits: Logits, labels: Numbers, t: number): number {
  const row = new Float64Array(logits.classes);
  let sum = 0;
  for (let i = 0; i < logits.samples; i++) {
    logSoftmaxRow(logits, i, t, row);
    const start = i * logits.classes;
    let expected = 0;
    for (let c = 0; c < logits.classes; c++) expected += Math.exp(row[c]!) * logits.values[start + c]!;
    sum += logits.values[start + labels[i]!]! - expected;
  }
  return sum;
}
