import { AsyncLocalStorage } from 'node:async_hooks';
import { native } from '../native.js';
import { Tensor } from './tensor.js';

/** Which scope a continuation belongs to; made with the first scope, for tracking promises costs every program. */
let storage: AsyncLocalStorage<number> | undefined;

function scopes(): AsyncLocalStorage<number> {
  if (!storage) {
    const created = new AsyncLocalStorage<number>();
    native.setScopeLookup(() => created.getStore() ?? 0);
    storage = created;
  }
  return storage;
}

function collect(value: unknown, found: Tensor[], seen: Set<unknown>): Tensor[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  if (value instanceof (Tensor as unknown as new () => Tensor)) found.push(value);
  else if (Array.isArray(value) || value instanceof Set) for (const inner of value) collect(inner, found, seen);
  else if (value instanceof Map) for (const inner of value.values()) collect(inner, found, seen);
  else if (!ArrayBuffer.isView(value)) for (const inner of Object.values(value)) collect(inner, found, seen);
  return found;
}

/**
 * Frees the tensors made while `body` runs, except those in what it returns (a tensor, or arrays, plain objects, maps
 * and sets of them). Scopes nest: what an inner one returns belongs to the outer one. An async body keeps its scope
 * across `await`, beside other scopes that run meanwhile, until its promise settles. Gradients that `backward` leaves
 * in `grad` live with their leaf.
 */
export function scope<T>(body: () => T): T {
  const local = scopes();
  const id = native.openScope();
  let result: T;
  try {
    result = local.run(id, body);
  } catch (error) {
    native.leaveScope();
    native.closeScope(id, []);
    throw error;
  }
  native.leaveScope();
  if (!(result instanceof Promise)) {
    native.closeScope(id, collect(result, [], new Set()));
    return result;
  }
  return result.then(
    (value) => {
      native.closeScope(id, collect(value, [], new Set()));
      return value;
    },
    (error) => {
      native.closeScope(id, []);
      throw error;
    },
  ) as T;
}
