/** Trains with a checkpoint a step, of which the second needs more room than the first. Run by full-disk.test.ts. */
import { IPMixError } from '../../../lib/errors.js';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Trainer } from '../../../lib/train/trainer.js';
import { formulaBatches } from './formula-batches.js';

/** 400 kB of weights; AdamW's two moments, which exist from the first step on, make the optimizer's file twice that. */
const network = () => new Model(nn.sequential({ flatten: nn.flatten(), fc: nn.linear(3072, 32) }));

async function main(folder: string): Promise<void> {
  const checkpoint = { dir: folder, every: 1 };
  const shared = { train: formulaBatches({ batches: 9 }), lr: 0.01, precision: 'float32' as const, checkpoint };
  await new Trainer({ ...shared, model: network(), momentum: 0, nesterov: false, steps: 1 }).fit();
  await new Trainer({
    ...shared,
    model: network(),
    optimizer: 'adamw',
    steps: 2,
    checkpoint: { dir: folder, every: 2 },
  }).fit();
}

main(process.argv[2]!).catch((error: unknown) => {
  if (!(error instanceof IPMixError)) throw error;
  process.stdout.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 3;
});
