import { native } from '../native.js';

type OperatorFunction = (...args: unknown[]) => unknown;
type Form = 'function' | 'method' | 'async';

/** Members of Tensor that are not generated, though some operators have their names. */
export const OWN_MEMBERS: ReadonlySet<string> = new Set([
  'shape',
  'dtype',
  'device',
  'disposed',
  'requiresGrad',
  'grad',
  'gradFn',
  'isLeaf',
  'to',
  'data',
  'item',
  'toArray',
  'backward',
  'dispose',
  'constructor',
]);

/** `log_softmax` is `logSoftmax`; `add_` and `__and__` keep their outer underscores. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[^_])_([^_])/g, (_, letter: string) => letter.toUpperCase());
}

const aten = new Map(native.operatorNames().map((name) => [camelCase(name), name]));

/** The camelCase names of every public ATen operator. */
export const operatorNames = (): string[] => [...aten.keys()];

/** The native function of an operator; UNKNOWN_OPERATOR with the nearest names. */
export function operatorFunction(name: string, form: Form): OperatorFunction {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return native.operatorFunction(aten.get(name) ?? snake, form);
}

/**
 * Gives `target` every operator. Each is made with its first use, since a native function for each of more than a
 * thousand operators would slow the load; afterwards it is a plain property, so that a call costs no look-up of ours.
 */
export function defineOperators(target: object, form: Form, except: ReadonlySet<string>): void {
  for (const name of aten.keys()) {
    if (except.has(name)) continue;
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: false,
      get() {
        const value = operatorFunction(name, form);
        Object.defineProperty(target, name, { value, configurable: true, enumerable: false, writable: true });
        return value;
      },
    });
  }
}
