import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import type { Tensor } from './tensor.js';

export interface BackwardOptions {
  /** Keep the graph for another backward pass. Default: `createGraph`. */
  retainGraph?: boolean;
  /** Record the backward pass itself, for higher derivatives. Default false. */
  createGraph?: boolean;
  /** Accumulate into these leaves only. Default: every leaf that requires a gradient. */
  inputs?: readonly Tensor[];
}

export interface GradOptions extends Omit<BackwardOptions, 'inputs'> {
  /** dL/d(output) for each output; needed where an output has more than one element. */
  gradOutputs?: Tensor | readonly (Tensor | null)[];
  /** true: an input that the outputs do not depend on gives null. Default false: it throws TORCH. */
  allowUnused?: boolean;
}

function withGradMode<T>(on: boolean, name: string, body: () => T): T {
  const before = native.setGradEnabled(on);
  try {
    const result = body();
    if (result instanceof Promise)
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${name} expects a synchronous function, got one that returns a Promise`,
      );
    return result;
  } finally {
    native.setGradEnabled(before);
  }
}

/** Runs `body` without recording gradients. Synchronous: an async body would leak the mode, so it is refused. */
export const noGrad = <T>(body: () => T): T => withGradMode(false, 'noGrad', body);

/** Runs `body` recording gradients, inside {@link noGrad}. Synchronous like it. */
export const enableGrad = <T>(body: () => T): T => withGradMode(true, 'enableGrad', body);

/**
 * The gradients of the outputs' sum with respect to each input, without touching `.grad`.
 * Throws TORCH where an input is not part of the graph (see `allowUnused`) or an output is no scalar and has no
 * `gradOutputs`.
 */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions & { allowUnused: true },
): (Tensor | null)[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options?: GradOptions,
): Tensor[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions = {},
): (Tensor | null)[] {
  const { gradOutputs, retainGraph, createGraph, allowUnused } = options;
  return native.grad(outputs, inputs, gradOutputs, retainGraph, createGraph, allowUnused);
}

/** {@link grad} on the engine thread. */
export function gradAsync(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions = {},
): Promise<(Tensor | null)[]> {
  const { gradOutputs, retainGraph, createGraph, allowUnused } = options;
  return native.gradAsync(outputs, inputs, gradOutputs, retainGraph, createGraph, allowUnused);
}

/** `tensor.backward()`: accumulates into `grad` of the leaves. */
export function backward(this: Tensor, gradient?: Tensor | null, options: BackwardOptions = {}): void {
  native.backward(this, options.inputs, gradient, options.retainGraph, options.createGraph);
}

/** `backward` on the engine thread: `await torch.async.backward(loss)`. */
export function backwardAsync(output: Tensor, gradient?: Tensor | null, options: BackwardOptions = {}): Promise<void> {
  return native.backwardAsync(output, options.inputs, gradient, options.retainGraph, options.createGraph);
}
