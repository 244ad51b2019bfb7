import type { ImageStep, MixStep } from '../image/steps.js';

/** A chain of steps, all of one kind; each starts from what the one before left, the first from the original. */
export type Chain = { kind: 'image'; steps: ImageStep[] } | { kind: 'mix'; steps: MixStep[] };

/**
 * All randomness of one view, as plain JSON: rendering it is a pure function. The view is
 * (1 - m) normalise(original) + m sum_i weights[i] normalise(chains[i]); weights and m are float32 values.
 */
export interface Plan {
  height: number;
  width: number;
  weights: number[];
  m: number;
  chains: Chain[];
}
