// The bins of a reliability diagram, and of the expected calibration error.
import {
  checkConfidence,
  checkNotEmpty,
  checkSameLength,
  type Flags,
  type Numbers,
  readFlags,
  refuse,
} from './check.js';

export const reliabilityDefinition =
  'Reliability diagram: accuracy of the samples in each of the equal-width confidence bins (lo, hi]; on the diagonal a confidence means what it says.';

export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly samples: number;
  /** Mean confidence of the samples in the bin, 0 for an empty bin. */
  readonly confidence: number;
  /** Share of right answers in the bin, 0 for an empty bin. */
  readonly accuracy: number;
}

/**
 * Samples sorted into `bins` bins of equal width over 0..1, each open at its lower and closed at its upper end.
 * @throws INVALID_ARGUMENT for empty lists, lengths that differ, confidences outside 0..1, less than one bin.
 */
export function reliability(confidence: Numbers, correct: Flags, options: { bins?: number } = {}): ReliabilityBin[] {
  const bins = options.bins ?? 15;
  if (!Number.isInteger(bins) || bins < 1) refuse(`Expected a whole number of bins, 1 or more, but got ${bins}.`);
  checkNotEmpty(confidence, 'confidence');
  checkSameLength(confidence, 'confidence', correct, 'correct');
  checkConfidence(confidence);
  const right = readFlags(correct, 'correct');
  const samples = new Array<number>(bins).fill(0);
  const sums = new Array<number>(bins).fill(0);
  const hits = new Array<number>(bins).fill(0);
  for (let i = 0; i < confidence.length; i++) {
    const bin = binOf(confidence[i]!, bins);
    if (bin < 0) continue;
    samples[bin]! += 1;
    sums[bin]! += confidence[i]!;
    hits[bin]! += right[i]!;
  }
  return samples.map((count, bin) => ({
    low: bin / bins,
    high: (bin + 1) / bins,
    samples: count,
    confidence: count === 0 ? 0 : sums[bin]! / count,
    accuracy: count === 0 ? 0 : hits[bin]! / count,
  }));
}

// c * bins rounds, so an edge such as 0.2 could land one bin off: the edges themselves decide. A confidence of 0
// is in no bin (-1); a maximum softmax probability never is 0.
export function binOf(confidence: number, bins: number): number {
  let bin = Math.min(bins - 1, Math.ceil(confidence * bins) - 1);
  if (bin > 0 && confidence <= bin / bins) bin--;
  else if (bin >= 0 && bin < bins - 1 && confidence > (bin + 1) / bins) bin++;
  return bin;
}
