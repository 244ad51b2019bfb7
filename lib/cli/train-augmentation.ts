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
import { evaluationSide } from '../benchmark/picture-folders.js';
import { mixingSets } from '../data/mixing-sets.js';
import { IPMixError } from '../errors.js';
import type { Frame } from './train-frame.js';
import type { Augmentation, TrainOptions } from './train-options.js';

type Choice = Pick<Frame, 'preset' | 'size'> & { readonly seed: number };

const VIEWS: Partial<Record<Augmentation, (choice: Choice) => ViewAugmentation>> = {
  ipmix: ({ preset, seed }) => new IPMix({ preset, seed }),
  augmix: ({ preset, seed }) => new AugMix({ preset, seed }),
  pixmix: ({ preset, seed }) => new PixMix({ preset, seed }),
  // Half a side, as published of both sizes.
  cutout: ({ preset, seed, size }) => new Cutout({ preset, seed, size: Math.round(size / 2) }),
  'auto-augment': ({ preset, seed }) => new AutoAugment({ preset, seed }),
  'rand-augment': ({ preset, seed }) => new RandAugment({ preset, seed }),
  'trivial-augment': ({ preset, seed }) => new TrivialAugment({ preset, seed }),
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
  { classes, signal, frame }: { classes: number; signal: AbortSignal; frame: Frame },
): Promise<ChosenAugmentation> {
  const { augment, seed, mixAlpha: alpha, views = 3 } = options;
  if (augment === 'mixup') return { loader: {}, mixBatch: new Mixup({ classes, alpha, seed }) };
  if (augment === 'cutmix') return { loader: {}, mixBatch: new CutMix({ classes, alpha, seed }) };
  const method = VIEWS[augment]?.({ ...frame, seed });
  if (!method) return { loader: {} };
  const jsd = lossOf(options) === 'jsd';
  const mixing = needsMixing(method) ? await mixingPictures(options, frame, signal) : undefined;
  return { loader: { augment: method, ...(mixing && { mixing }), ...(jsd && { views }) } };
}

/** As published: IPMix and AugMix with the JSD loss, the others without. */
export function lossOf({ augment, loss }: Pick<TrainOptions, 'augment' | 'loss'>): 'jsd' | 'crossEntropy' {
  return loss ?? (augment === 'ipmix' || augment === 'augmix' ? 'jsd' : 'crossEntropy');
}

function mixingPictures(
  { mixing, fractals, seed }: TrainOptions,
  { preset, size }: Frame,
  signal: AbortSignal,
): Promise<MixingSet> {
  const large = preset === 'imagenet';
  // The loader shrinks mixing pictures to this side anyway.
  const side = evaluationSide(size);
  return mixing
    ? mixingSets.folder(mixing, { signal, ...(large && { shorterSide: side }) })
    : mixingSets.fractals({ count: fractals, size: large ? side : 48, seed, signal });
}

function refuse(sentence: string): never {
  throw new IPMixError('INVALID_ARGUMENT', sentence);
}
