// One training step, wrn-16-2, batch 128, JSD loss: forward of three views, backward, SGD with Nesterov momentum.
import { create } from '../../lib/models/models.js';
import { native } from '../../lib/native.js';
import { Model } from '../../lib/nn/model.js';
import type { Tensor } from '../../lib/tensor/tensor.js';
import { manualSeed, torch } from '../../lib/tensor/torch.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';

const BATCH = 128;
const VIEWS = 3;

export const trainingStep: BenchCase = {
  name: 'training-step',
  title: 'Training step, wrn-16-2, batch 128, JSD loss, float32',
  metrics: [{ key: 'milliseconds', label: 'step', unit: 'ms', better: 'lower' }],
  warmUp: 2,
  rounds: 11,
  prepare,
};

async function prepare({ quick, seed }: CaseOptions): Promise<Prepared> {
  const threads = native.getNumThreads();
  const sides = [ours(seed, quick)];
  const found = findPython(['torch', 'numpy']);
  const settings = { batch: BATCH, views: VIEWS, seed, threads, steps: steps(quick) };
  if ('python' in found) {
    for (const channelsLast of [true, false]) {
      const name = channelsLast ? 'Python, channels last' : 'Python, contiguous';
      sides.push(await startPeer(found.python, 'training_step.py', { ...settings, channelsLast }, name));
    }
  }
  return {
    sides,
    skipped: 'skipped' in found ? [found.skipped] : [],
    notes: [
      `Random pictures that lie in memory already; ${threads} threads on every side; each round is the mean of ${steps(quick)} steps. The same layers, loss and optimizer in eager PyTorch (bench/peers/training_step.py), in both memory layouts.`,
    ],
  };
}

const steps = (quick: boolean) => (quick ? 1 : 2);

function ours(seed: number, quick: boolean): Side {
  manualSeed(seed);
  const model = create('wrn-16-2', { classes: 10, seed }).channelsLast();
  const optimizer = new native.Optimizer(Model.nativeOf(model), { momentum: 0.9, weightDecay: 5e-4, nesterov: true });
  const images = torch.randn!([VIEWS * BATCH, 3, 32, 32]) as Tensor;
  const labels = torch.randint!(0, 10, [BATCH]) as Tensor;
  const options = { loss: 'jsd', labelSmoothing: 0, lr: 0.1, seed, channelsLast: true, bfloat16: false } as const;
  let step = 0;
  return {
    name: 'ipmix',
    versions: `LibTorch ${native.buildInfo().libtorch}, channels last`,
    measure: async () => {
      const start = performance.now();
      for (let i = 0; i < steps(quick); i++) {
        await native.trainStep(optimizer, images, labels, { ...options, step: step++ });
      }
      return { milliseconds: (performance.now() - start) / steps(quick) };
    },
    close: () => {
      for (const tensor of [images, labels]) tensor.dispose();
      model.dispose();
    },
  };
}
