/** The operations of AutoAugment, RandAugment and TrivialAugment, by name. */
export const POLICY_OP_NAMES = [
  'identity',
  'shearX',
  'shearY',
  'translateX',
  'translateY',
  'rotate',
  'brightness',
  'color',
  'contrast',
  'sharpness',
  'posterize',
  'solarize',
  'autocontrast',
  'equalize',
  'invert',
] as const;
export type PolicyOpName = (typeof POLICY_OP_NAMES)[number];

/**
 * One operation with torchvision's magnitude (transforms/autoaugment.py, `_apply_op`):
 * - `shearX`, `shearY`: the factor, about the upper left corner; `translateX`, `translateY`: pixels right and down,
 *   truncated; `rotate`: degrees counter-clockwise about the centre. Black comes in from outside.
 * - `brightness`, `color`, `contrast`, `sharpness`: the factor is 1 + magnitude.
 * - `posterize`: bits kept, truncated; `solarize`: values from the magnitude on are inverted.
 */
export type PolicyStep =
  | { op: 'identity' | 'autocontrast' | 'equalize' | 'invert' }
  | { op: Exclude<PolicyOpName, 'identity' | 'autocontrast' | 'equalize' | 'invert'>; magnitude: number };

/** All randomness of one view of AutoAugment, RandAugment or TrivialAugment, as plain JSON. */
export interface PolicyPlan {
  height: number;
  width: number;
  /** One after the other, each on the 8-bit picture that the one before left. */
  steps: PolicyStep[];
}

/** How operations outside of whole pixels look up their values: torchvision's default is 'nearest'. */
export type PolicyInterpolation = 'nearest' | 'bilinear';

/** An operation a method draws from, and the magnitude of each of its bins (none: it has no magnitude). */
export interface PolicySpaceRow {
  op: PolicyOpName;
  /** The magnitude is negated with probability 1/2. */
  signed: boolean;
  magnitudes: number[];
}

/** One of the two operations of an AutoAugment sub-policy; `bin` of 10 where it has a magnitude. */
export interface PolicyChoice {
  op: PolicyOpName;
  probability: number;
  bin?: number;
}
