// What a call of a small operator costs beside its arithmetic: 2 x 2 additions without gradient, one thread.

import { quantile } from '../../lib/benchmark/spread.js';
import { native } from '../../lib/native.js';
import { scope } from '../../lib/tensor/scope.js';
import { torch } from '../../lib/tensor/torch.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';
import { findPython, startPeer } from '../peer.js';

/** Calls that are timed together: long beside the clock, short beside a turn of the scheduler. */
const CALLS = 500;

export const callOverhead: BenchCase = {
  name: 'call-overhead',
  title: 'Call of a small operator: 2 x 2 float32, no gradient',
  metrics: [
    { key: 'add', label: 'add, result freed', unit: 'us', better: 'lower' },
    { key: 'inPlace', label: 'add_ in place', unit: 'us', better: 'lower' },
  ],
  warmUp: 3,
  rounds: 15,
  prepare,
};

async function prepare({ quick }: CaseOptions): Promise<Prepared> {
  const settings = { calls: CALLS, batches: quick ? 20 : 200 };
  const sides = [ours(settings.batches)];
  const found = findPython(['torch']);
  if ('python' in found) sides.push(await startPeer(found.python, 'call_overhead.py', settings, 'Python'));
  return {
    sides,
    skipped: 'skipped' in found ? [found.skipped] : [],
    notes: [
      `A round is ${settings.batches} batches of ${CALLS} calls; its value is the median batch, per call.`,
      'Freeing the result is part of both sides: scope() around a batch here, reference counts in Python.',
    ],
  };
}

function ours(batches: number): Side {
  const a = torch.ones([2, 2]);
  const b = torch.ones([2, 2]);
  const add = () => {
    for (let i = 0; i < CALLS; i++) torch.add(a, b);
  };
  const inPlace = () => {
    for (let i = 0; i < CALLS; i++) a.add_(b);
  };
  return {
    name: 'ipmix',
    versions: `LibTorch ${native.buildInfo().libtorch}, Node ${process.version}`,
    measure: async () => ({
      add: await median(batches, () => scope(add)),
      inPlace: await median(batches, inPlace),
    }),
    close: () => {
      a.dispose();
      b.dispose();
    },
  };
}

/** Microseconds a call. The event loop turns between batches, as in a program that lives. */
async function median(batches: number, body: () => void): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < batches; i++) {
    const start = performance.now();
    body();
    times.push(((performance.now() - start) * 1000) / CALLS);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return quantile(
    times.sort((x, y) => x - y),
    0.5,
  );
}
