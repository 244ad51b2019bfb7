import { OP_NAMES, type OpName } from '../image/steps.js';

const STANDARD: readonly OpName[] = [
  'autocontrast',
  'equalize',
  'posterize',
  'rotate',
  'solarize',
  'shearX',
  'shearY',
  'translateX',
  'translateY',
];
const EXTENDED: readonly OpName[] = ['color', 'contrast', 'brightness', 'sharpness'];

/** AugMix's and PixMix's own lists: nine operations, and the four that ImageNet-C's corruptions overlap with. */
export const AUGMIX_OP_LISTS: Readonly<Record<'standard' | 'all', readonly OpName[]>> = {
  standard: OP_NAMES.filter((name) => STANDARD.includes(name)),
  all: OP_NAMES.filter((name) => STANDARD.includes(name) || EXTENDED.includes(name)),
};
