// One self-contained page: no script, nothing fetched when it is opened.
import { corruptionBars } from '../charts/corruption-bars.js';
import { reliabilityDiagram } from '../charts/reliability-diagram.js';
import type { Chart } from '../charts/render.js';
import { severityLines } from '../charts/severity-lines.js';
import { trainingCurves } from '../charts/training-curves.js';
import { corruptionTable } from '../corruption-means.js';
import type { ReportData } from '../data.js';
import { count } from '../number-format.js';
import { pictureCounts } from '../picture-counts.js';
import type { PictureSheet } from '../picture-strip.js';
import { verdict } from '../verdict.js';
import { errorTable } from './error-table.js';
import { chartFigure, sheetSection } from './figures.js';
import { html, type Markup, verbatim } from './markup.js';
import { methodSection, repeatSection } from './method-section.js';
import { STYLE } from './style.js';
import { summarySection } from './summary-section.js';

export async function renderPage(report: ReportData, sheets: readonly PictureSheet[] = []): Promise<string> {
  const sheetSections = await Promise.all(sheets.map(sheetSection));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="ipmix ${report.environment.ipmix}">
<title>${report.title}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body><main>
${header(report)}
${summarySection(report)}
${corruptionSection(report)}
${calibrationSection(report)}
${trainingSection(report)}
${sheetSections}
${methodSection(report)}
${repeatSection(report)}
<footer class="soft">Written by ipmix ${report.environment.ipmix}. The same numbers stand in report.json beside this page.</footer>
</main></body>
</html>
`;
  return page.text;
}

function header(report: ReportData): Markup {
  const sentence = verdict(report);
  const seeds = [...new Set(report.models.flatMap((model) => model.seeds.map(({ seed }) => seed)))];
  return html`<header><h1>${report.title}</h1>
${sentence && html`<p class="lead">${sentence}</p>`}
<ul class="facts"><li>${report.data.name}</li><li>${report.models[0]?.architecture}</li><li>${pictureCounts(report.data)}</li><li>seed${seeds.length > 1 ? 's' : ''} ${seeds.join(', ')}</li><li>${report.created.slice(0, 10)}</li></ul></header>`;
}

function corruptionSection(report: ReportData): Markup | null {
  const table = corruptionTable(report);
  if (!table) return null;
  const measure = report.models[0]!.seeds[0]!.measures.corruption!;
  return html`<section><h2>Corrupted pictures</h2>
<p class="soft">${count(measure.samples)} test pictures under each of ${table.names.length} corruptions and ${table.severities.length} severities.</p>
${chartFigure(corruptionBars(report, table))}
${chartFigure(severityLines(report, table))}
<figure><h3>Every corruption and severity</h3><figcaption>Share of wrong answers in percent.</figcaption>${errorTable(report, table)}</figure></section>`;
}

function calibrationSection(report: ReportData): Markup | null {
  const charts = [reliabilityDiagram(report, 'clean'), reliabilityDiagram(report, 'corrupted')].filter(
    (chart): chart is Chart => chart !== null,
  );
  if (charts.length === 0) return null;
  return html`<section><h2>Calibration</h2><div class="pair">${charts.map(chartFigure)}</div></section>`;
}

function trainingSection(report: ReportData): Markup | null {
  const chart = trainingCurves(report);
  return (
    chart && html`<section><h2>Training</h2>${chartFigure({ ...chart, title: 'Accuracy while training' })}</section>`
  );
}
