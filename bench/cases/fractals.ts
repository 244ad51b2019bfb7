// Mixing pictures a second on one thread.
import { renderFractals } from '../../lib/augment/fractals.js';
import { native } from '../../lib/native.js';
import type { BenchCase } from '../case.js';

export const fractals: BenchCase = {
  name: 'fractals',
  title: 'Fractal mixing pictures, 256 x 256, one thread',
  metrics: [{ key: 'picturesPerSecond', label: 'pictures', unit: '/s', better: 'higher' }],
  warmUp: 1,
  rounds: 15,
  prepare: async ({ quick, seed }) => {
    const count = quick ? 32 : 256;
    let round = 0;
    const measure = async () => {
      const start = performance.now();
      await renderFractals({ count, size: 256, seed: seed + round++, threads: 1 });
      return { picturesPerSecond: (count * 1000) / (performance.now() - start) };
    };
    const versions = `native, ${native.buildInfo().cpuCapability}`;
    return { sides: [{ name: 'ipmix', versions, measure, close: () => {} }], skipped: [], notes: [] };
  },
};
