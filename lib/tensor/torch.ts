import { native } from '../native.js';
import { type AsyncTorch, asyncTorch } from './async.js';
import { backwardAsync, grad, gradAsync } from './autograd.js';
import type { TorchFunctions } from './generated/functions.generated.js';
import { defineOperators, operatorFunction } from './operators.js';

export { enableGrad, noGrad } from './autograd.js';
export { scope } from './scope.js';

export interface Torch extends TorchFunctions {
  /** The gradients of `outputs` with respect to `inputs`; `.grad` stays as it is. */
  readonly grad: typeof grad;
  /** Every operator on the engine thread, as a promise: `await torch.async.matmul(a, b)`. */
  readonly async: AsyncTorch & {
    /** `tensor.backward()` off the event loop. */
    readonly backward: typeof backwardAsync;
    readonly grad: typeof gradAsync;
  };
}

/** What `torch.<name>` falls back to: a mistyped name throws UNKNOWN_OPERATOR when it is called, not when it is read. */
const unknown = new Proxy(
  {},
  {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then' || name === 'toJSON') return undefined;
      return (...args: unknown[]) => operatorFunction(name, 'function')(...args);
    },
  },
);

/**
 * Every ATen operator as a function, camelCase of the ATen name; keyword arguments go in one trailing object:
 * `torch.add(a, b, { alpha: 2 })`, `torch.add(a, b, { out })`. In-place operators keep the underscore and give back the
 * tensor they were given. Throws INVALID_ARGUMENT with the argument, what was expected, what came and the schema where
 * no overload takes the arguments, TORCH for what LibTorch refuses, OUT_OF_MEMORY, DISPOSED, and UNKNOWN_OPERATOR with
 * the nearest names.
 */
export const torch: Torch = Object.create(unknown);
defineOperators(torch, 'function', new Set(['grad', 'async']));
Object.defineProperties(asyncTorch, { backward: { value: backwardAsync }, grad: { value: gradAsync } });
Object.defineProperties(torch, { grad: { value: grad }, async: { value: asyncTorch } });

/** `new Generator()`: a sequence of random numbers of its own, for operators with a `generator` option. */
export const Generator = native.Generator;
export type Generator = import('./types.js').Generator;

/** Seeds LibTorch's own generators (torch.rand and friends); ipmix itself never uses them. */
export const manualSeed = (seed: number): void => native.manualSeed(seed);

/** Threads of LibTorch's operators, on the calling thread and the engine thread. */
export const setNumThreads = (threads: number): void => native.setNumThreads(threads);

/** Live native objects: tensors, bytes, models, loaders, pending promises. */
export const memoryStats = () => native.memoryStats();
