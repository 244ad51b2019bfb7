import type { TorchFunctions } from './generated/functions.generated.js';
import { defineOperators, operatorFunction } from './operators.js';

/** Overloads of a function as their twins that return promises. TypeScript infers overloads one by one, from the last. */
type Twin<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
  (...args: infer A5): infer R5;
  (...args: infer A6): infer R6;
}
  ? {
      (...args: A1): Promise<R1>;
      (...args: A2): Promise<R2>;
      (...args: A3): Promise<R3>;
      (...args: A4): Promise<R4>;
      (...args: A5): Promise<R5>;
      (...args: A6): Promise<R6>;
    }
  : never;

/** Every operator on the engine thread: the event loop stays free, and jobs run in the order they were given. */
export type AsyncTorch = { readonly [Name in keyof TorchFunctions]: Twin<TorchFunctions[Name]> };

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
