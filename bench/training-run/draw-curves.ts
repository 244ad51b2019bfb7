// The curves of the real run as one SVG file that stands alone, in light and dark.
import { drawChart, plainLegend, quietAxis, seriesColour } from '../../lib/report/charts/render.js';
import type { Curve } from './train-one.js';

const WIDTH = 720;
const HEIGHT = 330;

const COLOURS = `
  :root { --ink: #1d2430; --soft: #5b6575; --line: #e3e7ee; --paper: #ffffff; --series-1: #2f6fb2; --series-2: #d1552d }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e8ecf3; --soft: #9aa5b8; --line: #2c3442; --paper: #141922; --series-1: #6ea8e8; --series-2: #f0865f }
  }`;

/** Recipes by colour, precisions by stroke. The accuracies are means over `window` steps. */
export function drawCurves(curves: readonly Curve[], window: number): string {
  const alt = curves
    .map(
      ({ name, epochs }) => `${name} ends at ${(100 * (1 - epochs.at(-1)!.test!.error)).toFixed(1)} % on the test set`,
    )
    .join('; ');
  const { drawings } = drawChart({
    title: 'Training accuracy by step',
    alt: `Lines of the accuracy on the clean training pictures by step. ${alt}.`,
    caption: '',
    sizes: { wide: [WIDTH, HEIGHT], narrow: [WIDTH, HEIGHT] },
    option: () => ({
      legend: plainLegend,
      grid: { top: 52, left: 52, right: 24, bottom: 34 },
      xAxis: {
        ...quietAxis,
        ...{ type: 'value', min: 0, max: curves[0]!.losses.length, splitLine: { show: false } },
        axisLabel: { ...quietAxis.axisLabel, showMaxLabel: false },
      },
      yAxis: { ...quietAxis, type: 'value', min: 0, axisLabel: { ...quietAxis.axisLabel, formatter: '{value} %' } },
      series: curves.map(({ name, recipe, precision, accuracies }) => {
        const color = seriesColour(recipe === 'plain' ? 0 : 1);
        const type = precision === 'float32' ? ('solid' as const) : ('dashed' as const);
        return {
          ...{ type: 'line' as const, name, showSymbol: false, silent: true },
          data: movingMean(accuracies, window).map((value, i) => [i + window, 100 * value]),
          lineStyle: { color, width: precision === 'float32' ? 1.8 : 2.4, type },
          itemStyle: { color, opacity: precision === 'float32' ? 1 : 0.6 },
        };
      }),
    }),
  });
  return drawings.wide
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" `)
    .replace(/>/, `><style>${COLOURS}\n  svg { background: var(--paper); font-family: system-ui, sans-serif }</style>`);
}

function movingMean(values: readonly number[], window: number): number[] {
  return values
    .slice(0, Math.max(0, values.length - window + 1))
    .map((_, first) => values.slice(first, first + window).reduce((sum, value) => sum + value, 0) / window);
}
