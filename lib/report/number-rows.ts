// The numbers behind the drawings, each with its interval and count: attacks, consistency, calibration, anomalies. Rows of
// the tables of the page and of the Markdown.
import type { CalibrationMeasure, RobustnessMeasures } from '../benchmark/measures.js';
import { ANOMALY_SCORES, type Interval } from '../benchmark/metrics/index.js';
import type { ReportData } from './data.js';
import { corruptionLabel, count, percent } from './number-format.js';

export interface NumberRow {
  readonly label: string;
  readonly note?: string;
  /** One a model; null where it was not measured. */
  readonly cells: readonly (NumberCell | null)[];
}

export interface NumberTable {
  readonly title: string;
  readonly rows: readonly NumberRow[];
}

export interface NumberCell {
  readonly value: number;
  readonly interval?: Interval;
  readonly unit?: 'percent' | 'plain';
}

// One seed stands for a model here: its table of means over seeds is the summary.
const measuresOf = (report: ReportData): RobustnessMeasures[] => report.models.map((model) => model.seeds[0]!.measures);

export function attackTable(report: ReportData): NumberTable | null {
  const attacks = measuresOf(report).map(({ adversarial, moreAttacks = [] }) =>
    adversarial ? [adversarial, ...moreAttacks] : [],
  );
  const names = [...new Set(attacks.flatMap((list) => list.map(({ attack, epsilon }) => `${attack}|${epsilon}`)))];
  return table(
    'Attack',
    names.map((name) => {
      const found = attacks.map((list) => list.find(({ attack, epsilon }) => `${attack}|${epsilon}` === name));
      const first = found.find((measure) => measure !== undefined)!;
      const ball = first.norm === 'linf' ? `${Math.round(first.epsilon * 2550) / 10}/255` : String(first.epsilon);
      return {
        label: first.attack,
        note: `epsilon ${ball}, ${first.method === 'fgsm' ? 'one step' : `${first.steps} steps`}, ${count(first.samples)} pictures`,
        cells: found.map((m) => (m ? { value: m.error, interval: m.interval } : null)),
      };
    }),
  );
}

export function flipTable(report: ReportData): NumberTable | null {
  const rows = measuresOf(report).map(({ perturbation }) => perturbation?.byName ?? []);
  const names = [...new Set(rows.flatMap((list) => list.map(({ name }) => name)))];
  return table(
    'Perturbation',
    names.map((name) => {
      const found = rows.map((list) => list.find((row) => row.name === name));
      const first = found.find((row) => row !== undefined)!;
      const compared = first.comparedWith === 'first' ? 'the first frame' : 'the frame before';
      return {
        label: corruptionLabel(name),
        note: `${first.frames} frames, compared with ${compared}`,
        cells: found.map((row) => (row ? { value: row.flipProbability, interval: row.interval } : null)),
      };
    }),
  );
}

const CALIBRATION = [
  ['rms', 'RMS'],
  ['mad', 'MAD'],
  ['ece', 'ECE'],
  ['aurra', 'AURRA (higher is better)'],
  ['softF1', 'Soft F1 (higher is better)'],
  ['brier', 'Brier score'],
  ['negativeLogLikelihood', 'Negative log likelihood, nats'],
] as const;

export function calibrationTable(report: ReportData, pictures: 'clean' | 'corrupted'): NumberTable | null {
  const found = measuresOf(report).map(({ calibration }) => calibration?.[pictures]);
  if (found.every((measure) => measure === undefined)) return null;
  const rows = CALIBRATION.flatMap(([key, label]) => {
    const unit = key === 'brier' || key === 'negativeLogLikelihood' ? ('plain' as const) : ('percent' as const);
    const read = (m: Pick<CalibrationMeasure, 'intervals' | typeof key> | undefined): NumberCell | null =>
      m ? { value: m[key], interval: m.intervals[key], unit } : null;
    const plain = { label, cells: found.map(read) };
    if (key !== 'rms' && key !== 'ece' && key !== 'negativeLogLikelihood') return [plain];
    return [plain, { label: `${label}, temperature scaled`, cells: found.map((m) => read(m?.scaled)) }];
  });
  const temperatures = {
    label: 'Temperature',
    cells: found.map((m) =>
      m?.temperature === undefined
        ? null
        : { value: m.temperature, interval: m.temperatureInterval, unit: 'plain' as const },
    ),
  };
  return table(`On ${pictures} pictures`, pictures === 'clean' ? [...rows, temperatures] : rows);
}

const SCORE_NAMES = { msp: 'maximum softmax', maxLogit: 'maximum logit', energy: 'energy' };

export function anomalyTable(report: ReportData): NumberTable | null {
  const found = measuresOf(report).map(({ anomaly }) => anomaly);
  const names = [...new Set(found.flatMap((anomaly) => anomaly?.bySet.map(({ name }) => name) ?? []))];
  const rows = ['mean', ...names].flatMap((name) =>
    ANOMALY_SCORES.flatMap((score) =>
      (['auroc', 'aupr', 'fpr95'] as const).map((key) => ({
        label: `${name}, ${SCORE_NAMES[score]}`,
        note: key === 'fpr95' ? 'FPR95 (lower is better)' : `${key.toUpperCase()} (higher is better)`,
        cells: found.map((anomaly) => {
          const numbers =
            name === 'mean' ? anomaly?.mean[score] : anomaly?.bySet.find((set) => set.name === name)?.scores[score];
          return numbers ? { value: numbers[key], interval: numbers.intervals[key] } : null;
        }),
      })),
    ),
  );
  return names.length === 0 ? null : table('Anomalies', rows);
}

function table(title: string, rows: readonly NumberRow[]): NumberTable | null {
  return rows.length === 0 ? null : { title, rows };
}

/** In percent or, of what is none, as it is. */
export function writeNumber(value: number, unit: NumberCell['unit']): string {
  return unit === 'plain' ? value.toFixed(3) : percent(value);
}
