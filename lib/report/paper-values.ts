// Published numbers, shown beside ours only where data set, network and measure are the same.
import type { RobustnessMeasures } from '../benchmark/measures.js';
import type { ReportData } from './data.js';

export interface PaperValue {
  readonly method: string;
  readonly architecture: string;
  readonly data: string;
  /** Key of the measure. */
  readonly key: string;
  /** What it is called. */
  readonly measure: string;
  /** As a share, 0..1. */
  readonly value: number;
  readonly source: string;
}

/**
 * Only numbers that a public source was read for. RobustBench (github.com/RobustBench/robustbench, README, "Corruptions" of
 * CIFAR-10) lists accuracies on all of CIFAR-10 and CIFAR-10-C: 95.08 and 88.82 % of AugMix's own WRN-40-2, 95.83 and
 * 89.09 % of its ResNeXt-29, 94.78 and 73.46 % of a WRN-28-10 trained plainly. AugMix's README
 * (github.com/google-research/augmix) gives 65.3 mCE and 77.53 % on ImageNet for its ResNet-50 of 180 epochs. The READMEs of
 * PixMix and IPMix print no numbers.
 */
const LISTED: readonly [method: string, architecture: string, data: string, clean: number, corrupted: number][] = [
  ['AugMix', 'wrn-40-2', 'CIFAR-10', 0.0492, 0.1118],
  ['AugMix', 'resnext29', 'CIFAR-10', 0.0417, 0.1091],
  ['Standard', 'wrn-28-10', 'CIFAR-10', 0.0522, 0.2654],
  ['AugMix', 'resnet50', 'ImageNet', 0.2247, 0.653],
];

export const PAPER_VALUES: readonly PaperValue[] = LISTED.flatMap(([method, architecture, data, clean, corrupted]) => {
  const place = { method, architecture, data };
  const imageNet = data === 'ImageNet';
  const source = imageNet ? 'README of google-research/augmix' : 'RobustBench, README';
  const key = imageNet ? 'mce' : 'corruptionError';
  const measure = imageNet ? 'mCE (AlexNet = 100)' : 'corruption error';
  return [
    { ...place, key: 'cleanError', measure: 'clean error', value: clean, source },
    { ...place, key, measure, value: corrupted, source },
  ];
});

const CORRUPTIONS = 15;
const SEVERITIES = 5;
const TEST_PICTURES: Readonly<Record<string, number>> = { 'CIFAR-10': 10_000, ImageNet: 50_000 };

/** Those that a model of the report may stand beside: the whole benchmark on all test pictures by the same network. */
export function paperValues(report: ReportData): PaperValue[] {
  const judged = (wanted: PaperValue) =>
    report.models.some(
      ({ architecture, seeds }) =>
        architecture === wanted.architecture && seeds.every(({ measures }) => isWhole(measures, wanted)),
    );
  return PAPER_VALUES.filter((value) => value.data === report.data.name && judged(value));
}

function isWhole({ clean, corruption }: RobustnessMeasures, { key, data }: PaperValue): boolean {
  const pictures = TEST_PICTURES[data];
  if (key === 'cleanError') return clean?.samples === pictures;
  if (key === 'mce') return corruption?.normalised !== undefined && corruption.samples === pictures;
  const { averaged, severities, samples } = corruption ?? {};
  return averaged?.length === CORRUPTIONS && severities?.length === SEVERITIES && samples === pictures;
}
