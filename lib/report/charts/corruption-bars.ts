// Error by corruption, one bar a model.
import { type CorruptionTable, meanOf } from '../corruption-means.js';
import type { ReportData } from '../data.js';
import { corruptionLabel, percent } from '../number-format.js';
import { type Chart, drawChart, INK, nameAxis, plainLegend, quietAxis, seriesColour } from './render.js';

export function corruptionBars(report: ReportData, table: CorruptionTable): Chart {
  const labels = table.names.map(corruptionLabel);
  const means = table.errors.map((corruptions) => corruptions.map((errors) => 100 * meanOf(errors)));
  const rows = table.names.length;
  const models = report.models.length;
  const alt = labels
    .map(
      (label, i) =>
        `${label}: ${report.models.map((model, m) => `${model.name} ${percent(means[m]![i]! / 100)} %`).join(', ')}`,
    )
    .join('; ');
  const height = 60 + rows * (18 + models * 18);
  return drawChart({
    title: 'Error by corruption',
    alt: `Bars of the error by corruption. ${alt}.`,
    caption: `Share of wrong answers, mean over severities ${table.severities[0]} to ${table.severities.at(-1)}; shorter is better.`,
    sizes: { wide: [720, height], narrow: [340, height] },
    option: (layout) => ({
      legend: plainLegend,
      grid: { top: 34, left: nameAxis(labels, layout).left, right: 44, bottom: 26 },
      xAxis: {
        ...quietAxis,
        type: 'value',
        min: 0,
        axisLabel: { ...quietAxis.axisLabel, formatter: '{value} %', hideOverlap: true },
        splitNumber: layout === 'wide' ? 6 : 3,
      },
      yAxis: nameAxis(labels, layout).axis,
      series: report.models.map((model, m) => ({
        type: 'bar' as const,
        name: model.name,
        data: means[m]!.map((value) => Math.round(value * 10) / 10),
        barWidth: 14,
        barGap: '20%',
        itemStyle: { color: seriesColour(m), borderRadius: [0, 3, 3, 0] },
        label: {
          show: true,
          position: 'right' as const,
          color: INK,
          fontSize: 12,
          formatter: ({ value }) => Number(value).toFixed(1),
        },
        silent: true,
      })),
    }),
  });
}
