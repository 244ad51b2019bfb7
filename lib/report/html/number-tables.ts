// The numbers behind the drawings, each with its interval and count: attacks, consistency, calibration, anomalies.
import type { CalibrationMeasure, RobustnessMeasures } from '../../benchmark/measures.js';
import { ANOMALY_SCORES, type Interval } from '../../benchmark/metrics/index.js';
import type { ReportData } from '../data.js';
import { corruptionLabel, count, percent } from '../number-format.js';
import { html, type Markup } from './markup.js';

interface Row {
  readonly label: string;
  readonly note?: string;
  readonly cells: readonly (Cell | null)[];
}

interface Cell {
  readonly value: number;
  readonly interval?: Interval;
  readonly unit?: 'percent' | 'plain';
}

// One seed stands for a model here: its table of means over seeds is the summary.
const measuresOf = (report: ReportData): RobustnessMeasures[] => report.models.map((model) => model.seeds[0]!.measures);

export function attackTable(report: ReportData): Markup | null {
  const attacks = measuresOf(report).map(({ adversarial, moreAttacks = [] }) =>
    adversarial ? [adversarial, ...moreAttacks] : [],
  );
  const names = [...new Set(attacks.flatMap((list) => list.map(({ attack, epsilon }) => `${attack}|${epsilon}`)))];
  return table(
    report,
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

export function flipTable(report: ReportData): Markup | null {
  const rows = measuresOf(report).map(({ perturbation }) => perturbation?.byName ?? []);
  const names = [...new Set(rows.flatMap((list) => list.map(({ name }) => name)))];
  return table(
    report,
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

export function calibrationTable(report: ReportData, pictures: 'clean' | 'corrupted'): Markup | null {
  const found = measuresOf(report).map(({ calibration }) => calibration?.[pictures]);
  if (found.every((measure) => measure === undefined)) return null;
  const rows = CALIBRATION.flatMap(([key, label]) => {
    const unit = key === 'brier' || key === 'negativeLogLikelihood' ? ('plain' as const) : ('percent' as const);
    const read = (m: Pick<CalibrationMeasure, 'intervals' | typeof key> | undefined): Cell | null =>
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
  return table(report, `On ${pictures} pictures`, pictures === 'clean' ? [...rows, temperatures] : rows);
}

const SCORE_NAMES = { msp: 'maximum softmax', maxLogit: 'maximum logit', energy: 'energy' };

export function anomalyTable(report: ReportData): Markup | null {
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
  return names.length === 0 ? null : table(report, 'Anomalies', rows);
}

function table(report: ReportData, title: string, rows: readonly Row[]): Markup | null {
  if (rows.length === 0) return null;
  const heads = report.models.map(
    (model, m) =>
      html`<th scope="col"><i class="swatch" style="background: var(--series-${(m % 6) + 1})"></i>${model.name}</th>`,
  );
  return html`<div class="scroll"><table class="numbers">
<thead><tr><th scope="col">${title}</th>${heads}</tr></thead>
<tbody>${rows.map(
    ({ label, note, cells }) =>
      html`<tr><th scope="row">${label}${note && html`<small>${note}</small>`}</th>${cells.map(cellMarkup)}</tr>
`,
  )}</tbody></table></div>`;
}

function cellMarkup(cell: Cell | null): Markup {
  if (!cell) return html`<td class="soft">not measured</td>`;
  const write = (value: number) => (cell.unit === 'plain' ? value.toFixed(3) : percent(value));
  const { interval } = cell;
  return html`<td>${write(cell.value)}${interval && html`<small>${write(interval.low)} to ${write(interval.high)}</small>`}</td>`;
}
