import type { ReportData } from '../data.js';
import { count, percent } from '../number-format.js';
import { type SummaryRow, type SummaryValue, summaryRows } from '../summary.js';
import { html, type Markup } from './markup.js';

/** The table side by side, each number with a bar to the scale of its row. */
export function summarySection(report: ReportData): Markup {
  const rows = summaryRows(report);
  const heads = report.models.map(
    (model, i) =>
      html`<th scope="col"><i class="swatch" style="background: var(--series-${(i % 6) + 1})"></i>${model.name}</th>`,
  );
  // Several models share the scale of their row; one alone stands on the whole.
  const alone = report.models.length === 1;
  return html`<section class="summary" aria-label="Summary">
<div class="scroll"><table>
<thead><tr><th scope="col"><span class="soft">in percent, lower is better</span></th>${heads}</tr></thead>
<tbody>${rows.map((entry) => row(entry, alone))}</tbody>
</table></div>
${spreadNote(report)}
</section>`;
}

function row({ label, values, best, better }: SummaryRow, alone: boolean): Markup {
  const largest = Math.max(...values.map((value) => value.mean ?? 0), alone ? 1 : 1e-9);
  const samples = values.find((value) => value.samples > 0)?.samples ?? 0;
  return html`<tr><th scope="row">${label}<small>${count(samples)} answers</small></th>${values.map((value, i) =>
    cell(value, i, i === best && better, largest),
  )}</tr>
`;
}

function cell(value: SummaryValue, model: number, best: 'lower' | 'higher' | false, largest: number): Markup {
  if (value.mean === null) return html`<td class="soft">not measured</td>`;
  const spread = spreadOf(value);
  const width = Math.max(1, (100 * value.mean) / largest).toFixed(1);
  return html`<td${best ? html` class="best ${best}"` : ''}><span class="value">${percent(value.mean)}${spread}</span><div class="bar" aria-hidden="true"><i style="width: ${width}%; background: var(--series-${(model % 6) + 1})"></i></div></td>`;
}

function spreadNote(report: ReportData): Markup {
  const seeds = Math.max(...report.models.map((model) => model.seeds.length));
  const text =
    seeds > 1
      ? `Mean over ${seeds} seeds; ± is the standard deviation between them.`
      : 'One seed: the spread between seeds is not known; the range is the 95 % interval over pictures.';
  const marked = report.models.length > 1 ? ' The better value of a row is marked.' : '';
  return html`<p class="soft">${text}${marked}</p>`;
}

function spreadOf({ deviation, interval }: SummaryValue): Markup | '' {
  if (deviation !== null) return html` <small>± ${percent(deviation)}</small>`;
  return interval ? html` <small>${percent(interval.low)} to ${percent(interval.high)}</small>` : '';
}
