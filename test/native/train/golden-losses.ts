/**
 * Prints the losses of five training steps as JSON; run by train_step.test.ts in a process of its own, because LibTorch's
 * BLAS reads its settings once. Usage: node --import tsx golden-losses.ts
 */

import { fileURLToPath } from 'node:url';
import * as models from '../../../lib/models/models.js';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import { setNumThreads, torch } from '../../../lib/tensor/torch.js';
import { fillWeights, golden, labels, pictures } from '../../lib/models/golden-models.js';

export async function goldenLosses(
  name: string,
  loss: 'jsd' | 'crossEntropy',
  options: { steps?: number; channelsLast?: boolean; bfloat16?: boolean } = {},
): Promise<number[]> {
  const { steps = 5, channelsLast = false, bfloat16 = false } = options;
  const { classes, train } = golden.models[name]!;
  const model = models.create(name, { classes }).channelsLast(channelsLast);
  fillWeights(model);
  const optimizer = new native.Optimizer(Model.nativeOf(model), {
    momentum: train.momentum,
    weightDecay: train.weight_decay,
    nesterov: train.nesterov,
  });
  const clean = pictures([train.batch, 3, 32, 32]);
  const images = loss === 'jsd' ? torch.cat!([clean, torch.mul!(clean, 0.9), torch.flip!(clean, [3])]) : clean;
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const result = await native.trainStep(optimizer, images, labels(train.batch, classes), {
      ...{ loss, labelSmoothing: 0, lr: train.lr, seed: 0, step, channelsLast, bfloat16 },
    });
    losses.push(result.loss);
  }
  return losses;
}

async function main(): Promise<void> {
  setNumThreads(2);
  const results: Record<string, number[]> = {};
  for (const name of Object.keys(golden.models)) {
    for (const loss of ['jsd', 'crossEntropy'] as const) results[`${name} ${loss}`] = await goldenLosses(name, loss);
  }
  process.stdout.write(JSON.stringify(results));
}

// No top-level await: mocha then loads this file, and the addon's classes with it, a second time.
if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
