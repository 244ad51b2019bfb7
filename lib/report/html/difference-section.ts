// What the intervals say of the differences, and published numbers of the same setting.
import type { ReportData } from '../data.js';
import { differenceWords } from '../difference-words.js';
import { percent } from '../number-format.js';
import { html, type Markup } from './markup.js';

export function differenceSection({ differences = [], paper = [] }: ReportData): Markup | null {
  if (differences.length === 0) return null;
  const rows = differences.map((difference) => {
    const { points, p, verdict } = differenceWords(difference);
    return html`<tr><th scope="row">${difference.label}<small>${difference.model}</small></th><td>${points}</td><td>${p}</td><td class="words">${verdict}</td></tr>
`;
  });
  const published = paper.map(
    ({ method, architecture, measure, value, source }) =>
      html`<tr><th scope="row">${method}<small>${measure}, ${architecture}, ${source}</small></th><td>${percent(value)}</td></tr>
`,
  );
  return html`<section><h2>Differences to ${differences[0]!.against}</h2>
<p class="soft">In points of percent; p of a two-sided test from the 95 % intervals.</p>
<div class="scroll"><table class="numbers"><thead><tr><th scope="col">Measure</th><th scope="col">Difference</th><th scope="col">p</th><th scope="col">At 5 %</th></tr></thead><tbody>${rows}</tbody></table></div>
${published.length > 0 ? html`<h3 class="above">Published numbers of the same network, in percent</h3><div class="scroll"><table class="numbers"><tbody>${published}</tbody></table></div>` : ''}</section>`;
}
