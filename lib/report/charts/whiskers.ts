// Intervals drawn over horizontal bars.
import type { CustomSeriesOption } from 'echarts/charts';
import { INK } from './render.js';

export interface BarPlace {
  /** Which of the bars of a category. */
  readonly index: number;
  readonly count: number;
  readonly width: number;
  /** Space between bars, in bar widths. */
  readonly gap: number;
}

/** One line a category, from low to high; null leaves it out. */
export function whiskers(ranges: readonly (readonly number[] | null)[], place: BarPlace): CustomSeriesOption {
  const { index, count, width, gap } = place;
  const offset = (index - (count - 1) / 2) * width * (1 + gap);
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: ranges.flatMap((range, row) => (range && range[1]! > range[0]! ? [[range[0]!, range[1]!, row]] : [])),
    renderItem: (_params, api) => {
      const [x1, y] = api.coord([api.value(0), api.value(2)]);
      const [x2] = api.coord([api.value(1), api.value(2)]);
      return {
        type: 'line',
        shape: { x1: x1!, x2: x2!, y1: y! + offset, y2: y! + offset },
        style: { stroke: INK, lineWidth: 1.4 },
      };
    },
    encode: { x: [0, 1], y: 2 },
  };
}
