// Accuracy by confidence: a model whose confidences mean what they say follows the diagonal.
import type { CalibrationMeasure } from '../../benchmark/measures.js';
import type { ReliabilityBin } from '../../benchmark/metrics/index.js';
import type { ModelResult, ReportData } from '../data.js';
import { percent } from '../number-format.js';
import { type Chart, drawChart, PAPER, plainLegend, quietAxis, SOFT, seriesColour } from './render.js';

export type Pictures = 'clean' | 'corrupted';

/** Null when no model of the report has a calibration on these pictures. */
export function reliabilityDiagram(report: ReportData, pictures: Pictures): Chart | null {
  const judged = report.models.flatMap((model, index) => {
    const measures = calibrations(model, pictures);
    return measures.length > 0 ? [{ model, index, points: pooled(measures), rms: meanRms(measures) }] : [];
  });
  if (judged.length === 0) return null;
  const alt = judged
    .map(({ model, rms }) => `${model.name} has an RMS calibration error of ${percent(rms)} %`)
    .join('; ');
  const axis = { ...quietAxis, type: 'value' as const, min: 0, max: 100, interval: 25 };
  return drawChart({
    title: `Reliability on ${pictures} pictures`,
    alt: `Reliability diagram on ${pictures} pictures: accuracy by confidence. ${alt}.`,
    caption:
      'Accuracy (up) by confidence (right), both in percent, 15 equal bins. Below the dashed diagonal a model is surer than it should be.',
    sizes: { wide: [350, 330], narrow: [340, 320] },
    option: () => ({
      legend: { ...plainLegend, data: judged.map(({ model }) => model.name) },
      grid: { top: 44, left: 38, right: 18, bottom: 26 },
      xAxis: axis,
      yAxis: axis,
      series: [
        {
          type: 'line' as const,
          name: 'calibrated',
          data: [
            [0, 0],
            [100, 100],
          ],
          showSymbol: false,
          lineStyle: { color: SOFT, width: 1.2, type: 'dashed' as const },
          silent: true,
        },
        ...judged.map(({ model, index, points }) => ({
          type: 'line' as const,
          name: model.name,
          data: points.map(({ confidence, accuracy }) => [100 * confidence, 100 * accuracy]),
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: seriesColour(index), width: 2.2 },
          itemStyle: { color: seriesColour(index), borderColor: PAPER, borderWidth: 1.2 },
          silent: true,
        })),
      ],
    }),
  });
}

function calibrations(model: ModelResult, pictures: Pictures): CalibrationMeasure[] {
  return model.seeds.flatMap((seed) => seed.measures.calibration?.[pictures] ?? []);
}

function meanRms(measures: readonly CalibrationMeasure[]): number {
  return measures.reduce((sum, measure) => sum + measure.rms, 0) / measures.length;
}

// Bins of a handful of samples say nothing and draw spikes.
const FEWEST = 10;

/** The bins of all seeds poured together, sample by sample. */
function pooled(measures: readonly CalibrationMeasure[]): { confidence: number; accuracy: number }[] {
  const bins = measures[0]!.bins.map((_, i) => pour(measures.map((measure) => measure.bins[i]!)));
  return bins.filter((bin) => bin.samples >= FEWEST);
}

function pour(bins: readonly ReliabilityBin[]): { samples: number; confidence: number; accuracy: number } {
  const samples = bins.reduce((sum, bin) => sum + bin.samples, 0);
  const mean = (read: (bin: ReliabilityBin) => number) =>
    bins.reduce((sum, bin) => sum + read(bin) * bin.samples, 0) / Math.max(1, samples);
  return { samples, confidence: mean((bin) => bin.confidence), accuracy: mean((bin) => bin.accuracy) };
}
