// How `ipmix train --preset` brings pictures to one size: CIFAR's padded crop of 32 x 32, or ImageNet's random resized crop.
import { join } from 'node:path';
import { VIEW_PRESETS } from '../augment/resolve-options.js';
import { type AnyTrainAndTest, anyTrainAndTest, evaluationSide } from '../benchmark/picture-folders.js';
import { trainAndTest } from '../benchmark/train-and-test.js';
import { type AnyDataset, isEncoded, type SourceOptions } from '../data/dataset.js';
import { sizeOfPicture } from '../data/decode-picture.js';
import type { LoaderOptions } from '../data/loader-options.js';
import { IPMixError } from '../errors.js';
import { spec } from '../models/models.js';
import { summary } from '../nn/summary.js';
import type { TrainOptions } from './train-options.js';

const CIFAR_SIDE = 32;
const MODELS = { cifar: 'wrn-16-2', imagenet: 'resnet18' } as const;

export interface Frame {
  readonly preset: 'cifar' | 'imagenet';
  /** Side of the pictures that the network sees. */
  readonly size: number;
  /** The network's name; each preset has its own default. */
  readonly architecture: string;
}

type Framing = Pick<LoaderOptions, 'resize' | 'crop' | 'flip' | 'mean' | 'std'>;

/** Pure. Throws INVALID_ARGUMENT for a size that the preset does not have. */
export function frameOf({ preset, size, model }: Pick<TrainOptions, 'preset' | 'size' | 'model'>): Frame {
  if (preset === 'cifar' && size !== undefined && size !== CIFAR_SIDE) {
    refuse(
      `--preset cifar trains on pictures of ${CIFAR_SIDE} x ${CIFAR_SIDE}; add --preset imagenet for --size ${size}`,
    );
  }
  return { preset, size: preset === 'cifar' ? CIFAR_SIDE : (size ?? 224), architecture: model ?? MODELS[preset] };
}

/** Throws INVALID_ARGUMENT where the network does not take pictures of that size. */
export function checkNetwork({ architecture, size }: Frame, classes: number): void {
  const network = spec(architecture, { classes });
  try {
    summary(network, [1, 3, size, size]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    refuse(
      `--model ${architecture} does not take pictures of ${size} x ${size} (${why}); resnet18, 34, 50 and 101 take any`,
    );
  }
}

/** Held in memory where they fit the network as they are, else decoded by the loader. Throws as {@link trainAndTest}. */
export async function framedData(
  { preset, size }: Frame,
  { data: dir, onCorrupt }: Pick<TrainOptions, 'data' | 'onCorrupt'>,
  options: SourceOptions,
): Promise<AnyTrainAndTest> {
  if (preset === 'cifar' && onCorrupt === 'error') return trainAndTest(dir, options);
  const data = await anyTrainAndTest(dir, options);
  if (preset === 'cifar') await needSide(data.train, size);
  return data;
}

export function trainFraming({ preset, size }: Frame, set: AnyDataset): Framing {
  const { mean, std } = VIEW_PRESETS[preset];
  if (preset === 'imagenet') return { crop: { random: size }, flip: true, mean, std };
  return { ...asItIs(set, size), crop: { padding: 4 }, flip: true, mean, std };
}

export function testFraming({ preset, size }: Frame, set: AnyDataset): Framing {
  const { mean, std } = VIEW_PRESETS[preset];
  if (preset === 'imagenet') return { resize: evaluationSide(size), crop: { centre: size }, mean, std };
  return { ...asItIs(set, size), mean, std };
}

/** Pictures that the loader decodes are of one size only once it is said; resizing to their own changes no byte. */
const asItIs = (set: AnyDataset, size: number) => (isEncoded(set) ? { resize: { height: size, width: size } } : {});

/** Of the first picture that can be read at all. */
async function needSide(set: AnyDataset, side: number): Promise<void> {
  if (!isEncoded(set) || set.samples.kind !== 'files') return;
  for (const name of set.samples.files) {
    const file = join(set.samples.root, name);
    const found = await sizeOfPicture(file).catch(() => null);
    if (!found) continue;
    if (found.height === side && found.width === side) return;
    refuse(
      `${file} is ${found.width} x ${found.height}, --preset cifar needs ${side} x ${side}; add --preset imagenet`,
    );
  }
}

function refuse(sentence: string): never {
  throw new IPMixError('INVALID_ARGUMENT', sentence);
}
