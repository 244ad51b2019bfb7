import { inspect } from 'node:util';
import { IPMixError } from '../errors.js';

/** Throws INVALID_ARGUMENT unless `value` is a finite number in the range. */
export function requireNumber(
  name: string,
  value: unknown,
  range: { from: number; to?: number; below?: number; integer?: boolean },
): void {
  const { from, to = Number.POSITIVE_INFINITY, below = Number.POSITIVE_INFINITY, integer = false } = range;
  const ok =
    typeof value === 'number' &&
    value >= from &&
    value <= to &&
    value < below &&
    Number.isFinite(value) &&
    (!integer || Number.isSafeInteger(value));
  if (ok) return;
  const kind = integer ? 'an integer' : 'a number';
  const bounded = to === Number.POSITIVE_INFINITY ? `${kind} of at least ${from}` : `${kind} from ${from} to ${to}`;
  const expected = below === Number.POSITIVE_INFINITY ? bounded : `${bounded}, below ${below}`;
  throw new IPMixError('INVALID_ARGUMENT', `${name} must be ${expected}, got ${inspect(value)}`);
}

/** Throws INVALID_ARGUMENT unless `value` is one of `known`. */
export function requireChoice(name: string, value: unknown, known: readonly string[]): void {
  if (known.includes(value as string)) return;
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `${name} must be one of ${known.map((v) => `'${v}'`).join(', ')}, got ${inspect(value)}`,
  );
}
