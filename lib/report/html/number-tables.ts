// Tables of numbers with their intervals.
import type { ReportData } from '../data.js';
import { type NumberCell, type NumberTable, writeNumber } from '../number-rows.js';
import { html, type Markup } from './markup.js';

export function numberTable(report: ReportData, table: NumberTable | null): Markup | null {
  if (!table) return null;
  const heads = report.models.map(
    (model, m) =>
      html`<th scope="col"><i class="swatch" style="background: var(--series-${(m % 6) + 1})"></i>${model.name}</th>`,
  );
  return html`<div class="scroll"><table class="numbers">
<thead><tr><th scope="col">${table.title}</th>${heads}</tr></thead>
<tbody>${table.rows.map(
    ({ label, note, cells }) =>
      html`<tr><th scope="row">${label}${note && html`<small>${note}</small>`}</th>${cells.map(cellMarkup)}</tr>
`,
  )}</tbody></table></div>`;
}

function cellMarkup(cell: NumberCell | null): Markup {
  if (!cell) return html`<td class="soft">not measured</td>`;
  const { value, interval, unit } = cell;
  return html`<td>${writeNumber(value, unit)}${interval && html`<small>${writeNumber(interval.low, unit)} to ${writeNumber(interval.high, unit)}</small>`}</td>`;
}
