// How training went: accuracy on the clean training pictures of each interval, and on the test pictures, by step.
import type { ModelResult, ReportData } from '../data.js';
import { count, percent } from '../number-format.js';
import { type Chart, drawChart, plainLegend, quietAxis, seriesColour } from './render.js';

interface Point {
  readonly step: number;
  readonly accuracy: number;
}

// Losses of different kinds cannot share an axis (JSD adds its consistency term), accuracies can.
export function trainingCurves(report: ReportData): Chart | null {
  const trained = report.models.flatMap((model, index) => {
    const curve = meanOf(model, (training) => training.curve);
    return curve.length > 1 ? [{ model, index, curve, tested: meanOf(model, ({ tested = [] }) => tested) }] : [];
  });
  if (trained.length === 0) return null;
  const judged = trained.some(({ tested }) => tested.length > 0);
  const alt = trained
    .map(
      ({ model, curve }) =>
        `${model.name} ends at ${percent(curve.at(-1)!.accuracy)} % after ${count(curve.at(-1)!.step)} steps`,
    )
    .join('; ');
  return drawChart({
    title: 'Training',
    alt: `Lines of the accuracy on clean training pictures by step. ${alt}.`,
    caption: `Share of right answers on the clean training pictures as they came by, by optimizer step${judged ? '; dots: on the test pictures' : ''}.`,
    sizes: { wide: [720, 290], narrow: [340, 270] },
    option: () => ({
      legend: { ...plainLegend, data: trained.map(({ model }) => model.name) },
      grid: { top: 44, left: 46, right: 24, bottom: 26 },
      xAxis: {
        ...quietAxis,
        type: 'value',
        min: 0,
        max: Math.max(...trained.map(({ curve }) => curve.at(-1)!.step)),
        splitLine: { show: false },
      },
      yAxis: {
        ...quietAxis,
        type: 'value',
        max: 100,
        min: 0,
        axisLabel: { ...quietAxis.axisLabel, formatter: '{value} %' },
        interval: 25,
      },
      series: trained.flatMap(({ model, index, curve, tested }) => [
        { ...line(model.name, index, curve), showSymbol: false, lineStyle: { color: seriesColour(index), width: 2.5 } },
        { ...line(`${model.name}, test`, index, tested), symbol: 'circle', symbolSize: 8, lineStyle: { opacity: 0 } },
      ]),
    }),
  });
}

function line(name: string, index: number, points: readonly Point[]) {
  return {
    type: 'line' as const,
    name,
    data: points.map(({ step, accuracy }) => [step, 100 * accuracy]),
    itemStyle: { color: seriesColour(index) },
    silent: true,
  };
}

type Training = NonNullable<ModelResult['seeds'][number]['training']>;

/** Mean over seeds of the points that every seed has. */
function meanOf(model: ModelResult, read: (training: Training) => readonly Point[]): Point[] {
  const curves = model.seeds.map(({ training }) => (training ? read(training) : []));
  const length = Math.min(...curves.map((curve) => curve.length));
  return Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, i) => ({
    step: curves[0]![i]!.step,
    accuracy: curves.reduce((sum, curve) => sum + curve[i]!.accuracy, 0) / curves.length,
  }));
}
