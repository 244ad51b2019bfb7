// What the intervals say of the differences, and published numbers of the same setting.
import type { ReportData } from '../data.js';
import { percent } from '../number-format.js';
import { html, type Markup } from './markup.js';

const WORDS = { better: 'better', worse: 'worse', open: 'no clear difference' } as const;

export function differenceSection({ differences = [], paper = [] }: ReportData): Markup | null {
  if (differences.length === 0) return null;
  const rows = differences.map(
    ({ label, model, difference, p, verdict }) =>
      html`<tr><th scope="row">${label}<small>${model}</small></th><td>${difference > 0 ? '+' : '\u2212'}${percent(Math.abs(difference))}</td><td>${p === null ? 'not known' : p < 0.001 ? '< 0.001' : p.toFixed(3)}</td><td>${WORDS[verdict]}</td></tr>
`,
  );
  const published = paper.map(
    ({ method, architecture, value, source }) =>
      html`<tr><th scope="row">${method}<small>${architecture}, ${source}</small></th><td>${percent(value)}</td></tr>
`,
  );
  return html`<section><h2>Differences to ${differences[0]!.against}</h2>
<p class="soft">In points of percent; p of a two-sided test from the 95 % intervals.</p>
<div class="scroll"><table class="numbers"><thead><tr><th scope="col">Measure</th><th scope="col">Difference</th><th scope="col">p</th><th scope="col">At 5 %</th></tr></thead><tbody>${rows}</tbody></table></div>
${published.length > 0 ? html`<h3 class="above">Published corruption errors of the same network, in percent</h3><div class="scroll"><table class="numbers"><tbody>${published}</tbody></table></div>` : ''}</section>`;
}
