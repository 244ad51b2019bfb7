// One self-contained page: no script, nothing fetched when it is opened.
import { overviewBars } from '../charts/overview-bars.js';
import type { ReportData } from '../data.js';
import { pictureCounts } from '../picture-counts.js';
import type { PictureSheet } from '../picture-strip.js';
import { verdict } from '../verdict.js';
import { differenceSection } from './difference-section.js';
import { chartFigure, sheetSection } from './figures.js';
import { html, type Markup, verbatim } from './markup.js';
import { measureSections } from './measure-sections.js';
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
${missingSection(report)}
${summarySection(report)}
${overviewSection(report)}
${differenceSection(report)}
${measureSections(report)}
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

/** What was asked for and is not here, before anything else is read. */
function missingSection(report: ReportData): Markup | null {
  const missing = report.models.flatMap((model) =>
    model.seeds.flatMap(({ measures }) => (measures.missing ?? []).map((entry) => ({ model: model.name, ...entry }))),
  );
  if (missing.length === 0) return null;
  const several = report.models.length > 1;
  return html`<section class="missing" aria-label="Missing"><strong>This report is partial.</strong>
<ul>${missing.map(({ model, measure, reason }) => html`<li>${several ? `${model}, ` : ''}${measure}: ${reason}</li>`)}</ul></section>`;
}

function overviewSection(report: ReportData): Markup | null {
  const chart = overviewBars(report);
  return chart && html`<section aria-label="Overview">${chartFigure(chart)}</section>`;
}
