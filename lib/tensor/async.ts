import type { AsyncFunctions } from './generated/async.generated.js';
import { defineOperators, operatorFunction } from './operators.js';

/** Every operator on the engine thread: the event loop stays free, and jobs run in the order they were given. */
export type AsyncTorch = Readonly<AsyncFunctions>;

const unknown = new Proxy(
  {},
  {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then' || name === 'toJSON') return undefined;
      return operatorFunction(name, 'async');
    },
  },
);

/** `torch.async`. An in-place operator must not race with other uses of its tensor: await it first. */
export const asyncTorch = Object.create(unknown) as AsyncTorch;
defineOperators(asyncTorch, 'async', new Set());
