import type { CheckpointState } from './checkpoint.js';

/** What differs between a checkpoint and the run that goes on from it, in one sentence; nothing where all is equal. */
export function explainMismatch(
  before: Pick<CheckpointState, 'options' | 'environment'>,
  now: Pick<CheckpointState, 'options' | 'environment'>,
): string | undefined {
  const differences = [...compare(before.options, now.options), ...compare(before.environment, now.environment)];
  if (differences.length === 0) return undefined;
  return `the run that is resumed had other settings (${differences.join(', ')}); it goes on, but not bit for bit`;
}

function compare<T extends object>(before: T, now: T): string[] {
  const keys = Object.keys(now) as (keyof T & string)[];
  return keys.filter((key) => before[key] !== now[key]).map((key) => `${key} was ${before[key]}, is ${now[key]}`);
}
