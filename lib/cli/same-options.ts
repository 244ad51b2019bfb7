// Processes that were given different options would train different networks, or wait for each other for ever.
import { IPMixError } from '../errors.js';
import type { TrainOptions } from './train-options.js';

/** Of each process, its machine or rank 0 alone: they decide no number of the run. */
const OWN: ReadonlySet<string> = new Set([
  ...['data', 'mixing', 'out', 'workers', 'prefetch', 'threads', 'processes', 'timeout', 'json', 'log'],
  ...['checkpointEvery', 'keep'],
]);

/** What a process tells the others of its options. */
export function sharedOptions(options: TrainOptions): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !OWN.has(name)));
}

/** Throws INVALID_ARGUMENT with every option that differs from rank 0's. */
export function needSameOptions(rank: number, first: Record<string, unknown>, own: Record<string, unknown>): void {
  const differing = [...new Set([...Object.keys(first), ...Object.keys(own)])].filter(
    (name) => JSON.stringify(first[name]) !== JSON.stringify(own[name]),
  );
  if (differing.length === 0) return;
  const list = differing.map((name) => `${flag(name)}: ${said(own[name])} here, ${said(first[name])} there`);
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `rank ${rank} was started with other options than rank 0 (${list.join('; ')}); give all processes the same command`,
  );
}

const flag = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const said = (value: unknown) => (value === undefined ? 'left out' : String(value));
