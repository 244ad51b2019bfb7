// How `ipmix train --augment` makes views: a method of the loader, or one that mixes whole batches before the step.
import { AugMix } from '../augment/augmix.js';
import { AutoAugment } from '../augment/auto-augment.js';
import { CutMix } from '../augment/cutmix.js';
import { Cutout } from '../augment/cutout.js';
import { IPMix } from '../augment/ipmix.js';
import type { MixingSet } from '../augment/mixing-set.js';
import { Mixup } from '../augment/mixup.js';
import { PixMix } from '../augment/pixmix.js';
import { RandAugment } from '../augment/rand-augment.js';
import { TrivialAugment } from '../augment/trivial-augment.js';
import { needsMixing, type ViewAugmentation } from '../augment/view-augmentation.js';
import { mixingSets } from '../data/mixing-sets.js';
import { IPMixError } from '../errors.js';
import type { Augmentation, TrainOptions } from './train-options.js';

const VIEWS: Partial<Record<Augmentation, (seed: number) => ViewAugmentation>> = {
  ipmix: (seed) => new IPMix({ preset: 'cifar', seed }),
  augmix: (seed) => new AugMix({ preset: 'cifar', seed }),
  pixmix: (seed) => new PixMix({ preset: 'cifar', seed }),
  cutout: (seed) => new Cutout({ preset: 'cifar', seed }),
  'auto-augment': (seed) => new AutoAugment({ preset: 'cifar', seed }),
  'rand-augment': (seed) => new RandAugment({ preset: 'cifar', seed }),
  'trivial-augment': (seed) => new TrivialAugment({ preset: 'cifar', seed }),
};

export interface ChosenAugmentation {
  /** Options of the training loader. */
  readonly loader: { augment?: ViewAugmentation; mixing?: MixingSet; views?: number };
  readonly mixBatch?: Mixup | CutMix;
}

/** Throws INVALID_ARGUMENT where options do not fit each other, before anything is read or rendered. */
export function checkAugmentation({ augment, loss, views, mixAlpha, mixing }: TrainOptions): void {
  const mixesBatches = augment === 'mixup' || augment === 'cutmix';
  if (loss === 'jsd' && !VIEWS[augment]) {
    refuse(
      `--loss jsd compares views of a picture, and --augment ${augment} makes none; choose ${Object.keys(VIEWS).join(', ')}`,
    );
  }
  if (views !== undefined && lossOf({ augment, loss }) !== 'jsd') {
    refuse('--views belongs to the JSD loss; add --loss jsd or leave it out');
  }
  if (mixAlpha !== undefined && !mixesBatches) refuse('--mix-alpha belongs to --augment mixup or cutmix');
  if (mixing !== undefined && augment !== 'ipmix' && augment !== 'pixmix') {
    refuse(`--mixing belongs to --augment ipmix or pixmix; ${augment} mixes in no other pictures`);
  }
}

/** Reads or renders the mixing pictures where the method needs them. */
export async function chooseAugmentation(
  options: TrainOptions,
  { classes, signal }: { classes: number; signal: AbortSignal },
): Promise<ChosenAugmentation> {
  const { augment, seed, mixAlpha: alpha, views = 3 } = options;
  if (augment === 'mixup') return { loader: {}, mixBatch: new Mixup({ classes, alpha, seed }) };
  if (augment === 'cutmix') return { loader: {}, mixBatch: new CutMix({ classes, alpha, seed }) };
  const method = VIEWS[augment]?.(seed);
  if (!method) return { loader: {} };
  const jsd = lossOf(options) === 'jsd';
  const mixing = needsMixing(method) ? await mixingPictures(options, signal) : undefined;
  return { loader: { augment: method, ...(mixing && { mixing }), ...(jsd && { views }) } };
}

/** As published: IPMix and AugMix with the JSD loss, the others without. */
export function lossOf({ augment, loss }: Pick<TrainOptions, 'augment' | 'loss'>): 'jsd' | 'crossEntropy' {
  return loss ?? (augment === 'ipmix' || augment === 'augmix' ? 'jsd' : 'crossEntropy');
}

function mixingPictures({ mixing, fractals, seed }: TrainOptions, signal: AbortSignal): Promise<MixingSet> {
  return mixing
    ? mixingSets.folder(mixing, { signal })
    : mixingSets.fractals({ count: fractals, size: 48, seed, signal });
}

function refuse(sentence: string): never {
  throw new IPMixError('INVALID_ARGUMENT', sentence);
}
