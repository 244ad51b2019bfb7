// Calibration: do the confidences mean what they say? Definitions of the IPMix and PixMix evaluation code.
import {
  checkConfidence,
  checkNotEmpty,
  checkSameLength,
  type Flags,
  type Numbers,
  readFlags,
  refuse,
} from './check.js';
import { binOf } from './reliability.js';

const BIN_SIZE = 100;
const ECE_BINS = 15;

export const calibrationDefinitions = {
  rms: `RMS calibration error: samples sorted by confidence into floor(N / ${BIN_SIZE}) adaptive bins of ${BIN_SIZE}, the last bin also takes the rest and is left out as in the published code (unless lastBin); sqrt(sum n/N d^2), d = |mean confidence - accuracy| of a bin of n samples.`,
  mad: 'MAD calibration error: sum n/N d over the same adaptive bins.',
  max: 'Maximum calibration error: largest d over the same adaptive bins.',
  ece: `Expected calibration error: sum n/N d over ${ECE_BINS} equal-width bins (lo, hi].`,
  aurra:
    'AURRA: area under the response rate accuracy curve; mean over r = 1..N of the accuracy of the r most confident samples.',
  softF1: 'Soft F1: 2 sum (1 - c) w / sum (1 - c + w), c = confidence, w = 1 for a wrong answer, else 0.',
} as const;

export interface Calibration {
  readonly rms: number;
  readonly mad: number;
  readonly max: number;
  readonly ece: number;
  readonly aurra: number;
  readonly softF1: number;
}

/** Answers in ascending order of confidence, each with the picture it was given to. */
export interface SortedAnswers {
  readonly confidence: Float64Array;
  /** 1 for a right answer, 0 for a wrong one. */
  readonly right: Uint8Array;
  readonly picture: Uint32Array;
  /** Equal-width bin of the expected calibration error. */
  readonly bin: Int8Array;
}

/**
 * All calibration measures of N answers, each a share (0..1).
 * @param confidence maximum softmax probability of each sample
 * @param correct whether each answer is right
 * @param options.lastBin counts the last adaptive bin too, which the published code leaves out
 * @throws INVALID_ARGUMENT for N < 200 without `lastBin` (fewer than two bins), lengths that differ, values outside 0..1.
 */
export function calibration(confidence: Numbers, correct: Flags, options: { lastBin?: boolean } = {}): Calibration {
  const lastBin = options.lastBin ?? false;
  checkNotEmpty(confidence, 'confidence');
  checkSameLength(confidence, 'confidence', correct, 'correct');
  checkConfidence(confidence);
  if (!lastBin && confidence.length < 2 * BIN_SIZE) {
    refuse(
      `Expected at least ${2 * BIN_SIZE} samples for adaptive bins of ${BIN_SIZE} whose last is left out, but got ${confidence.length}; give more samples or { lastBin: true }.`,
    );
  }
  return weightedCalibration(sortAnswers(confidence, readFlags(correct, 'correct')), null, { lastBin });
}

/** Sorts answers by confidence, stably; `pictures` answers in a row belong to different pictures, then it begins again. */
export function sortAnswers(confidence: Numbers, right: Uint8Array, pictures = confidence.length): SortedAnswers {
  // Array.prototype.sort is stable, so equal confidences keep their order.
  const order = Array.from({ length: confidence.length }, (_, i) => i).sort((a, b) => confidence[a]! - confidence[b]!);
  return {
    confidence: Float64Array.from(order, (i) => confidence[i]!),
    right: Uint8Array.from(order, (i) => right[i]!),
    picture: Uint32Array.from(order, (i) => i % pictures),
    bin: Int8Array.from(order, (i) => binOf(confidence[i]!, ECE_BINS)),
  };
}

/** The same measures where each picture's answers count as often as `counts` says; null: once. */
export function weightedCalibration(
  answers: SortedAnswers,
  counts: Uint8Array | null,
  { lastBin = false }: { lastBin?: boolean } = {},
): Calibration {
  const times = new Uint8Array(answers.right.length);
  for (let i = 0; i < times.length; i++) times[i] = counts === null ? 1 : counts[answers.picture[i]!]!;
  return { ...adaptiveBins(answers, times, lastBin), ...sums(answers, times), aurra: aurra(answers, times) };
}

function adaptiveBins({ confidence, right }: SortedAnswers, times: Uint8Array, lastBin: boolean) {
  let total = 0;
  for (let i = 0; i < times.length; i++) total += times[i]!;
  const bins = Math.max(1, Math.floor(total / BIN_SIZE));
  // The last bin takes what is over.
  const sizeOf = (bin: number) => (bin === bins - 1 ? total - bin * BIN_SIZE : BIN_SIZE);
  const counted = lastBin ? bins : bins - 1;
  let [squares, absolutes, max] = [0, 0, 0];
  let [bin, size, sum] = [0, 0, 0];
  for (let i = 0; i < times.length && bin < counted; i++) {
    const gap = confidence[i]! - right[i]!;
    for (let left = times[i]!; left > 0 && bin < counted; ) {
      const taken = Math.min(left, sizeOf(bin) - size);
      sum += taken * gap;
      size += taken;
      left -= taken;
      if (size < sizeOf(bin)) break;
      const difference = Math.abs(sum / size);
      squares += (size / total) * difference ** 2;
      absolutes += (size / total) * difference;
      max = Math.max(max, difference);
      bin++;
      size = 0;
      sum = 0;
    }
  }
  return { rms: Math.sqrt(squares), mad: absolutes, max };
}

/** Expected calibration error and soft F1, in one pass. */
function sums({ confidence, right, bin }: SortedAnswers, times: Uint8Array) {
  const gaps = new Float64Array(ECE_BINS);
  let [total, hit, both] = [0, 0, 0];
  for (let i = 0; i < times.length; i++) {
    const weight = times[i]!;
    const doubt = 1 - confidence[i]!;
    const wrong = 1 - right[i]!;
    total += weight;
    hit += weight * doubt * wrong;
    both += weight * (doubt + wrong);
    if (bin[i]! >= 0) gaps[bin[i]!]! += weight * (confidence[i]! - right[i]!);
  }
  return {
    ece: gaps.reduce((error, gap) => error + Math.abs(gap), 0) / total,
    // All answers certain and right leaves 0 / 0: nothing was to be detected and nothing was, which is reported as 0.
    softF1: both === 0 ? 0 : (2 * hit) / both,
  };
}

function aurra({ right }: SortedAnswers, times: Uint8Array): number {
  let [answered, hits, sum] = [0, 0, 0];
  for (let i = times.length - 1; i >= 0; i--) {
    for (let again = times[i]!; again > 0; again--) {
      answered++;
      hits += right[i]!;
      sum += hits / answered;
    }
  }
  return sum / answered;
}
