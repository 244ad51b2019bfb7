// How anomalies are told: the confidences on clean and strange pictures, and the trade between misses and false alarms.
import type { AnomalySet } from '../../benchmark/measures.js';
import type { ReportData } from '../data.js';
import { percent } from '../number-format.js';
import { type Chart, drawChart, plainLegend, quietAxis, SOFT, seriesColour } from './render.js';

interface Judged {
  readonly name: string;
  readonly index: number;
  readonly set: AnomalySet;
}

/** Names of the sets that a model of the report was shown, in order. */
export function anomalySets(report: ReportData): string[] {
  const names = report.models.flatMap((model) => model.seeds[0]?.measures.anomaly?.bySet.map(({ name }) => name) ?? []);
  return [...new Set(names)];
}

// One seed is drawn: curves of several do not add up to one.
function judgedOn(report: ReportData, name: string): Judged[] {
  return report.models.flatMap((model, index) => {
    const set = model.seeds[0]?.measures.anomaly?.bySet.find((found) => found.name === name);
    return set ? [{ name: model.name, index, set }] : [];
  });
}

export function scoreHistogram(report: ReportData, name: string): Chart {
  const judged = judgedOn(report, name);
  const middles = (bins: number) => Array.from({ length: bins }, (_, i) => (100 * (i + 0.5)) / bins);
  const confident = (shares: readonly number[]) => shares.slice(-2).reduce((a, b) => a + b, 0);
  const alt = judged
    .map(
      ({ name: model, set: { histogram } }) =>
        `${model} is at least 90 % sure on ${percent(confident(histogram.normal))} % of the clean pictures and on ${percent(confident(histogram.anomaly))} % of the anomalies`,
    )
    .join('; ');
  return drawChart({
    title: `Confidence, ${name}`,
    alt: `Histogram of the confidence on clean pictures and on anomalies (${name}). ${alt}.`,
    caption: 'Share of the pictures by maximum softmax probability: clean ones solid, anomalies dashed.',
    sizes: { wide: [350, 250], narrow: [340, 250] },
    option: () => ({
      legend: { ...plainLegend, data: judged.map((model) => model.name) },
      grid: { top: 40, left: 44, right: 14, bottom: 26 },
      xAxis: { ...quietAxis, type: 'value', min: 0, max: 100, interval: 25, splitLine: { show: false } },
      yAxis: {
        ...quietAxis,
        type: 'value',
        min: 0,
        max: ({ max }) => (max > 80 ? 100 : null),
        splitNumber: 3,
        axisLabel: { ...quietAxis.axisLabel, formatter: '{value} %' },
      },
      series: judged.flatMap(({ name: model, index, set: { histogram } }) =>
        (['normal', 'anomaly'] as const).map((kind) => ({
          type: 'line' as const,
          name: kind === 'normal' ? model : `${model}, anomalies`,
          data: middles(histogram[kind].length).map((x, i) => [x, 100 * histogram[kind][i]!]),
          showSymbol: false,
          lineStyle: {
            color: seriesColour(index),
            width: 2,
            type: kind === 'normal' ? ('solid' as const) : ('dashed' as const),
          },
          itemStyle: { color: seriesColour(index) },
          silent: true,
        })),
      ),
    }),
  });
}

export function rocChart(report: ReportData, name: string): Chart {
  const judged = judgedOn(report, name);
  const alt = judged
    .map(({ name: model, set }) => `${model} has an area of ${percent(set.scores.msp.auroc)} %`)
    .join('; ');
  const axis = { ...quietAxis, type: 'value' as const, min: 0, max: 100, interval: 25 };
  return drawChart({
    title: `ROC, ${name}`,
    alt: `ROC curves of telling anomalies (${name}) from clean pictures by maximum softmax probability. ${alt}.`,
    caption: 'Anomalies caught (up) by false alarms on clean pictures (right), in percent.',
    sizes: { wide: [350, 250], narrow: [340, 250] },
    option: () => ({
      legend: { ...plainLegend, data: judged.map((model) => model.name) },
      grid: { top: 40, left: 44, right: 14, bottom: 26 },
      xAxis: axis,
      yAxis: axis,
      series: [
        {
          type: 'line' as const,
          name: 'chance',
          data: [
            [0, 0],
            [100, 100],
          ],
          showSymbol: false,
          lineStyle: { color: SOFT, width: 1.2, type: 'dashed' as const },
          silent: true,
        },
        ...judged.map(({ name: model, index, set }) => ({
          type: 'line' as const,
          name: model,
          data: set.roc.map(([falsePositives, truePositives]) => [100 * falsePositives, 100 * truePositives]),
          showSymbol: false,
          lineStyle: { color: seriesColour(index), width: 2.2 },
          itemStyle: { color: seriesColour(index) },
          silent: true,
        })),
      ],
    }),
  });
}
