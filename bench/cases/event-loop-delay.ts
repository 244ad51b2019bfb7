// How late a 1 ms timer fires while a network trains in the same process, loader and all.
import { renderFractals } from '../../lib/augment/fractals.js';
import { IPMix } from '../../lib/augment/ipmix.js';
import { fromArrays } from '../../lib/data/from-arrays.js';
import { DataLoader } from '../../lib/data/loader.js';
import { mixingSets } from '../../lib/data/mixing-sets.js';
import { create } from '../../lib/models/models.js';
import { native } from '../../lib/native.js';
import { Trainer } from '../../lib/train/trainer.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { DelayClock } from '../delay-clock.js';

const SIDE = 32;
const PICTURES = 4096;

export const eventLoopDelay: BenchCase = {
  name: 'event-loop-delay',
  title: 'Event loop: delay of a 1 ms timer',
  metrics: [
    { key: 'p50', label: 'delay, median', unit: 'ms', better: 'lower' },
    { key: 'p99', label: 'delay, 99th percentile', unit: 'ms', better: 'lower' },
    { key: 'max', label: 'delay, largest', unit: 'ms', better: 'lower' },
  ],
  warmUp: 1,
  rounds: 5,
  prepare,
};

async function prepare({ quick, seed }: CaseOptions): Promise<Prepared> {
  const milliseconds = quick ? 1500 : 8000;
  return {
    sides: [await training(seed, milliseconds), idle(milliseconds)],
    skipped: [],
    notes: [
      'Training is wrn-16-2, batch 128, JSD loss, IPMix views from the loader; every step is awaited in the loop that the timer shares.',
      'Delay is the time between two firings of a 1 ms interval, less that millisecond; the idle process shows what the machine itself adds.',
    ],
  };
}

async function training(seed: number, milliseconds: number): Promise<Side> {
  const images = await renderFractals({ count: PICTURES, size: SIDE, seed });
  const labels = Uint8Array.from({ length: PICTURES }, (_, i) => i % 10);
  const dataset = fromArrays(images, labels);
  const mixing = await mixingSets.fractals({ count: 100, size: 48, seed });
  const loader = new DataLoader(dataset, {
    batchSize: 128,
    shuffle: true,
    seed,
    crop: { padding: 4 },
    flip: true,
    dropLast: true,
    views: 3,
    augment: new IPMix({ preset: 'cifar', seed }),
    mixing,
  });
  const model = create('wrn-16-2', { classes: 10, seed });
  const events = new Trainer({ model, train: loader, steps: 1_000_000, lr: 0.01, precision: 'float32' }).run();
  return {
    name: 'while training',
    versions: `LibTorch ${native.buildInfo().libtorch}, ${native.getNumThreads()} threads`,
    measure: async () => {
      const clock = new DelayClock();
      const end = performance.now() + milliseconds;
      while (performance.now() < end) await events.next();
      return clock.stop();
    },
    close: () => {
      void events.return(undefined).then(() => {
        model.dispose();
        mixing.dispose();
      });
    },
  };
}

function idle(milliseconds: number): Side {
  return {
    name: 'idle',
    versions: `Node ${process.version}`,
    measure: async () => {
      const clock = new DelayClock();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return clock.stop();
    },
    close: () => undefined,
  };
}
