// Resident memory while training goes on: a round is an epoch of eight steps. It must stay where the second epoch left it.
import type { BenchCase } from '../case.js';
import { startOwnPeer } from '../peer.js';
import { pythonStep, type StepWork } from './step-sides.js';

export const trainingMemory: BenchCase = {
  name: 'training-memory',
  title: 'Memory of a process that trains wrn-16-2, batch 128, JSD loss, float32, channels last',
  metrics: [
    { key: 'residentMegabytes', label: 'resident after the epoch', unit: 'MB', better: 'lower' },
    { key: 'peakMegabytes', label: 'peak of the process', unit: 'MB', better: 'lower' },
    { key: 'milliseconds', label: 'step', unit: 'ms', better: 'lower' },
  ],
  warmUp: 1,
  rounds: 4,
  prepare: async ({ seed, quick }) => {
    const network = { model: 'wrn-16-2', classes: 10, batch: quick ? 16 : 128, side: 32, views: 3 as const };
    const work: StepWork = { ...network, channelsLast: true, bfloat16: false, seed, steps: quick ? 2 : 8 };
    const ours = await startOwnPeer('training_memory.ts', work, 'ipmix');
    const theirs = await pythonStep('Python eager', work);
    return {
      sides: typeof theirs === 'string' ? [ours] : [ours, theirs],
      skipped: typeof theirs === 'string' ? [theirs] : [],
      notes: [
        'Each side is a process of its own, its runtime included (Node or Python); the first epoch is the warm-up. The rounds in the JSON follow each other in time.',
      ],
    };
  },
};
