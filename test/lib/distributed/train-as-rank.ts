/** Trains as one rank of several, or alone; tells each event as a line of JSON. Run by the tests beside it. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { IPMix } from '../../../lib/augment/ipmix.js';
import type { Dataset, EncodedDataset } from '../../../lib/data/dataset.js';
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
  resume?: boolean | 'auto';
  /** This rank alone resumes, or alone does not. */
  oddResume?: number;
  /** Each rank's checkpoints are in a folder of its own below `dir`. */
  ownDisks?: boolean;
  /** These pictures cannot be read and are left out; the others come in order. */
  broken?: number[];
  ema?: boolean;
  /** Ends the loop after so many steps. */
  leaveAfter?: number;
  /** The loader of this rank fails at this batch. */
  fail?: { rank: number; batch: number };
  /** The loader of this rank takes `seconds` for this batch. */
  late?: { rank: number; batch: number; seconds: number };
  /** Raises the AbortSignal of this rank after so many steps. */
  abort?: { rank: number; step: number };
  /** What this rank alone is given: by default another learning rate. */
  odd?: number;
  oddly?: 'lr' | 'batch' | 'seed' | 'model';
}

const task = JSON.parse(process.argv[2]!) as Task;
const place = placeFromEnvironment() ?? { rank: 0, worldSize: 1 };
const odd = (what: Task['oddly']) => task.odd === place.rank && (task.oddly ?? 'lr') === what;
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

async function* disturbed(batches: AsyncIterable<never>): AsyncGenerator<never> {
  const here = ({ rank }: { rank: number }) => rank === place.rank;
  let batch = 0;
  for await (const made of batches) {
    if (task.fail && here(task.fail) && batch === task.fail.batch) throw new Error('the disk of this rank is on fire');
    if (task.late && here(task.late) && batch === task.late.batch) await sleep(task.late.seconds * 1000);
    batch++;
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
  const batch = odd('batch') ? 2 * (task.batch ?? 8) : (task.batch ?? 8);
  const shared = {
    seed: odd('seed') ? 6 : 5,
    workers: 1,
    distributed: { rank: place.rank, worldSize: place.worldSize },
  };
  const mixing = await mixingSets.fractals({ count: 4, size: 24, seed: 1 });
  const width = odd('model') ? 8 : 16;
  const model = new Model(
    nn.sequential({ flatten: nn.flatten(), fc1: nn.linear(768, width), relu: nn.relu(), fc2: nn.linear(width, 3) }),
    { seed: 1 },
  );
  const { broken } = task;
  const whole = await set(52, 0);
  const train = new DataLoader(broken ? await damaged(whole, broken) : whole, {
    ...{ ...shared, batchSize: batch / place.worldSize, flip: true, views: 3, mixing },
    ...(broken ? { onCorrupt: 'skip', resize: { height: 16, width: 16 } } : { shuffle: true }),
    augment: new IPMix({ preset: 'cifar', seed: 2 }),
  });
  return { model, train, test: new DataLoader(await set(21, 9), { ...shared, batchSize: 4 }) };
}

function damaged({ length, labels, images }: Dataset, broken: readonly number[]): Promise<EncodedDataset> {
  const get = (i: number) => {
    if (broken.includes(i)) throw new Error('this picture is torn');
    return { data: images.subarray(i * 768, (i + 1) * 768), height: 16, width: 16 };
  };
  return datasets.custom({ length, labels, get });
}

function byFormula(): Pick<TrainerOptions, 'model' | 'train'> {
  const { norm = false, steps } = task;
  return { model: network(norm, place.rank > 0), train: formulaShare(place.rank, place.worldSize, steps) };
}

try {
  const { model, train, test } = task.source === 'formula' ? { ...byFormula(), test: undefined } : await pictures();
  const { fail, late, abort } = task;
  const dir = task.dir && task.ownDisks ? join(task.dir, `${place.rank}`) : task.dir;
  const resume = task.oddResume === place.rank ? !task.resume : task.resume;
  const source: BatchSource =
    fail || late
      ? {
          ...{ batches: train.batches, options: train.options },
          epoch: (epoch, at) => disturbed(train.epoch(epoch, at) as AsyncIterable<never>),
        }
      : train;
  const controller = new AbortController();
  const group =
    task.timeout !== undefined && place.worldSize > 1 ? await ProcessGroup.join({ timeout: task.timeout }) : undefined;
  const trainer = new Trainer({
    ...{ model, train: source, test, steps: task.steps, schedule: 'constant', distributed: group },
    lr: odd('lr') ? 0.5 : 0.1,
    ...{ precision: 'float32', channelsLast: false, accumulate: task.accumulate ?? 1, clipNorm: task.clipNorm },
    ...(task.ema && { ema: 0.9 }),
    ...(dir && { checkpoint: { dir, every: 1, keep: 100 } }),
    ...(dir && resume && { resume: resume === 'auto' ? 'auto' : dir }),
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
