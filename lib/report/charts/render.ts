// A chart is drawn on the server into SVG twice, for a wide page and for a phone; the page's style shows one.
// Colours are CSS variables, so that one drawing serves the light, the dark and the printed page.
import {
  BarChart,
  type BarSeriesOption,
  CustomChart,
  type CustomSeriesOption,
  LineChart,
  type LineSeriesOption,
} from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeText } from '../escape-text.js';

echarts.use([BarChart, CustomChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

export type ChartOption = echarts.ComposeOption<
  BarSeriesOption | CustomSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption
>;

export type Layout = 'wide' | 'narrow';

export interface Chart {
  readonly title: string;
  /** What a reader who cannot see the drawing is told: its main numbers, not its looks. */
  readonly alt: string;
  readonly caption: string;
  readonly drawings: Readonly<Record<Layout, string>>;
}

export interface ChartDescription {
  readonly title: string;
  readonly alt: string;
  readonly caption: string;
  readonly sizes: Readonly<Record<Layout, readonly [width: number, height: number]>>;
  readonly option: (layout: Layout) => ChartOption;
}

export const INK = 'var(--ink)';
export const SOFT = 'var(--soft)';
export const LINE = 'var(--line)';
export const PAPER = 'var(--paper)';
const SERIES = 6;
export const seriesColour = (index: number) => `var(--series-${(index % SERIES) + 1})`;

let drawn = 0;

export function drawChart({ sizes, option, ...texts }: ChartDescription): Chart {
  const draw = (layout: Layout) => {
    const [width, height] = sizes[layout];
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', color: INK }, ...option(layout) });
      return standalone(chart.renderToSVGString(), texts.alt);
    } finally {
      chart.dispose();
    }
  };
  return { ...texts, drawings: { wide: draw('wide'), narrow: draw('narrow') } };
}

// Several drawings share a page: their ids must differ, and hover rules for a script that is not there must go.
function standalone(svg: string, alt: string): string {
  const prefix = `c${drawn++}-`;
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/zr\d+-/g, prefix)
    .replace(/^<svg width="[^"]*" height="[^"]*"/, `<svg role="img" aria-label="${escapeText(alt)}"`)
    .replace(/ xmlns(:xlink)?="[^"]*"/g, '')
    .replace(/>\s+</g, '><');
}

/** Axis looks shared by all charts: quiet lines, readable labels. */
export const quietAxis = {
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { color: SOFT, fontSize: 12 },
  splitLine: { lineStyle: { color: LINE } },
  nameTextStyle: { color: SOFT, fontSize: 12 },
} as const;

const WIDEST_NAMES = { wide: 190, narrow: 108 } as const;
const NAME_SIZE = { wide: 13, narrow: 11 } as const;
// Of the page's font a letter is about this wide, in units of its size; the server cannot measure it.
const LETTER = 0.54;

/** A category axis of names that are never cut: room on the left for the longest, broken into two lines where it is too long. */
export function nameAxis(names: readonly string[], layout: Layout) {
  const fontSize = NAME_SIZE[layout];
  const needed = Math.max(...names.map((name) => Math.ceil(name.length * LETTER * fontSize)));
  const width = Math.min(needed, WIDEST_NAMES[layout]);
  return {
    // The reader's font may be wider than the one that lines were broken for.
    left: width + 26,
    broken: needed > width,
    axis: {
      ...quietAxis,
      type: 'category' as const,
      data: [...names],
      inverse: true,
      axisLabel: { color: INK, fontSize, lineHeight: fontSize + 1, width, overflow: 'break' as const, interval: 0 },
      splitLine: { show: false },
    },
  };
}

export const plainLegend = {
  top: 0,
  left: 0,
  icon: 'roundRect',
  itemWidth: 14,
  itemHeight: 10,
  itemGap: 18,
  textStyle: { color: INK, fontSize: 13 },
  selectedMode: false,
} as const;
