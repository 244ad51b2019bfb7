/** Trains as one rank of several, or alone; tells each event as a line of JSON. Run by the tests beside it. */
import { writeSync } from 'node:fs';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { mixingSets } from '../../../lib/data/mixing-sets.js';
import { placeFromEnvironment } from '../../../lib/distributed/place.js';
import { ProcessGroup } from '../../../lib/distributed/process-group.js';
import type { IPMixError } from '../../../lib/errors.js';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import type { BatchSource } from '../../../lib/train/batch-source.js';
import { Trainer } from '../../../lib/train/trainer.js';
import type { TrainerOptions } from '../../../lib/train/trainer-options.js';
import { formulaShare, network } from './network.js';

export interface Task {
  /** Python's network and batches, or pictures through a DataLoader with IPMix and the JSD loss. */
  source: 'formula' | 'pictures';
  steps: number;
  norm?: boolean;
  accumulate?: number;
  /** Of all ranks together. */
  batch?: number;
  clipNorm?: number;
  timeout?: number;
  /** Of checkpoints, one at every step. */
  dir?: string;
  resume?: boolean;
  ema?: boolean;
  /** Ends the loop after so many steps. */
  leaveAfter?: number;
  /** The loader of this rank fails at this batch. */
  fail?: { rank: number; batch: number };
  /** Raises the AbortSignal of this rank after so many steps. */
  abort?: { rank: number; step: number };
  /** Another learning rate on this rank. */
  odd?: number;
}

const task = JSON.parse(process.argv[2]!) as Task;
const place = placeFromEnvironment() ?? { rank: 0, worldSize: 1 };
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

async function* failing(batches: AsyncIterable<never>, at: number): AsyncGenerator<never> {
  let batch = 0;
  for await (const made of batches) {
    if (batch++ === at) throw new Error('the disk of this rank is on fire');
    yield made;
  }
}

async function pictures(): Promise<Pick<TrainerOptions, 'model' | 'train' | 'test'>> {
  const set = (count: number, phase: number) => {
    const pixels = Uint8Array.from(
      { length: count * 16 * 16 * 3 },
      (_, i) => 128 + 127 * Math.sin(phase + i * i * 0.37),
    );
    return datasets.fromArrays(
      pixels,
      Array.from({ length: count }, (_, i) => (i * 7) % 3),
    );
  };
  const { batch = 8 } = task;
  const shared = { seed: 5, workers: 1, distributed: { rank: place.rank, worldSize: place.worldSize } };
  const mixing = await mixingSets.fractals({ count: 4, size: 24, seed: 1 });
  const model = new Model(
    nn.sequential({ flatten: nn.flatten(), fc1: nn.linear(768, 16), relu: nn.relu(), fc2: nn.linear(16, 3) }),
    { seed: 1 },
  );
  const train = new DataLoader(await set(52, 0), {
    ...{ ...shared, batchSize: batch / place.worldSize, shuffle: true, flip: true, views: 3, mixing },
    augment: new IPMix({ preset: 'cifar', seed: 2 }),
  });
  return { model, train, test: new DataLoader(await set(21, 9), { ...shared, batchSize: 4 }) };
}

function byFormula(): Pick<TrainerOptions, 'model' | 'train'> {
  const { norm = false, steps } = task;
  return { model: network(norm, place.rank > 0), train: formulaShare(place.rank, place.worldSize, steps) };
}

try {
  const { model, train, test } = task.source === 'formula' ? { ...byFormula(), test: undefined } : await pictures();
  const { fail, abort } = task;
  const source: BatchSource =
    fail?.rank === place.rank
      ? {
          ...{ batches: train.batches, options: train.options },
          epoch: (epoch, at) => failing(train.epoch(epoch, at) as AsyncIterable<never>, fail.batch),
        }
      : train;
  const controller = new AbortController();
  const group =
    task.timeout !== undefined && place.worldSize > 1 ? await ProcessGroup.join({ timeout: task.timeout }) : undefined;
  const trainer = new Trainer({
    ...{ model, train: source, test, steps: task.steps, schedule: 'constant', distributed: group },
    lr: task.odd === place.rank ? 0.5 : 0.1,
    ...{ precision: 'float32', channelsLast: false, accumulate: task.accumulate ?? 1, clipNorm: task.clipNorm },
    ...(task.ema && { ema: 0.9 }),
    ...(task.dir && { checkpoint: { dir: task.dir, every: 1, keep: 100 } }),
    ...(task.dir && task.resume && { resume: task.dir }),
    signal: controller.signal,
  });
  for await (const event of trainer.run()) {
    tell(event);
    if (event.type !== 'step') continue;
    if (abort?.rank === place.rank && event.step + 1 === abort.step) controller.abort();
    if (task.leaveAfter === event.step + 1) process.exit(0);
  }
  await group?.close();
  const state = [...model.stateDict()].map(([name, tensor]) => [
    name,
    [...(tensor.data() as Float32Array)].map(Number),
  ]);
  tell({ type: 'state', state: Object.fromEntries(state) });
} catch (error) {
  const { code, message } = error as IPMixError;
  tell({ type: 'error', code, message: code ? message : String((error as Error).stack) });
  process.exitCode = 1;
}
