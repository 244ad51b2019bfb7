// Published numbers, shown beside ours only where data set, network and measure are the same.
import type { ReportData } from './data.js';

export interface PaperValue {
  readonly method: string;
  readonly architecture: string;
  readonly data: string;
  /** Key of the measure. */
  readonly key: string;
  /** As a share, 0..1. */
  readonly value: number;
  readonly source: string;
}

const AUGMIX = 'Hendrycks et al., AugMix, ICLR 2020, table 1';

const wrn402 = (method: string, percentage: number): PaperValue => ({
  method,
  architecture: 'wrn-40-2',
  data: 'CIFAR-10',
  key: 'corruptionError',
  value: percentage / 100,
  source: AUGMIX,
});

export const PAPER_VALUES: readonly PaperValue[] = [
  wrn402('Standard', 26.9),
  wrn402('Cutout', 26.8),
  wrn402('Mixup', 22.3),
  wrn402('CutMix', 27.1),
  wrn402('AutoAugment', 23.9),
  wrn402('AugMix', 11.2),
];

const CORRUPTIONS = 15;
const SEVERITIES = 5;
const TEST_PICTURES = 10_000;

/** Those that a model of the report may stand beside: the whole benchmark on all test pictures by the same network. */
export function paperValues(report: ReportData): PaperValue[] {
  const networks = new Set(report.models.map((model) => model.architecture));
  const whole = report.models.some(({ seeds }) =>
    seeds.every(
      ({ measures: { corruption: m } }) =>
        m?.averaged.length === CORRUPTIONS && m.severities.length === SEVERITIES && m.samples === TEST_PICTURES,
    ),
  );
  if (!whole) return [];
  return PAPER_VALUES.filter(({ data, architecture }) => data === report.data.name && networks.has(architecture));
}
