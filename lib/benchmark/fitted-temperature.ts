// The temperature of clean answers, how sure it is, and honest scaling by it.
import type { Resamples } from './metrics/bootstrap.js';
import { type Interval, temperature } from './metrics/index.js';
import { type LogitsInput, logSoftmaxRow, readLogits } from './metrics/logits.js';

export const scaledDefinition =
  'After temperature scaling: the same measures of logits / T. On clean pictures T is fitted on one half (pictures of even or odd number) and used on the other, so that no picture is scaled by a T that saw it; on corrupted pictures T is that of all clean ones.';

export interface FittedTemperature {
  /** Of all clean answers. */
  readonly whole: number;
  readonly interval: Interval;
  /** For a clean picture: fitted on the half it is not in. */
  readonly ofCleanPicture: (i: number) => number;
}

/** @throws INVALID_ARGUMENT for logits that are not finite or labels out of range. */
export async function fitTemperature(
  input: LogitsInput,
  labels: Int32Array,
  resamples: Resamples,
): Promise<FittedTemperature> {
  const whole = temperature(input, labels);
  const halves = [0, 1].map((parity) => fitHalf(input, labels, parity) ?? whole);
  return {
    whole,
    interval: await intervalOf(input, labels, whole, resamples),
    // Even pictures are scaled by what the odd ones gave.
    ofCleanPicture: (i) => halves[i % 2 === 0 ? 1 : 0]!,
  };
}

function fitHalf(input: LogitsInput, labels: Int32Array, parity: number): number | null {
  const { values, samples, classes } = readLogits(input);
  const rows = Array.from({ length: samples }, (_, i) => i).filter((i) => i % 2 === parity);
  if (rows.length === 0) return null;
  return temperature(
    rows.map((i) => values.subarray(i * classes, (i + 1) * classes)),
    rows.map((i) => labels[i]!),
  );
}

/**
 * Percentiles of the temperature over resamples, each by one Newton step from `whole`: a refit would cost a bisection
 * over all logits for every resample.
 */
async function intervalOf(
  input: LogitsInput,
  labels: Int32Array,
  whole: number,
  resamples: Resamples,
): Promise<Interval> {
  const logits = readLogits(input);
  const { samples, classes, values } = logits;
  const slopes = new Float64Array(samples);
  const bends = new Float64Array(samples);
  const row = new Float64Array(classes);
  for (let i = 0; i < samples; i++) {
    logSoftmaxRow(logits, i, whole, row);
    let [mean, square] = [0, 0];
    for (let c = 0; c < classes; c++) {
      const z = values[i * classes + c]!;
      mean += Math.exp(row[c]!) * z;
      square += Math.exp(row[c]!) * z * z;
    }
    // By beta = 1 / T the slope is E[z] - z_label and the bend the variance of z.
    slopes[i] = mean - values[i * classes + labels[i]!]!;
    bends[i] = square - mean * mean;
  }
  const [interval] = await resamples.of((counts) => {
    let [slope, bend] = [0, 0];
    for (let i = 0; i < samples; i++) {
      slope += counts[i]! * slopes[i]!;
      bend += counts[i]! * bends[i]!;
    }
    const beta = 1 / whole - slope / Math.max(bend, 1e-12);
    return [Math.min(5, Math.max(0.2, 1 / Math.max(beta, 1e-6)))];
  });
  return interval!;
}
