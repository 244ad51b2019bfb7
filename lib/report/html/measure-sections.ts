// The measures one after the other: drawing first, numbers below.
import { anomalySets, rocChart, scoreHistogram } from '../charts/anomaly-charts.js';
import { corruptionBars } from '../charts/corruption-bars.js';
import { errorHeatMap } from '../charts/error-heat-map.js';
import { reliabilityDiagram } from '../charts/reliability-diagram.js';
import type { Chart } from '../charts/render.js';
import { severityLines } from '../charts/severity-lines.js';
import { trainingCurves } from '../charts/training-curves.js';
import { type CorruptionSet, corruptionTable } from '../corruption-means.js';
import type { ReportData } from '../data.js';
import { count } from '../number-format.js';
import { attackTable, calibrationTable, flipTable } from '../number-rows.js';
import { anomalyTable } from './anomaly-table.js';
import { errorTable } from './error-table.js';
import { chartFigure } from './figures.js';
import { html, type Markup } from './markup.js';
import { numberTable } from './number-tables.js';

export function measureSections(report: ReportData): (Markup | null)[] {
  return [
    corruptionSection(report, 'corruption', 'Corrupted pictures'),
    corruptionSection(report, 'corruptionBar', 'Corrupted pictures, C-bar'),
    tableSection(
      'Perturbed sequences',
      'Share of frames on which the answer changes, in percent.',
      numberTable(report, flipTable(report)),
    ),
    tableSection(
      'Attacked pictures',
      'Share of wrong answers after the attack, in percent.',
      numberTable(report, attackTable(report)),
    ),
    calibrationSection(report),
    anomalySection(report),
    trainingSection(report),
  ];
}

function corruptionSection(report: ReportData, which: CorruptionSet, title: string): Markup | null {
  const table = corruptionTable(report, which);
  if (!table) return null;
  const measure = report.models[0]!.seeds[0]!.measures[which]!;
  const maps = report.models.map((_, model) => chartFigure(errorHeatMap(report, table, model)));
  return html`<section><h2>${title}</h2>
<p class="soft">${count(measure.samples)} test pictures under each of ${table.names.length} corruptions and ${table.severities.length} severities.</p>
${chartFigure(corruptionBars(report, table))}
${chartFigure(severityLines(report, table))}
<h3 class="above">Error by corruption and severity</h3>${maps}
<figure><h3>Every corruption and severity</h3><figcaption>Share of wrong answers in percent.</figcaption>${errorTable(report, table)}</figure></section>`;
}

function tableSection(title: string, caption: string, table: Markup | null): Markup | null {
  return table && html`<section><h2>${title}</h2><p class="soft">${caption}</p>${table}</section>`;
}

function calibrationSection(report: ReportData): Markup | null {
  const charts = [reliabilityDiagram(report, 'clean'), reliabilityDiagram(report, 'corrupted')].filter(
    (chart): chart is Chart => chart !== null,
  );
  if (charts.length === 0) return null;
  return html`<section><h2>Calibration</h2><div class="pair">${charts.map(chartFigure)}</div>
${numberTable(report, calibrationTable(report, 'clean'))}${numberTable(report, calibrationTable(report, 'corrupted'))}</section>`;
}

function anomalySection(report: ReportData): Markup | null {
  const names = anomalySets(report);
  if (names.length === 0) return null;
  const charts = names.flatMap((name) => [scoreHistogram(report, name), rocChart(report, name)]);
  return html`<section><h2>Anomalies</h2>
<p class="soft">Pictures of none of the classes; a model that knows what it knows is less sure of them.</p>
<div class="grid">${charts.map(chartFigure)}</div>
${anomalyTable(report)}</section>`;
}

function trainingSection(report: ReportData): Markup | null {
  const chart = trainingCurves(report);
  return (
    chart && html`<section><h2>Training</h2>${chartFigure({ ...chart, title: 'Accuracy while training' })}</section>`
  );
}
