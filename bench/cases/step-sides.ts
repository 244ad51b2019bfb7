// The sides of a training step: our native step, and the same network, loss and optimizer in eager PyTorch.
import { create } from '../../lib/models/models.js';
import { native } from '../../lib/native.js';
import { setConvolution } from '../../lib/nn/convolution.js';
import { Model } from '../../lib/nn/model.js';
import type { Tensor } from '../../lib/tensor/tensor.js';
import { manualSeed, torch } from '../../lib/tensor/torch.js';
import type { Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';

export interface StepWork {
  readonly model: string;
  readonly classes: number;
  readonly batch: number;
  /** 3: the JSD loss, 1: cross entropy. */
  readonly views: 1 | 3;
  /** Of the square pictures. */
  readonly side: number;
  readonly channelsLast: boolean;
  readonly bfloat16: boolean;
  /** Ours; 'auto' by default. */
  readonly convolution?: 'auto' | 'direct';
  readonly seed: number;
  /** Of one round, whose mean counts. */
  readonly steps: number;
}

export function ourStep(name: string, work: StepWork): Side {
  const { classes, batch, views, side, channelsLast, bfloat16, seed, steps } = work;
  manualSeed(seed);
  const model = create(work.model, { classes, seed }).channelsLast(channelsLast);
  const optimizer = new native.Optimizer(Model.nativeOf(model), { momentum: 0.9, weightDecay: 5e-4, nesterov: true });
  const images = torch.randn!([views * batch, 3, side, side]) as Tensor;
  const labels = torch.randint!(0, classes, [batch]) as Tensor;
  const loss = views > 1 ? ('jsd' as const) : ('crossEntropy' as const);
  const options = { loss, labelSmoothing: 0, lr: 0.1, seed, channelsLast, bfloat16 };
  let step = 0;
  return {
    name,
    versions: `LibTorch ${native.buildInfo().libtorch}`,
    measure: async () => {
      setConvolution(work.convolution ?? 'auto');
      const start = performance.now();
      for (let i = 0; i < steps; i++) {
        await native.trainStep(optimizer, images, labels, { ...options, step: step++ });
      }
      return { milliseconds: (performance.now() - start) / steps };
    },
    close: () => {
      for (const tensor of [images, labels]) tensor.dispose();
      model.dispose();
    },
  };
}

/** The peer, or the sentence that says why there is none. */
export async function pythonStep(name: string, work: StepWork): Promise<Side | string> {
  const found = findPython(['torch']);
  if ('skipped' in found) return found.skipped;
  const settings = { ...work, threads: native.getNumThreads(), parameters: parametersOf(work) };
  return startPeer(found.python, 'training_step.py', settings, name);
}

/** Floating-point operations of one step: forward, and twice as many backward, two for each multiply-add. */
export function operationsOf(work: StepWork): number {
  return 6 * summaryOf(work).multiplyAdds * work.views * work.batch;
}

const parametersOf = (work: StepWork): number => summaryOf(work).parameters;

function summaryOf({ model: name, classes, side }: StepWork) {
  const model = create(name, { classes });
  try {
    return model.summary([1, 3, side, side]);
  } finally {
    model.dispose();
  }
}

const PEAK_SIDE = 2048;

/** Operations a second of a float32 matrix product, the most this machine does in any layer. */
export function matmulPeak(): number {
  const a = torch.ones!([PEAK_SIDE, PEAK_SIDE]) as Tensor;
  try {
    const start = performance.now();
    for (let i = 0; i < 2; i++) a.matmul(a).dispose();
    return (2 * 2 * PEAK_SIDE ** 3) / ((performance.now() - start) / 1000);
  } finally {
    a.dispose();
  }
}
