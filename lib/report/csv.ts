// Every number of a report, one a line, for spreadsheets and plots.
import type { Interval } from '../benchmark/metrics/index.js';
import type { ModelResult, ReportData } from './data.js';

const HEAD = ['model', 'seed', 'measure', 'name', 'severity', 'value', 'low', 'high', 'samples'] as const;

interface Line {
  readonly measure: string;
  readonly name?: string;
  readonly severity?: number;
  readonly value: number;
  readonly interval?: Interval | null;
  readonly samples?: number;
}

/** Shares as they are in the JSON (0..1); `low` and `high` bound the 95 % interval. */
export function renderCsv(report: ReportData): string {
  const rows = report.models.flatMap((model) =>
    model.seeds.flatMap(({ seed, measures }) =>
      linesOf(measures).map(({ measure, name, severity, value, interval, samples }) =>
        [model.name, seed, measure, name, severity, value, interval?.low, interval?.high, samples].map(field).join(','),
      ),
    ),
  );
  return `${[HEAD.join(','), ...rows, ...comparisonLines(report)].join('\n')}\n`;
}

/** Of a comparison: differences to the first model with their p, and published numbers. */
function comparisonLines({ differences = [], paper = [] }: ReportData): string[] {
  const line = (model: string, measure: string, name: string, value: number) =>
    [model, undefined, measure, name, undefined, value, undefined, undefined, undefined].map(field).join(',');
  return [
    ...differences.flatMap(({ model, against, label, difference, p }) => [
      line(model, `difference to ${against}`, label, difference),
      ...(p === null ? [] : [line(model, `p of the difference to ${against}`, label, p)]),
    ]),
    ...paper.map(({ method, architecture, measure, value }) =>
      line(method, `published ${measure}`, architecture, value),
    ),
  ];
}

function linesOf(measures: ModelResult['seeds'][number]['measures']): Line[] {
  const { clean, perturbation, adversarial, moreAttacks = [], anomaly, calibration } = measures;
  const lines: Line[] = [];
  const add = (measure: string, value: number | null | undefined, rest: Omit<Line, 'measure' | 'value'>) => {
    if (value !== null && value !== undefined) lines.push({ measure, value, ...rest });
  };
  if (clean) add('clean error', clean.error, clean);
  for (const [measure, set] of [
    ['corruption error', measures.corruption],
    ['C-bar error', measures.corruptionBar],
  ] as const) {
    if (!set) continue;
    const { samples, severities } = set;
    add(measure, set.error, { interval: set.interval, samples });
    add('mCE', set.normalised?.mce, { interval: set.normalised?.interval, samples });
    add('relative mCE', set.normalised?.relativeMce, { interval: set.normalised?.relativeInterval, samples });
    for (const { name, errors, intervals } of set.byName) {
      errors.forEach((error, s) => {
        add(measure, error, { name, severity: severities[s]!, interval: intervals[s]!, samples });
      });
    }
  }
  if (perturbation) {
    const { samples } = perturbation;
    add('mFP', perturbation.mfp, { interval: perturbation.interval, samples });
    add('mFR', perturbation.mfr, { interval: perturbation.mfrInterval, samples });
    for (const row of perturbation.byName) {
      add('flip probability', row.flipProbability, { name: row.name, interval: row.interval, samples });
    }
  }
  for (const attack of adversarial ? [adversarial, ...moreAttacks] : []) {
    add('adversarial error', attack.error, { ...attack, name: attack.attack });
  }
  for (const pictures of ['clean', 'corrupted'] as const) {
    const found = calibration?.[pictures];
    if (!found) continue;
    const { samples, temperature, temperatureInterval } = found;
    for (const [key, interval] of Object.entries(found.intervals)) {
      const name = key as keyof typeof found.intervals;
      add(`${key}, ${pictures}`, found[name], { interval, samples });
      add(`${key}, ${pictures}, scaled`, found.scaled?.[name], { interval: found.scaled?.intervals[name], samples });
    }
    add(`temperature, ${pictures}`, temperature, { interval: temperatureInterval, samples });
  }
  for (const set of anomaly ? [{ name: 'mean', samples: undefined, scores: anomaly.mean }, ...anomaly.bySet] : []) {
    for (const [score, numbers] of Object.entries(set.scores)) {
      for (const key of ['auroc', 'aupr', 'fpr95'] as const) {
        const interval = numbers.intervals[key];
        add(`${key}, ${score}`, numbers[key], { name: set.name, interval, samples: set.samples });
      }
    }
  }
  return lines;
}

function field(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
