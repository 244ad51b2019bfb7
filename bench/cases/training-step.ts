// Training steps beside Python's: like for like by network, and our defaults beside what the published script does.
import { native } from '../../lib/native.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { matmulPeak, operationsOf, ourStep, pythonStep, type StepWork } from './step-sides.js';

const STEP_TIME = { key: 'milliseconds', label: 'step', unit: 'ms', better: 'lower' } as const;

/** Pairs at which this machine's noise leaves a median that can be told from 3 %. */
const PAIRS = 15;

type Network = Pick<StepWork, 'model' | 'classes' | 'batch' | 'side'>;

const CIFAR = { classes: 10, batch: 128, side: 32 };

/** Float32 and channels-last on all sides, Python's algorithm of convolution on ours and the default; the share of the machine's matrix product that a step reaches. */
function likeForLike(network: Network): BenchCase {
  const { model, batch, side } = network;
  return {
    name: `step-${model}`,
    title: `Training step, ${model}, ${side} x ${side}, batch ${batch}, cross entropy, float32, channels last on both sides`,
    metrics: [
      STEP_TIME,
      { key: 'gigaflops', label: 'achieved', unit: 'GFLOP/s', better: 'higher' },
      { key: 'peakShare', label: "of the matrix product's rate", unit: '%', better: 'higher' },
    ],
    warmUp: 1,
    rounds: PAIRS,
    prepare: async ({ seed, quick }) => {
      const work: StepWork = { ...network, views: 1, channelsLast: true, bfloat16: false, seed, steps: 1 };
      if (quick) return withRates({ ...work, batch: Math.ceil(batch / 8) });
      return withRates(work);
    },
  };
}

async function withRates(work: StepWork): Promise<Prepared> {
  const operations = operationsOf(work);
  let peak = 0;
  const rated = (side: Side, before: () => void = () => undefined): Side => ({
    ...side,
    measure: async () => {
      before();
      const { milliseconds } = (await side.measure()) as { milliseconds: number };
      const rate = operations / (milliseconds / 1000);
      return { milliseconds, gigaflops: rate / 1e9, peakShare: (100 * rate) / (peak || matmulPeak()) };
    },
  });
  const ours = rated(ourStep('ipmix, direct convolutions', { ...work, convolution: 'direct' }), () => {
    peak = matmulPeak();
  });
  const byDefault = rated(ourStep('ipmix, default convolutions', work));
  const theirs = await pythonStep('Python eager', work);
  return {
    sides: typeof theirs === 'string' ? [ours, byDefault] : [ours, rated(theirs), byDefault],
    skipped: typeof theirs === 'string' ? [theirs] : [],
    notes: [
      `Random pictures that lie in memory already; ${native.getNumThreads()} threads on both sides. Operations: three times the multiply-adds of a forward pass, times two; the matrix product (2048 x 2048, float32) is measured anew in each round. Direct convolutions are like for like with Python; the default's Winograd convolutions multiply less often than the operations counted.`,
    ],
  };
}

export const stepWrn16 = likeForLike({ model: 'wrn-16-2', ...CIFAR });
export const stepWrn40 = likeForLike({ model: 'wrn-40-4', ...CIFAR });
export const stepResnet18 = likeForLike({ model: 'resnet18-cifar', ...CIFAR });
export const stepResnet50 = likeForLike({ model: 'resnet50', classes: 1000, batch: 16, side: 224 });

export const trainingStep: BenchCase = {
  name: 'training-step',
  title: 'Training step with the defaults, wrn-16-2, batch 128, JSD loss, beside what the published script does',
  metrics: [STEP_TIME, { key: 'picturesPerSecond', label: 'clean pictures', unit: '/s', better: 'higher' }],
  warmUp: 1,
  rounds: PAIRS,
  prepare: async ({ seed }: CaseOptions): Promise<Prepared> => {
    const { bfloat16 } = native.buildInfo();
    const work: StepWork = { model: 'wrn-16-2', ...CIFAR, views: 3, channelsLast: true, bfloat16, seed, steps: 1 };
    const sides = [ourStep('ipmix', work), ourStep('ipmix, direct convolutions', { ...work, convolution: 'direct' })];
    const skipped: string[] = [];
    for (const channelsLast of [false, true]) {
      const name = channelsLast ? 'Python, channels last' : 'Python as published (contiguous)';
      const side = await pythonStep(name, { ...work, channelsLast, bfloat16: false });
      if (typeof side === 'string') skipped.push(side);
      else sides.push(side);
    }
    return {
      sides: sides.map((side) => ({
        ...side,
        measure: async () => {
          const { milliseconds } = (await side.measure()) as { milliseconds: number };
          return { milliseconds, picturesPerSecond: (1000 * work.batch) / milliseconds };
        },
      })),
      skipped: [...new Set(skipped)],
      notes: [
        `Random pictures that lie in memory already; ${native.getNumThreads()} threads on every side. Ours: channels last and ${bfloat16 ? 'bfloat16, which this processor computes natively' : 'float32, since this processor does not compute bfloat16 natively'}; Python: float32.`,
      ],
    };
  },
};
