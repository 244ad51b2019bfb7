// All measures at a glance: bars from 0 to 100 percent, with the 95 % interval of each as a whisker.
import type { ReportData } from '../data.js';
import { percent } from '../number-format.js';
import { type SummaryRow, summaryRows } from '../summary.js';
import { type Chart, drawChart, nameAxis, plainLegend, quietAxis, seriesColour } from './render.js';
import { whiskers } from './whiskers.js';

/** What a higher value of is better is turned round, so that a shorter bar is better everywhere. */
const TURNED: Readonly<Record<string, string>> = { auroc: 'Anomalies (100 - AUROC)' };
const NORMALISED = ['mce', 'relativeMce', 'mfr'];

interface Bar {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Null when nothing was measured. */
export function overviewBars(report: ReportData): Chart | null {
  const rows = summaryRows(report).filter(({ key }) => !NORMALISED.includes(key));
  if (rows.length === 0) return null;
  const labels = rows.map((row) => TURNED[row.key] ?? row.label);
  const bars = report.models.map((_, m) => rows.map((row) => barOf(row, m)));
  const models = report.models.length;
  const alt = labels
    .map((label, r) => {
      const values = report.models.map((model, m) => `${model.name} ${spoken(bars[m]![r]!)}`);
      return `${label}: ${values.join(', ')}`;
    })
    .join('; ');
  const height = 62 + rows.length * (14 + models * 15);
  return drawChart({
    title: 'All measures',
    alt: `Bars of all measures in percent, shorter is better. ${alt}.`,
    caption: 'In percent, shorter is better; the thin line is the 95 % interval.',
    sizes: { wide: [720, height], narrow: [340, height] },
    option: (layout) => ({
      legend: { ...plainLegend, data: report.models.map(({ name }) => name) },
      grid: { top: 34, left: nameAxis(labels, layout).left, right: 44, bottom: 26 },
      xAxis: { ...quietAxis, type: 'value', min: 0, max: 100, interval: layout === 'wide' ? 20 : 50 },
      yAxis: nameAxis(labels, layout).axis,
      series: report.models.flatMap((model, m) => [
        {
          type: 'bar' as const,
          name: model.name,
          data: bars[m]!.map((bar) => (bar ? Math.round(bar.value * 10) / 10 : null)),
          barWidth: 11,
          barGap: '35%',
          itemStyle: { color: seriesColour(m), borderRadius: [0, 3, 3, 0] },
          silent: true,
        },
        whiskers(
          bars[m]!.map((bar) => (bar ? [bar.low, bar.high] : null)),
          { index: m, count: models, width: 11, gap: 0.35 },
        ),
      ]),
    }),
  });
}

function barOf({ key, values }: SummaryRow, model: number): Bar | null {
  const { mean, deviation, interval } = values[model]!;
  if (mean === null) return null;
  const reach = deviation === null ? 0 : 1.96 * deviation;
  const { low, high } = interval ?? { low: mean - reach, high: mean + reach };
  const bar = { value: 100 * mean, low: 100 * Math.max(0, low), high: 100 * Math.min(1, high) };
  return key in TURNED ? { value: 100 - bar.value, low: 100 - bar.high, high: 100 - bar.low } : bar;
}

function spoken(bar: Bar | null): string {
  return bar ? `${percent(bar.value / 100)} %` : 'not measured';
}
