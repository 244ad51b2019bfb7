// Consistency over perturbation sequences (Hendrycks & Dietterich, ICLR 2019, section 4.2).
import { checkNotEmpty, type Numbers, refuse } from './check.js';

export const flipProbabilityDefinition =
  'Flip probability: mean over sequences of the share of frames after the first whose predicted class differs from the previous frame (from the first, clean frame for noise perturbations).';

/**
 * Flip probability of one perturbation, 0..1.
 * @param predictions predicted classes of each sequence, frame by frame (two frames or more)
 * @param options.noise compares with the first frame, as for perturbations that draw fresh noise for each frame
 * @throws INVALID_ARGUMENT without sequences or for a sequence of fewer than two frames.
 */
export function flipProbability(predictions: readonly Numbers[], options: { noise?: boolean } = {}): number {
  const noise = options.noise ?? false;
  checkNotEmpty(predictions, 'predictions');
  let sum = 0;
  predictions.forEach((sequence, i) => {
    if (sequence.length < 2) {
      refuse(`Expected at least two frames in every sequence, but sequence ${i} has ${sequence.length}.`);
    }
    let flips = 0;
    for (let frame = 1; frame < sequence.length; frame++) {
      if (sequence[frame] !== sequence[noise ? 0 : frame - 1]) flips++;
    }
    sum += flips / (sequence.length - 1);
  });
  return sum / predictions.length;
}
