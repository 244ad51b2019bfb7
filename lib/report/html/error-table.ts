import type { CorruptionTable } from '../corruption-means.js';
import type { ReportData } from '../data.js';
import { corruptionLabel, percent } from '../number-format.js';
import { html, type Markup } from './markup.js';

/** Every corruption error by severity: the numbers behind the drawings. */
export function errorTable(report: ReportData, table: CorruptionTable): Markup {
  const rows = table.names.flatMap((name, n) =>
    report.models.map((model, m) => {
      const first =
        m === 0 ? html`<th scope="rowgroup" rowspan="${report.models.length}">${corruptionLabel(name)}</th>` : '';
      const cells = table.errors[m]![n]!.map((error) => html`<td>${percent(error)}</td>`);
      return html`<tr>${first}<th scope="row"><i class="swatch" style="background: var(--series-${(m % 6) + 1})"></i><span class="model">${model.name}</span></th>${cells}</tr>
`;
    }),
  );
  return html`<div class="scroll"><table class="errors">
<thead><tr><th scope="col">Corruption</th><th scope="col" style="text-align: left"><span class="model">Model</span></th>${table.severities.map((s) => html`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
