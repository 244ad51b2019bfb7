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
import { reliability } from './reliability.js';

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
  const right = readFlags(correct, 'correct');
  const order = ascending(confidence);
  return {
    ...adaptiveBins(confidence, right, order, lastBin),
    ece: expectedError(confidence, right),
    aurra: responseRateAccuracy(right, order),
    softF1: softF1(confidence, right),
  };
}

// Array.prototype.sort is stable, so equal confidences keep their order.
function ascending(values: Numbers): Uint32Array {
  const order = Array.from({ length: values.length }, (_, i) => i);
  return Uint32Array.from(order.sort((a, b) => values[a]! - values[b]!));
}

function adaptiveBins(confidence: Numbers, right: Uint8Array, order: Uint32Array, lastBin: boolean) {
  const total = order.length;
  const bins = Math.max(1, Math.floor(total / BIN_SIZE));
  let squares = 0;
  let absolutes = 0;
  let max = 0;
  for (let bin = 0; bin < (lastBin ? bins : bins - 1); bin++) {
    const start = bin * BIN_SIZE;
    const end = bin === bins - 1 ? total : start + BIN_SIZE;
    let sum = 0;
    for (let i = start; i < end; i++) sum += confidence[order[i]!]! - right[order[i]!]!;
    const size = end - start;
    const difference = Math.abs(sum / size);
    squares += (size / total) * difference ** 2;
    absolutes += (size / total) * difference;
    max = Math.max(max, difference);
  }
  return { rms: Math.sqrt(squares), mad: absolutes, max };
}

function expectedError(confidence: Numbers, right: Uint8Array): number {
  let error = 0;
  for (const bin of reliability(confidence, right, { bins: ECE_BINS })) {
    if (bin.samples > 0) error += (bin.samples / confidence.length) * Math.abs(bin.confidence - bin.accuracy);
  }
  return error;
}

function responseRateAccuracy(right: Uint8Array, order: Uint32Array): number {
  let hits = 0;
  let sum = 0;
  for (let answered = 1; answered <= order.length; answered++) {
    hits += right[order[order.length - answered]!]!;
    sum += hits / answered;
  }
  return sum / order.length;
}

// All answers certain and right leaves 0 / 0: nothing was to be detected and nothing was, which is reported as 0.
function softF1(confidence: Numbers, right: Uint8Array): number {
  let hit = 0;
  let both = 0;
  for (let i = 0; i < right.length; i++) {
    const doubt = 1 - confidence[i]!;
    const wrong = 1 - right[i]!;
    hit += doubt * wrong;
    both += doubt + wrong;
  }
  return both === 0 ? 0 : (2 * hit) / both;
}
