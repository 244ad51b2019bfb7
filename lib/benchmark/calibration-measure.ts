// Calibration of a set of answers, with intervals; on corrupted pictures all answers of a picture stay together.
import { type AnswerColumns, meanOf, type ScaledColumns } from './answers.js';
import type { CalibrationKey, CalibrationMeasure } from './measures.js';
import type { Resamples } from './metrics/bootstrap.js';
import { sortAnswers, weightedCalibration } from './metrics/calibration.js';
import { calibration, type Interval, reliability } from './metrics/index.js';

// A resample makes the noise of a bin look like a fault: these errors come out larger than that of the answers themselves.
const BINNED: ReadonlySet<CalibrationKey> = new Set(['rms', 'mad', 'max', 'ece']);
const KEYS = ['rms', 'mad', 'max', 'ece', 'aurra', 'softF1', 'brier', 'negativeLogLikelihood'] as const;

interface Judged {
  readonly confidence: Float64Array;
  readonly brier: Float64Array;
  readonly nll: Float64Array;
}

/**
 * @param answers of one or more rounds over the same pictures, round after round
 * @param scaled the same answers after temperature scaling
 * @param resamples over the pictures
 */
export async function calibrationMeasure(
  answers: AnswerColumns,
  scaled: ScaledColumns,
  resamples: Resamples,
  lastBin: boolean,
): Promise<Omit<CalibrationMeasure, 'temperature'>> {
  const right = answers.wrong.map((wrong) => 1 - wrong);
  return {
    ...(await numbers(answers, right, resamples, lastBin)),
    samples: right.length,
    lastBin,
    scaled: await numbers(scaled, right, resamples, lastBin),
    bins: reliability(answers.confidence, right),
  };
}

async function numbers(judged: Judged, right: Float64Array, resamples: Resamples, lastBin: boolean) {
  const { confidence, brier, nll } = judged;
  const { pictures } = resamples;
  const sorted = sortAnswers(confidence, Uint8Array.from(right), pictures);
  const [brierByPicture, nllByPicture] = [byPicture(brier, pictures), byPicture(nll, pictures)];
  const draws: number[][] = [];
  const intervals = await resamples.of((counts) => {
    const { rms, mad, max, ece, aurra, softF1 } = weightedCalibration(sorted, counts, { lastBin });
    draws.push([rms, mad, max, ece, aurra, softF1, weighted(brierByPicture, counts), weighted(nllByPicture, counts)]);
    return draws.at(-1)!;
  });
  const values = {
    ...calibration(confidence, right, { lastBin }),
    brier: meanOf(brier),
    negativeLogLikelihood: meanOf(nll),
  };
  const interval = (key: CalibrationKey, i: number) =>
    BINNED.has(key) ? moved(intervals[i]!, values[key] - meanOf(draws.map((draw) => draw[i]!))) : intervals[i]!;
  return {
    ...values,
    intervals: Object.fromEntries(KEYS.map((key, i) => [key, interval(key, i)])) as Record<CalibrationKey, Interval>,
  };
}

/** An error is never below 0. */
function moved({ low, high }: Interval, by: number): Interval {
  return { low: Math.max(0, low + by), high: high + by };
}

/** Mean over the rounds of each picture. */
export function byPicture(values: ArrayLike<number>, pictures: number): Float64Array {
  const sums = new Float64Array(pictures);
  for (let i = 0; i < values.length; i++) sums[i % pictures]! += values[i]!;
  return sums.map((sum) => (sum * pictures) / values.length);
}

function weighted(values: Float64Array, counts: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * counts[i]!;
  return sum / values.length;
}
