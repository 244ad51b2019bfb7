import { native } from '../native.js';
import type { Tensor } from './tensor.js';

/** An operator's result is a tensor unless its schema says otherwise; name the type where it differs. */
export type TorchFunction = <Result = Tensor>(...args: unknown[]) => Result;

type OperatorFunction = (...args: unknown[]) => unknown;

/** `log_softmax` is `logSoftmax`, `add_` keeps its underscore. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every public ATen operator of the linked LibTorch, by its camelCase name. */
export const operatorFunctions: Record<string, OperatorFunction> = Object.fromEntries(
  native.operatorNames().map((name) => [camelCase(name), (...args: unknown[]) => native.callOperator(name, args)]),
);
