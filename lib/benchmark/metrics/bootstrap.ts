// How far a number would move had other pictures been judged: the percentile bootstrap (Efron 1979).
import { Draws } from '../philox.js';
import { refuse } from './check.js';

export const bootstrapDefinition =
  'Interval: 95 % percentile bootstrap; pictures are drawn with replacement, 1000 times (500 for measures over sorted answers: calibration and anomaly detection), by the seed. A picture keeps all its answers (corruptions, severities, frames) together. The binned calibration errors, which resampling inflates, have theirs moved back by that bias. It does not cover the spread between training seeds.';

/** 95 % of the resampled values lie between the two. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  /** Default 0. */
  seed?: number;
  /** Default 1000. */
  resamples?: number;
}

const LEVEL = 0.95;
const TURN_MS = 8;
// A walk over all sorted answers costs much more than a sum: fewer of them keep the bootstrap a hundredth of the job.
const WALKS = 500;

/** How often each picture was drawn, for every resample. The same for the same count and seed. */
export class Resamples {
  readonly pictures: number;
  readonly count: number;
  readonly #drawn: Uint8Array;

  private constructor(pictures: number, drawn: Uint8Array) {
    this.pictures = pictures;
    this.count = drawn.length / pictures;
    this.#drawn = drawn;
  }

  /** Draws them in short turns, so that the event loop stays free. */
  static async draw(pictures: number, { seed = 0, resamples = 1000 }: BootstrapOptions = {}): Promise<Resamples> {
    if (!Number.isInteger(resamples) || resamples < 1) {
      refuse(`Expected a whole number of resamples, 1 or more, but got ${resamples}.`);
    }
    const drawn = new Uint8Array(pictures * resamples);
    await inTurns(resamples, (resample) => {
      const draws = new Draws(seed, 'bootstrap', resample);
      const first = resample * pictures;
      for (let i = 0; i < pictures; i++) drawn[first + draws.below(pictures)]!++;
    });
    return new Resamples(pictures, drawn);
  }

  /** Times each picture was drawn in that resample. */
  counts(resample: number): Uint8Array {
    return this.#drawn.subarray(resample * this.pictures, (resample + 1) * this.pictures);
  }

  /** Interval of the mean over pictures of one value each. */
  async ofMean(values: ArrayLike<number>): Promise<Interval> {
    // Most pictures are answered rightly and weigh nothing: only the others are visited.
    const weighing = Array.from(values, (value, i) => (value === 0 ? -1 : i)).filter((i) => i >= 0);
    const [interval] = await this.of((counts) => {
      let sum = 0;
      for (const i of weighing) sum += counts[i]! * values[i]!;
      return [sum / this.pictures];
    }, this.count);
    return interval!;
  }

  /** Intervals of the numbers that `statistic` makes of a resample, of all or of the first `most`. */
  async of(statistic: (counts: Uint8Array, resample: number) => readonly number[], most = WALKS): Promise<Interval[]> {
    const values: (readonly number[])[] = [];
    const count = Math.min(most, this.count);
    await inTurns(count, (resample) => values.push(statistic(this.counts(resample), resample)));
    return values[0]!.map((_, which) => percentiles(values.map((row) => row[which]!)));
  }
}

/** The interval that holds the middle 95 % of the values. */
export function percentiles(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.min(sorted.length - 1, below + 1);
    return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
  };
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}

/** Calls `body` for 0 .. count - 1, giving the event loop its turn now and then. */
export async function inTurns(count: number, body: (i: number) => void): Promise<void> {
  let since = performance.now();
  for (let i = 0; i < count; i++) {
    body(i);
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}

/**
 * 95 % bootstrap interval of the mean of `values`, one a sample.
 * @throws INVALID_ARGUMENT without values.
 */
export async function bootstrapMean(values: ArrayLike<number>, options: BootstrapOptions = {}): Promise<Interval> {
  if (values.length === 0) refuse('Expected at least one value for an interval, but got none.');
  return (await Resamples.draw(values.length, options)).ofMean(values);
}
