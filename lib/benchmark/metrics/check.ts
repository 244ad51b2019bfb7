// The questions every metric asks of its input, each answered by one sentence.
import { IPMixError } from '../../errors.js';

/** A list of numbers: a plain array or any typed array of numbers. */
export type Numbers = ArrayLike<number>;

/** A list of answers, right or wrong: booleans, or 1 and 0. */
export type Flags = ArrayLike<number | boolean>;

export function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', message);
}

export function checkNotEmpty(values: ArrayLike<unknown>, name: string): void {
  if (values.length === 0) refuse(`Expected at least one value in ${name}, but it is empty.`);
}

export function checkSameLength(a: ArrayLike<unknown>, nameA: string, b: ArrayLike<unknown>, nameB: string): void {
  if (a.length !== b.length) {
    refuse(
      `Expected ${nameA} and ${nameB} of one length, but they have ${a.length} and ${b.length} values; give one ${nameB} value per sample.`,
    );
  }
}

export function checkFinite(values: Numbers, name: string): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      refuse(`Expected finite numbers in ${name}, but value ${i} is ${values[i]}; the model's output is broken there.`);
    }
  }
}

export function checkConfidence(values: Numbers): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value >= 0 && value <= 1)) {
      refuse(
        `Expected confidences between 0 and 1, but value ${i} is ${value}; give the maximum softmax probability, not a logit or a percentage.`,
      );
    }
  }
}

export function checkLabels(labels: Numbers, classes: number): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (!Number.isInteger(label) || label < 0 || label >= classes) {
      refuse(
        `Expected labels from 0 to ${classes - 1}, but label ${i} is ${label}; the model answers with ${classes} classes.`,
      );
    }
  }
}

/** Reads flags into 0 and 1. */
export function readFlags(flags: Flags, name: string): Uint8Array {
  return Uint8Array.from(flags, (flag, i) => {
    if (flag === true || flag === 1) return 1;
    if (flag === false || flag === 0) return 0;
    return refuse(`Expected true/false or 1/0 in ${name}, but value ${i} is ${flag}.`);
  });
}
