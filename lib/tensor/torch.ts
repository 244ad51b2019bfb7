import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import type { OperatorName } from './generated/operator-names.generated.js';
import { operatorFunctions, type TorchFunction } from './operators.js';

/**
 * Every ATen operator as a function, camelCase of the ATen name; keyword arguments go in one trailing object:
 * `torch.add(a, b, { alpha: 2 })`. Throws INVALID_ARGUMENT with the schemas when no overload takes the arguments, and
 * UNKNOWN_OPERATOR with the nearest names.
 */
export const torch: Readonly<Record<OperatorName, TorchFunction>> = new Proxy(
  operatorFunctions as Record<string, TorchFunction>,
  {
    get(table, name) {
      if (typeof name !== 'string') return undefined;
      return table[name] ?? table[camelOf(name)] ?? unknownOperator(name);
    },
  },
) as Readonly<Record<OperatorName, TorchFunction>>;

const camelOf = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const snakeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

// A function that fails when called, so that `'then' in torch` and other probes stay harmless.
function unknownOperator(name: string): TorchFunction | undefined {
  if (name === 'then' || name === 'toJSON') return undefined;
  return (...args) => native.callOperator(snakeOf(name), args) as never;
}

/** Runs `body` without recording gradients. Synchronous: an async body would leak the mode, so it is refused. */
export function noGrad<T>(body: () => T): T {
  const before = native.setGradEnabled(false);
  try {
    const result = body();
    if (result instanceof Promise)
      throw new IPMixError('INVALID_ARGUMENT', 'noGrad expects a synchronous function, got one that returns a Promise');
    return result;
  } finally {
    native.setGradEnabled(before);
  }
}

/** Seeds LibTorch's own generators (torch.rand and friends); ipmix itself never uses them. */
export const manualSeed = (seed: number): void => native.manualSeed(seed);

/** Threads of LibTorch's operators, on the calling thread and the engine thread. */
export const setNumThreads = (threads: number): void => native.setNumThreads(threads);

/** Live native objects: tensors, bytes, models, loaders, pending promises. */
export const memoryStats = () => native.memoryStats();
