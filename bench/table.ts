// Results as Markdown: one table a case, one row a metric and side.

import type { Spread } from '../lib/benchmark/spread.js';
import type { BenchResult } from './measure-case.js';

export function markdownTable(result: BenchResult): string {
  const { environment: e, load } = result;
  const rows = result.metrics.flatMap(({ key, label, unit, better }) =>
    result.sides.flatMap((side, index) => {
      const value = side.results[key];
      const first = result.sides[0]!.results[key]?.median ?? Number.NaN;
      if (!value) return [];
      const factor = better === 'higher' ? first / value.median : value.median / first;
      const compared = index === 0 || Number.isNaN(factor) ? '' : `${written(factor)} x`;
      return `| ${label} | ${side.name} | ${written(value.median)} ${unit} | ${range(value)} | ${compared} |`;
    }),
  );
  return [
    `## ${result.title}`,
    '',
    `| metric | side | median | quartiles | ${result.sides[0]?.name ?? ''} is better by |`,
    '|---|---|---:|---:|---:|',
    ...rows,
    '',
    `${result.rounds} rounds after ${result.warmUp} of warm-up, the sides taking turns; seed ${result.seed}${result.quick ? '; quick run, not to be quoted' : ''}.`,
    `${e.cpu}, ${e.cores} cores, load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after; ${result.sides.map((side) => `${side.name}: ${side.versions}`).join('; ')}; commit ${e.commit ?? 'unknown'}.`,
    ...[...result.notes, ...result.skipped].map((sentence) => `- ${sentence}`),
  ].join('\n');
}

function range({ lowerQuartile, upperQuartile }: Spread): string {
  return `${written(lowerQuartile)} .. ${written(upperQuartile)}`;
}

function written(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(3);
}
