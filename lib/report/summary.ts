// The table side by side: one row a measure, one value a model, mean and spread over seeds.
import type { RobustnessMeasures } from '../benchmark/measures.js';
import type { Interval } from '../benchmark/metrics/index.js';
import type { ModelResult, ReportData } from './data.js';
import { type MeasuredValue, SUMMARY_MEASURES } from './summary-measures.js';

export interface SummaryValue {
  /** Mean over seeds; null when the measure is absent from a seed. */
  readonly mean: number | null;
  /** Sample standard deviation over seeds; null for one seed. */
  readonly deviation: number | null;
  readonly samples: number;
  /** 95 % interval of one seed's value; with several seeds their spread says more. */
  readonly interval?: Interval;
}

export interface SummaryRow {
  /** Key of the definition of the measure. */
  readonly key: string;
  readonly label: string;
  readonly better: 'lower' | 'higher';
  /** One value per model, in the order of the report. */
  readonly values: readonly SummaryValue[];
  /** Index of the model with the best mean; null when fewer than two have one, or when they tie. */
  readonly best: number | null;
}

export function summaryRows(report: ReportData): SummaryRow[] {
  return SUMMARY_MEASURES.map(({ key, label, better, read }) => {
    const values = report.models.map((model) => summarise(model, read));
    return { key, label, better, values, best: bestOf(values, better) };
  }).filter((row) => row.values.some((value) => value.mean !== null));
}

function summarise(
  model: ModelResult,
  read: (measures: RobustnessMeasures) => MeasuredValue | undefined,
): SummaryValue {
  const found = model.seeds.map((seed) => read(seed.measures));
  const values = found.flatMap((measure) => (measure && measure.value !== null ? [measure.value] : []));
  if (values.length === 0 || values.length < found.length) return { mean: null, deviation: null, samples: 0 };
  const interval = found.length === 1 ? found[0]?.interval : undefined;
  return { ...meanAndDeviation(values), samples: found[0]?.samples ?? 0, ...(interval && { interval }) };
}

export function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number | null } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  if (values.length < 2) return { mean, deviation: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

function bestOf(values: readonly SummaryValue[], better: 'lower' | 'higher'): number | null {
  const sign = better === 'lower' ? 1 : -1;
  const costs = values.map((value) => (value.mean === null ? Number.POSITIVE_INFINITY : sign * value.mean));
  const smallest = Math.min(...costs);
  const winners = costs.filter((cost) => cost === smallest).length;
  return Number.isFinite(smallest) && winners === 1 && values.length > 1 ? costs.indexOf(smallest) : null;
}
