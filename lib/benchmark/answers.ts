// What is kept of a model's answers to a set of pictures: a few numbers each, from which every measure follows.
import { type LogitsInput, logSoftmaxRow, readLogits } from './metrics/logits.js';

/** One row of numbers per name, one number a picture. */
export type Columns = Readonly<Record<string, Float64Array>>;

export interface AnswerColumns extends Columns {
  /** Class of the largest logit, the first among equals. */
  readonly predicted: Float64Array;
  /** Maximum softmax probability. */
  readonly confidence: Float64Array;
  readonly maxLogit: Float64Array;
  /** Log of the sum of exponentials of the logits. */
  readonly logSumExp: Float64Array;
  /** 1 where the answer is not the label. */
  readonly wrong: Float64Array;
  readonly brier: Float64Array;
  readonly nll: Float64Array;
}

export interface ScaledColumns extends Columns {
  readonly confidence: Float64Array;
  readonly brier: Float64Array;
  readonly nll: Float64Array;
}

/**
 * Reads answers off logits (N x classes) of pictures with these labels.
 * @throws INVALID_ARGUMENT for logits that are not finite.
 */
export function readAnswers(input: LogitsInput, labels: ArrayLike<number>): AnswerColumns {
  const logits = readLogits(input);
  const { samples, classes, values } = logits;
  const column = () => new Float64Array(samples);
  const columns = {
    predicted: column(),
    confidence: column(),
    maxLogit: column(),
    logSumExp: column(),
    wrong: column(),
    brier: column(),
    nll: column(),
  };
  const row = new Float64Array(classes);
  for (let i = 0; i < samples; i++) {
    logSoftmaxRow(logits, i, 1, row);
    let best = 0;
    for (let c = 1; c < classes; c++) if (row[c]! > row[best]!) best = c;
    columns.predicted[i] = best;
    columns.maxLogit[i] = values[i * classes + best]!;
    columns.logSumExp[i] = values[i * classes + best]! - row[best]!;
    columns.wrong[i] = best === labels[i] ? 0 : 1;
    score(row, labels[i]!, i, columns);
  }
  return columns;
}

/** The columns that a temperature changes, of logits divided by it. */
export function readScaledAnswers(
  input: LogitsInput,
  labels: ArrayLike<number>,
  temperature: (sample: number) => number,
): ScaledColumns {
  const logits = readLogits(input);
  const column = () => new Float64Array(logits.samples);
  const columns = { confidence: column(), brier: column(), nll: column() };
  const row = new Float64Array(logits.classes);
  for (let i = 0; i < logits.samples; i++) score(logSoftmaxRow(logits, i, temperature(i), row), labels[i]!, i, columns);
  return columns;
}

function score(
  logProbabilities: Float64Array,
  label: number,
  i: number,
  { confidence, brier, nll }: Pick<ScaledColumns, 'confidence' | 'brier' | 'nll'>,
): void {
  let largest = 0;
  let squares = 0;
  for (let c = 0; c < logProbabilities.length; c++) {
    const probability = Math.exp(logProbabilities[c]!);
    largest = Math.max(largest, probability);
    squares += (probability - (c === label ? 1 : 0)) ** 2;
  }
  confidence[i] = Math.min(1, largest);
  brier[i] = squares;
  nll[i] = -logProbabilities[label]!;
}

/** The columns of several sets, one after the other. */
export function joinColumns<C extends Columns>(sets: readonly C[]): C {
  const [first] = sets;
  if (sets.length === 1) return first!;
  const joined: Record<string, Float64Array> = {};
  for (const name of Object.keys(first!)) {
    const whole = new Float64Array(sets.reduce((sum, set) => sum + set[name]!.length, 0));
    let at = 0;
    for (const set of sets) {
      whole.set(set[name]!, at);
      at += set[name]!.length;
    }
    joined[name] = whole;
  }
  return joined as C;
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
