import type { CheckpointState } from './checkpoint.js';

// They never change a byte of a batch.
const HARMLESS = new Set(['workers', 'prefetch']);

/** What differs between a checkpoint and the run that goes on from it, in one sentence; nothing where all is equal. */
export function explainMismatch(
  before: Pick<CheckpointState, 'options' | 'loader' | 'environment'>,
  now: Pick<CheckpointState, 'options' | 'loader' | 'environment'>,
): string | undefined {
  const differences = [
    ...compare(before.options, now.options),
    ...compare(before.loader, now.loader).map((difference) => `the loader's ${difference}`),
    ...compare(before.environment, now.environment),
  ];
  if (differences.length === 0) return undefined;
  return `the run that is resumed had other settings (${differences.join(', ')}); it goes on, but not bit for bit`;
}

/** Each name whose value differs, with both. */
export function compare<T extends object>(before: T, now: T): string[] {
  const keys = (Object.keys(now) as (keyof T & string)[]).filter((key) => !HARMLESS.has(key));
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return keys
    .filter((key) => text(before[key]) !== text(now[key]))
    .map((key) => `${key} was ${text(before[key])}, is ${text(now[key])}`);
}
