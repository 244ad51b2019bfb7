// How well anomalies are told apart: a row a set and score, the three numbers of a model side by side.
import type { AnomalyNumbers } from '../../benchmark/measures.js';
import { ANOMALY_SCORES, type AnomalyScore } from '../../benchmark/metrics/index.js';
import type { ReportData } from '../data.js';
import { percent } from '../number-format.js';
import { html, type Markup } from './markup.js';

const SCORE_NAMES: Readonly<Record<AnomalyScore, string>> = {
  msp: 'maximum softmax',
  maxLogit: 'maximum logit',
  energy: 'energy',
};
const NUMBERS = [
  ['auroc', 'AUROC', 'higher is better'],
  ['aupr', 'AUPR', 'higher is better'],
  ['fpr95', 'FPR95', 'lower is better'],
] as const;

/** Null where no model was shown anomalies. */
export function anomalyTable(report: ReportData): Markup | null {
  const found = report.models.map((model) => model.seeds[0]!.measures.anomaly);
  const names = [...new Set(found.flatMap((anomaly) => anomaly?.bySet.map(({ name }) => name) ?? []))];
  if (names.length === 0) return null;
  const rows = ['mean', ...names].flatMap((name) =>
    ANOMALY_SCORES.map((score) => {
      const cells = found.map((anomaly) =>
        numbersMarkup(
          name === 'mean' ? anomaly?.mean[score] : anomaly?.bySet.find((set) => set.name === name)?.scores[score],
        ),
      );
      return html`<tr><th scope="row">${name === 'mean' ? 'mean of the sets' : name}<small>${SCORE_NAMES[score]}</small></th>${cells}</tr>
`;
    }),
  );
  const models = report.models.map(
    (model, m) =>
      html`<th scope="colgroup" colspan="3" class="model"><i class="swatch" style="background: var(--series-${(m % 6) + 1})"></i>${model.name}</th>`,
  );
  const heads = report.models.map(() =>
    NUMBERS.map(([, label, better]) => html`<th scope="col">${label}<small>${better}</small></th>`),
  );
  return html`<div class="scroll"><table class="numbers anomalies">
<thead><tr><th rowspan="2" scope="col">Anomalies</th>${models}</tr><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function numbersMarkup(numbers: AnomalyNumbers | undefined): Markup {
  if (!numbers) return html`<td class="soft" colspan="3">not measured</td>`;
  return html`${NUMBERS.map(([key]) => {
    const { low, high } = numbers.intervals[key];
    return html`<td>${percent(numbers[key])}<small>${percent(low)} to ${percent(high)}</small></td>`;
  })}`;
}
