// The table side by side: one row a measure, one value a model, mean and spread over seeds.
import type { RobustnessMeasures } from '../benchmark/measures.js';
import type { ModelResult, ReportData } from './data.js';

export interface SummaryValue {
  /** Mean over seeds; null when the measure is absent from a seed. */
  readonly mean: number | null;
  /** Sample standard deviation over seeds; null for one seed. */
  readonly deviation: number | null;
  readonly samples: number;
}

export interface SummaryRow {
  /** Key of the definition of the measure. */
  readonly key: string;
  readonly label: string;
  /** One value per model, in the order of the report. */
  readonly values: readonly SummaryValue[];
  /** Index of the model with the lowest mean; null when fewer than two have one, or when they tie. */
  readonly best: number | null;
}

interface Measure {
  readonly key: string;
  readonly label: string;
  readonly read: (measures: RobustnessMeasures) => { value: number; samples: number } | undefined;
}

// Every measure is a share of mistakes or a miscalibration: lower is better in each row.
const MEASURES: readonly Measure[] = [
  { key: 'cleanError', label: 'Clean error', read: ({ clean: m }) => m && { value: m.error, samples: m.samples } },
  {
    key: 'corruptionError',
    label: 'Corruption error',
    read: ({ corruption: m }) => m && { value: m.error, samples: m.samples * m.severities.length * m.byName.length },
  },
  {
    key: 'adversarialError',
    label: 'Adversarial error (PGD)',
    read: ({ adversarial: m }) => m && { value: m.error, samples: m.samples },
  },
  {
    key: 'rmsClean',
    label: 'RMS calibration, clean',
    read: ({ calibration: m }) => m?.clean && { value: m.clean.rms, samples: m.clean.samples },
  },
  {
    key: 'rmsCorrupted',
    label: 'RMS calibration, corrupted',
    read: ({ calibration: m }) => m?.corrupted && { value: m.corrupted.rms, samples: m.corrupted.samples },
  },
];

export function summaryRows(report: ReportData): SummaryRow[] {
  return MEASURES.map(({ key, label, read }) => {
    const values = report.models.map((model) => summarise(model, read));
    return { key, label, values, best: lowest(values) };
  }).filter((row) => row.values.some((value) => value.mean !== null));
}

function summarise(model: ModelResult, read: Measure['read']): SummaryValue {
  const found = model.seeds.map((seed) => read(seed.measures));
  const values = found.flatMap((measure) => (measure ? [measure.value] : []));
  if (values.length === 0 || values.length < found.length) return { mean: null, deviation: null, samples: 0 };
  return { ...meanAndDeviation(values), samples: found[0]?.samples ?? 0 };
}

export function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number | null } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  if (values.length < 2) return { mean, deviation: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

function lowest(values: readonly SummaryValue[]): number | null {
  const means = values.map((value) => value.mean ?? Number.POSITIVE_INFINITY);
  const smallest = Math.min(...means);
  const winners = means.filter((mean) => mean === smallest).length;
  return Number.isFinite(smallest) && winners === 1 && values.length > 1 ? means.indexOf(smallest) : null;
}
