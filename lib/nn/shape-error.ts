import { IPMixError } from '../errors.js';

export type Shape = readonly number[];

/** The sentence that the native module throws for the same mistake: "block2.layer.0.conv1: expects ...". */
export function shapeError(path: string, why: string): IPMixError {
  return new IPMixError('SHAPE_MISMATCH', `${path || 'the network'}: ${why}`);
}

export const shown = (shape: Shape) => `[${shape.join(', ')}]`;
export const product = (shape: Shape) => shape.reduce((total, side) => total * side, 1);
