// What a classifier answers, read once into one flat form, and what follows from it.
import { checkFinite, type Numbers, refuse } from './check.js';

/** Logits of N samples: one row of class scores per sample, or a tensor of shape N x classes. */
export type LogitsInput =
  | readonly Numbers[]
  | { readonly shape: readonly number[]; data(): ArrayLike<number | bigint> };

export interface Logits {
  readonly values: Float64Array;
  readonly samples: number;
  readonly classes: number;
}

/** Reads logits; throws INVALID_ARGUMENT when they are ragged, empty, not two-dimensional or not finite. */
export function readLogits(input: LogitsInput): Logits {
  const logits = 'shape' in input ? fromTensor(input.shape, input.data()) : fromRows(input);
  checkFinite(logits.values, 'logits');
  return logits;
}

function fromTensor(shape: readonly number[], data: ArrayLike<number | bigint>): Logits {
  const [samples = 0, classes = 0] = shape;
  if (shape.length !== 2 || samples === 0 || classes === 0) {
    refuse(`Expected logits of shape samples x classes, but got [${shape.join(', ')}].`);
  }
  return { values: Float64Array.from(data, Number), samples, classes };
}

function fromRows(rows: readonly Numbers[]): Logits {
  const samples = rows.length;
  const classes = rows[0]?.length ?? 0;
  if (samples === 0 || classes === 0)
    refuse('Expected at least one row of logits with at least one class, but got none.');
  const values = new Float64Array(samples * classes);
  rows.forEach((row, i) => {
    if (row.length !== classes) {
      refuse(`Expected ${classes} logits in every row as in row 0, but row ${i} has ${row.length}.`);
    }
    values.set(row, i * classes);
  });
  return { values, samples, classes };
}

/** Row `sample` of the logits divided by `temperature`, as log-probabilities; `out` has one place per class. */
export function logSoftmaxRow(logits: Logits, sample: number, temperature: number, out: Float64Array): Float64Array {
  const { values, classes } = logits;
  const start = sample * classes;
  let largest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) largest = Math.max(largest, values[start + c]! / temperature);
  let total = 0;
  for (let c = 0; c < classes; c++) total += Math.exp(values[start + c]! / temperature - largest);
  const shift = largest + Math.log(total);
  for (let c = 0; c < classes; c++) out[c] = values[start + c]! / temperature - shift;
  return out;
}

export interface Answers {
  /** Class of the largest logit of each sample (the first one among equals). */
  readonly predicted: Int32Array;
  /** Maximum softmax probability of each sample. */
  readonly confidence: Float64Array;
}

/** Predicted class and maximum softmax probability of each sample. */
export function answers(input: LogitsInput): Answers {
  const logits = readLogits(input);
  const predicted = new Int32Array(logits.samples);
  const confidence = new Float64Array(logits.samples);
  const row = new Float64Array(logits.classes);
  for (let i = 0; i < logits.samples; i++) {
    logSoftmaxRow(logits, i, 1, row);
    let best = 0;
    for (let c = 1; c < logits.classes; c++) if (row[c]! > row[best]!) best = c;
    predicted[i] = best;
    confidence[i] = Math.min(1, Math.exp(row[best]!));
  }
  return { predicted, confidence };
}
