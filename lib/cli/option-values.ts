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

/** A parser of numbers from zero up. */
export function zeroOrMore(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError('Expected a number, 0 or more.');
  }
  return value;
}

/** A parser of steps with commas between, each above the one before. */
export function risingSteps(text: string): number[] {
  const steps = text.split(',').map((word) => (/^\d+$/.test(word) ? Number(word) : 0));
  if (!steps.every((step, i) => Number.isSafeInteger(step) && step > (steps[i - 1] ?? 0))) {
    throw new InvalidArgumentError('Expected rising whole numbers above 0 with commas between, such as 3000,6000.');
  }
  return steps;
}

/** A parser of names out of `known` with commas between, or 'none'. */
export function namesOutOf<Name extends string>(known: readonly Name[]): (text: string) => Name[] {
  return (text) => {
    const names = text === 'none' ? [] : (text.split(',') as Name[]);
    if (!names.every((name) => known.includes(name))) {
      throw new InvalidArgumentError(`Expected names out of ${known.join(', ')} with commas between, or none.`);
    }
    return names;
  };
}
