import { IPMixError } from '../errors.js';
import { native } from '../native.js';

/**
 * 'auto': Winograd's F(4 x 4, 3 x 3) where that is faster (3 x 3, stride 1, float32, channels last, on AVX2), whose results
 * are within 1e-5 of the largest value; 'direct': LibTorch's own algorithm everywhere.
 */
export type ConvolutionAlgorithm = 'auto' | 'direct';

/**
 * How the models of this thread convolve from here on, on it and on its engine thread; 'auto' at first. A Trainer sets it from
 * its option `convolution`. Throws INVALID_ARGUMENT.
 */
export function setConvolution(algorithm: ConvolutionAlgorithm): void {
  if (algorithm !== 'auto' && algorithm !== 'direct')
    throw new IPMixError('INVALID_ARGUMENT', `convolution must be 'auto' or 'direct', got ${algorithm}`);
  native.setDirectConvolution(algorithm === 'direct');
}
