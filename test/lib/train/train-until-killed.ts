/**
 * Trains a tiny network with dropout, a checkpoint at every step, in the folder given, and goes on from what is there; says
 * 'step <n> <loss>' for each step and 'kept <n>' for each checkpoint. Run, and killed, by kill.test.ts.
 * Usage: train-until-killed.ts <folder> <last step>
 */
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { listCheckpoints } from '../../../lib/train/checkpoint.js';
import { JsonLinesLog } from '../../../lib/train/log/json-lines.js';
import { Trainer } from '../../../lib/train/trainer.js';
import type { TrainerOptions } from '../../../lib/train/trainer-options.js';
import { formulaBatches } from './formula-batches.js';

/** The run that is killed again and again. */
export function killedRun(options: Partial<TrainerOptions> = {}): Trainer {
  const model = new Model(nn.sequential({ flatten: nn.flatten(), drop: nn.dropout(0.2), fc: nn.linear(192, 4) }));
  return new Trainer({
    ...{ model, train: formulaBatches({ batches: 7, side: 8 }), steps: 100_000, lr: 0.01, ema: 0.9, seed: 3 },
    ...{ precision: 'float32', optimizer: 'adamw' },
    ...options,
  });
}

async function main(folder: string, last: number): Promise<void> {
  const dir = join(folder, 'checkpoints');
  const begun = existsSync(dir) && (await listCheckpoints(dir)).length > 0;
  const trainer = killedRun({
    checkpoint: { dir, every: 1 },
    ...(begun && { resume: dir }),
    log: [new JsonLinesLog(join(folder, 'log.jsonl'))],
  });
  // Written at once: what a killed process had in its buffers would be lost.
  for await (const event of trainer.run()) {
    if (event.type === 'step') writeSync(1, `step ${event.step} ${event.loss}\n`);
    if (event.type === 'checkpoint') writeSync(1, `kept ${event.step}\n`);
    if (event.type === 'checkpoint' && event.step >= last) break;
  }
}

const [, script, folder, last] = process.argv;
if (/train-until-killed|child\.mjs/.test(script ?? '')) void main(folder!, Number(last));
