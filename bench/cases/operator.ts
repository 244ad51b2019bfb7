// IPMix views a second on one thread against the published operator: drawing a plan and rendering it.
import type { BenchCase, CaseOptions, Prepared } from '../case.js';
import { nativeSide, type OperatorWork, operatorPictures, pythonSide } from './operator-sides.js';

export const CIFAR_WORK: OperatorWork = { preset: 'cifar', side: 32, pictures: 512, passes: 20, peerViews: 256 };
export const IMAGENET_WORK: OperatorWork = { preset: 'imagenet', side: 224, pictures: 64, passes: 8, peerViews: 48 };

const metrics = [{ key: 'viewsPerSecond', label: 'views', unit: '/s', better: 'higher' }] as const;

async function prepare(work: OperatorWork, options: CaseOptions): Promise<Prepared> {
  const pictures = await operatorPictures(work, options.seed);
  const peer = await pythonSide(work, pictures, options);
  const ours = nativeSide(work, pictures, options);
  return {
    sides: 'skipped' in peer ? [ours] : [ours, peer],
    skipped: 'skipped' in peer ? [peer.skipped] : [],
    notes: [
      `Each view is drawn and rendered: plan, chains, masks, blend, normalisation to float32. Both sides get the same pictures and mixing pictures of ${work.side} x ${work.side} and one thread.`,
      'The native side also resizes (once, kept) and crops the mixing picture for each view; the Python side is given it ready.',
    ],
  };
}

export const operator: BenchCase = {
  name: 'operator',
  title: 'IPMix operator, 32 x 32, preset cifar, one thread',
  metrics,
  warmUp: 2,
  rounds: 15,
  prepare: (options) => prepare(CIFAR_WORK, options),
};

export const operatorImagenet: BenchCase = {
  name: 'operator-imagenet',
  title: 'IPMix operator, 224 x 224, preset imagenet, one thread',
  metrics,
  warmUp: 2,
  rounds: 15,
  prepare: (options) => prepare(IMAGENET_WORK, options),
};

export const operatorThreads: BenchCase = {
  name: 'operator-threads',
  title: 'IPMix operator, 224 x 224, preset imagenet, two threads against one',
  metrics,
  warmUp: 2,
  rounds: 15,
  prepare: async (options) => {
    const pictures = await operatorPictures(IMAGENET_WORK, options.seed);
    const one = nativeSide(IMAGENET_WORK, pictures, options, 1);
    return {
      sides: [nativeSide(IMAGENET_WORK, pictures, options, 2), { ...one, name: 'ipmix, 1 thread' }],
      skipped: [],
      notes: ['Two threads can be twice as fast only where two cores are free.'],
    };
  },
};
