import type { ReportData } from '../data.js';
import { count, duration } from '../number-format.js';
import { pictureCounts } from '../picture-counts.js';
import { html, type Markup } from './markup.js';

/** How it was measured: models, data, definitions. */
export function methodSection(report: ReportData): Markup {
  const { data } = report;
  const models = report.models.map(
    (model) =>
      html`<dt>${model.name}</dt><dd>${model.description} ${model.architecture}, ${count(model.parameters)} parameters${trainingTime(model)}.</dd>`,
  );
  const definitions = Object.values(report.definitions).map((definition) => {
    const colon = definition.indexOf(':');
    return html`<dt>${definition.slice(0, colon)}</dt><dd>${sentence(definition.slice(colon + 1).trim())}</dd>`;
  });
  return html`<section><h2>What was compared</h2>
<dl>${models}<dt>Data</dt><dd>${data.name}: ${pictureCounts(data)}. ${data.edition}</dd></dl>
${report.notes.map((note) => html`<p class="soft">${note}</p>`)}</section>
<section><h2>How it was measured</h2><dl>${definitions}</dl></section>`;
}

function trainingTime(model: ReportData['models'][number]): string {
  const seconds = model.seeds.flatMap((seed) => seed.training?.seconds ?? []);
  if (seconds.length === 0) return '';
  return `, trained in ${duration(seconds.reduce((a, b) => a + b, 0) / seconds.length)}`;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return capital.endsWith('.') ? capital : `${capital}.`;
}

/** Machine, versions, options: what is needed to do it again. */
export function repeatSection(report: ReportData): Markup {
  const { environment: e } = report;
  const facts: [string, string][] = [
    ['Command', report.command],
    [
      'Versions',
      `ipmix ${e.ipmix}, LibTorch ${e.libtorch} (${e.cpuCapability}, ${e.torchThreads} threads), Node ${e.node}`,
    ],
    ['Commit', e.commit ?? 'not a git checkout'],
    ['Machine', `${e.cpu}, ${e.cores} cores, ${e.memoryGiB} GiB, ${e.system}`],
    ['Time', `${duration(report.seconds)} in all, ${report.created}`],
    ['Options', JSON.stringify(report.options)],
  ];
  return html`<section class="details"><h2>To do it again</h2><dl>${facts.map(
    ([name, text]) =>
      html`<dt>${name}</dt><dd>${name === 'Command' || name === 'Options' ? html`<code>${text}</code>` : text}</dd>`,
  )}</dl></section>`;
}
