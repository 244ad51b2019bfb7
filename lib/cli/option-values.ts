// Reads option values from text; what does not fit is bad usage, in one sentence.
import { InvalidArgumentError } from 'commander';

/** A parser of whole numbers from `low` to `high`. */
export function wholeNumber(low: number, high = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      const range = high === Number.MAX_SAFE_INTEGER ? `${low} or more` : `${low} to ${high}`;
      throw new InvalidArgumentError(`Expected a whole number, ${range}.`);
    }
    return value;
  };
}

/** A parser of numbers above zero. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new InvalidArgumentError('Expected a number above 0.');
  }
  return value;
}

/** A parser of shares: 0 or more, below 1. */
export function shareBelowOne(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value < 1)) throw new InvalidArgumentError('Expected 0 or more, below 1.');
  return value;
}

/** A parser of three numbers, one a channel. */
export function threeNumbers(text: string): number[] {
  const values = text.split(',').map((word) => (word.trim() === '' ? Number.NaN : Number(word)));
  if (values.length !== 3 || !values.every(Number.isFinite)) {
    throw new InvalidArgumentError('Expected three numbers with commas between, one for red, green and blue.');
  }
  return values;
}
