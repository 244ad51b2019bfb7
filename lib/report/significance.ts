// Whether two models differ, from the intervals of their numbers.
import type { ReportData } from './data.js';
import { type SummaryValue, summaryRows } from './summary.js';

export const significanceDefinition =
  'Significance: difference to the first model, over its standard error (from the two 95 % intervals over pictures, or from the spread between seeds where there are several), as a two-sided normal test at 5 %, not corrected for the number of measures. The models were judged on the same pictures, which the intervals do not use: the test is cautious.';

export interface Difference {
  /** Key of the measure. */
  readonly key: string;
  readonly label: string;
  readonly model: string;
  /** Against the first model. */
  readonly against: string;
  /** Value of the model minus value of the first, as shares. */
  readonly difference: number;
  /** Two-sided; null where an interval is not known. */
  readonly p: number | null;
  /** 'better' or 'worse' at 5 %, else 'open'. */
  readonly verdict: 'better' | 'worse' | 'open';
}

/** Every model against the first, measure by measure. */
export function differences(report: ReportData): Difference[] {
  const [first, ...others] = report.models;
  if (!first) return [];
  return summaryRows(report).flatMap(({ key, label, better, values }) =>
    others.flatMap((model, m): Difference[] => {
      const [before, after] = [values[0]!, values[m + 1]!];
      if (before.mean === null || after.mean === null) return [];
      const difference = after.mean - before.mean;
      const p = twoSided(difference, before, after, first.seeds.length, model.seeds.length);
      const improved = better === 'lower' ? difference < 0 : difference > 0;
      const verdict = p === null || p >= 0.05 ? 'open' : improved ? 'better' : 'worse';
      return [{ key, label, model: model.name, against: first.name, difference, p, verdict }];
    }),
  );
}

function twoSided(
  difference: number,
  before: SummaryValue,
  after: SummaryValue,
  seedsBefore: number,
  seedsAfter: number,
): number | null {
  const errors = [standardError(before, seedsBefore), standardError(after, seedsAfter)];
  if (errors.some((error) => error === null)) return null;
  const spread = Math.hypot(errors[0]!, errors[1]!);
  if (spread === 0) return difference === 0 ? 1 : 0;
  return 2 * (1 - normal(Math.abs(difference) / spread));
}

function standardError({ deviation, interval }: SummaryValue, seeds: number): number | null {
  if (deviation !== null) return deviation / Math.sqrt(seeds);
  return interval ? (interval.high - interval.low) / (2 * 1.959964) : null;
}

/** The normal distribution function, to 1e-7 (Abramowitz and Stegun 26.2.17). */
export function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? 1 - tail : tail;
}
