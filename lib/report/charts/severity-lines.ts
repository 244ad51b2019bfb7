// Error as the corruptions grow, mean over the corruptions; severity 0 is the clean picture.
import { type CorruptionTable, meanOf } from '../corruption-means.js';
import type { ReportData } from '../data.js';
import { percent } from '../number-format.js';
import { type Chart, drawChart, PAPER, plainLegend, quietAxis, seriesColour } from './render.js';

export function severityLines(report: ReportData, table: CorruptionTable): Chart {
  const steps = ['clean', ...table.severities.map(String)];
  const lines = report.models.map((model, m) => {
    const clean = model.seeds.map((seed) => seed.measures.clean?.error ?? Number.NaN);
    const bySeverity = table.severities.map((_, s) => meanOf(table.errors[m]!.map((errors) => errors[s]!)));
    return [meanOf(clean), ...bySeverity];
  });
  const alt = report.models
    .map((model, m) => `${model.name} ${steps.map((step, s) => `${step}: ${percent(lines[m]![s]!)} %`).join(', ')}`)
    .join('; ');
  return drawChart({
    title: 'Error by severity',
    alt: `Lines of the mean corruption error by severity. ${alt}.`,
    caption: 'Share of wrong answers, mean over the corruptions, from the clean picture to severity 5.',
    sizes: { wide: [720, 290], narrow: [340, 270] },
    option: () => ({
      legend: plainLegend,
      grid: { top: 44, left: 46, right: 20, bottom: 26 },
      xAxis: { ...quietAxis, type: 'category', data: steps, boundaryGap: false, splitLine: { show: false } },
      yAxis: {
        ...quietAxis,
        type: 'value',
        min: 0,
        axisLabel: { ...quietAxis.axisLabel, formatter: '{value} %' },
        splitNumber: 4,
      },
      series: report.models.map((model, m) => ({
        type: 'line' as const,
        name: model.name,
        data: lines[m]!.map((value) => (Number.isFinite(value) ? 100 * value : null)),
        symbol: 'circle',
        symbolSize: 8,
        lineStyle: { color: seriesColour(m), width: 2.5 },
        itemStyle: { color: seriesColour(m), borderColor: PAPER, borderWidth: 1.5 },
        silent: true,
      })),
    }),
  });
}
