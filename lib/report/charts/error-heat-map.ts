// Corruption by severity, the error as a colour: one map a model.
import { type CorruptionTable, meanOf } from '../corruption-means.js';
import type { ReportData } from '../data.js';
import { corruptionLabel, percent } from '../number-format.js';
import { type Chart, drawChart, INK, type Layout, nameAxis, PAPER, quietAxis } from './render.js';

// From here on dark ink no longer reads on the colour.
const STRONG = 62;

export function errorHeatMap(report: ReportData, table: CorruptionTable, model: number): Chart {
  const labels = table.names.map(corruptionLabel);
  const errors = table.errors[model]!;
  const { name } = report.models[model]!;
  const worst = labels
    .map((label, i) => ({ label, error: meanOf(errors[i]!) }))
    .sort((a, b) => b.error - a.error)
    .slice(0, 3);
  const cells = errors.flatMap((row, y) => row.map((error, x) => [x, y, 100 * error]));
  const height = (layout: Layout) => 40 + (nameAxis(labels, layout).broken ? 27 : 22) * labels.length;
  return drawChart({
    title: name,
    alt: `Heat map of the error of ${name} by corruption and severity. Hardest on average: ${worst.map(({ label, error }) => `${label} ${percent(error)} %`).join(', ')}.`,
    caption: 'Share of wrong answers in percent, by corruption (down) and severity (right); stronger colour is worse.',
    sizes: { wide: [720, height('wide')], narrow: [340, height('narrow')] },
    option: (layout) => ({
      grid: { top: 24, left: nameAxis(labels, layout).left, right: 8, bottom: 4 },
      xAxis: {
        ...quietAxis,
        type: 'category',
        position: 'top',
        data: table.severities.map(String),
        splitLine: { show: false },
      },
      yAxis: nameAxis(labels, layout).axis,
      series: [
        {
          type: 'custom',
          silent: true,
          data: cells,
          encode: { x: 0, y: 1 },
          renderItem: (_params, api) => {
            const [x, y] = api.coord([api.value(0), api.value(1)]);
            const [width, tall] = api.size!([1, 1]) as number[];
            const error = Number(api.value(2));
            return {
              type: 'group',
              children: [
                {
                  type: 'rect',
                  shape: { x: x! - width! / 2 + 1, y: y! - tall! / 2 + 1, width: width! - 2, height: tall! - 2, r: 3 },
                  style: { fill: heat(error) },
                },
                {
                  type: 'text',
                  style: {
                    text: error.toFixed(error < 99.95 ? 1 : 0),
                    ...{ x: x!, y: y!, align: 'center', verticalAlign: 'middle' },
                    fill: error > STRONG ? PAPER : INK,
                    fontSize: 12,
                  },
                },
              ],
            };
          },
        },
      ],
    }),
  });
}

function heat(percentage: number): string {
  return `color-mix(in srgb, var(--heat) ${Math.round(Math.min(100, 6 + 0.94 * percentage))}%, var(--paper))`;
}
