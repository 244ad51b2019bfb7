import { IPMixError } from '../errors.js';

/** Throws INVALID_ARGUMENT unless `split` is one of these. */
export function needSplit(source: string, split: unknown, splits: readonly string[]): void {
  if (splits.includes(split as string)) return;
  const named = splits.map((name) => `'${name}'`);
  const list = `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
  throw new IPMixError('INVALID_ARGUMENT', `${source} needs split ${list}, got ${JSON.stringify(split)}`);
}
