// Which benchmark a corruption belongs to: errors are averaged within one of them, never across.
import { MCE_CORRUPTIONS } from './metrics/mean-corruption-error.js';

/** Of CIFAR-C and ImageNet-C, no part of their mean. */
const EXTRA = ['speckle_noise', 'gaussian_blur', 'spatter', 'saturate'];

export const isOfC = (name: string): boolean => MCE_CORRUPTIONS.includes(name) || EXTRA.includes(name);

/** The names parted by benchmark; what is not of C is of C-bar. */
export function partedNames(names: readonly string[]): { c: readonly string[]; bar: readonly string[] } {
  return { c: names.filter(isOfC), bar: names.filter((name) => !isOfC(name)) };
}

/**
 * Those whose mean is taken. Beside the whole standard set the extra ones stay out, as in the published mean; of a choice of
 * one's own everything counts.
 */
export function averagedNames(asked: readonly string[]): readonly string[] {
  const whole = MCE_CORRUPTIONS.every((name) => asked.includes(name));
  return whole ? asked.filter((name) => !EXTRA.includes(name)) : asked;
}
