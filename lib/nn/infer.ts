import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import type { Shape } from './shape-error.js';
import type { ModelSpec } from './spec.js';
import { trace } from './trace.js';

/** A sample input: a tensor, or its shape, N first. */
export type SampleInput = Shape | { readonly shape: Shape };

export function shapeOf(input: SampleInput): Shape {
  const shape = 'shape' in input ? input.shape : input;
  if (!Array.isArray(shape) || shape.length === 0 || !shape.every((side) => Number.isSafeInteger(side) && side >= 1)) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `a sample input must be a tensor or a shape such as [1, 3, 32, 32], got ${JSON.stringify(shape)}`,
    );
  }
  return shape;
}

/**
 * The spec with every size that was left out (nn.lazyConv2d and the like), inferred from a sample input.
 * Throws INVALID_ARGUMENT or SHAPE_MISMATCH with the path of the mistake.
 */
export function infer(spec: ModelSpec, input: SampleInput): ModelSpec {
  native.checkSpec(spec);
  return trace(spec, shapeOf(input), '', () => {}).spec;
}

/**
 * Refuses a spec that could not be built, and with a sample input one whose layers do not fit each other. No weights are
 * made. Throws INVALID_ARGUMENT, SHAPE_MISMATCH: "block2.layer.0.conv1: expects 64 channels, gets 32".
 */
export function validate(spec: ModelSpec, input?: SampleInput): void {
  native.checkSpec(spec);
  if (input !== undefined) trace(spec, shapeOf(input), '', () => {});
}

/** The spec of its JSON. Throws INVALID_ARGUMENT with the path of what cannot be one. */
export function parse(json: string): ModelSpec {
  let spec: ModelSpec;
  try {
    spec = JSON.parse(json) as ModelSpec;
  } catch (cause) {
    throw new IPMixError('INVALID_ARGUMENT', `a spec's JSON cannot be read: ${(cause as Error).message}`, { cause });
  }
  native.checkSpec(spec);
  return spec;
}
