import { IPMixError } from '../errors.js';
import { type AnyDataset, isEncoded } from './dataset.js';

/** How pictures become one size: first `resize`, then `crop`, then the flip. All by Pillow's arithmetic, byte for byte. */
export interface FrameChoice {
  /** Bilinear, antialiased. A number is the shorter side, as torchvision's Resize(256); else both sides. Default none. */
  resize?: number | Size | null;
  /**
   * - `{ padding: 4 }`: CIFAR's training crop, the picture's own size after zeros on every side.
   * - `{ random: 224 }`: ImageNet's training crop, torchvision's RandomResizedCrop: a box of `scale` of the area (default
   *   0.08 .. 1) and `ratio` width to height (default 3/4 .. 4/3), resized.
   * - `{ centre: 224 }`: the evaluation crop, torchvision's CenterCrop.
   */
  crop?: Crop | null;
}

export interface Size {
  readonly height: number;
  readonly width: number;
}

export type Crop = PaddedCrop | RandomCrop | CentreCrop;

export interface PaddedCrop {
  readonly padding: number;
}

export interface RandomCrop {
  readonly random: number | Size;
  readonly scale?: readonly [number, number];
  readonly ratio?: readonly [number, number];
}

export interface CentreCrop {
  readonly centre: number | Size;
}

/** What the addon is told, every field resolved; height and width are those of the batch. */
export interface NativeFrame {
  height: number;
  width: number;
  resizeShorter: number;
  resizeHeight: number;
  resizeWidth: number;
  crop: 'none' | 'padded' | 'random' | 'centre';
  padding: number;
  scale: readonly number[];
  ratio: readonly number[];
}

const LARGEST = 1 << 15;

/** Throws INVALID_ARGUMENT for what does not fit, and where the size of the batch would depend on the picture. */
export function resolveFrame(dataset: AnyDataset, { resize, crop }: FrameChoice): NativeFrame {
  const shorter = typeof resize === 'number' ? side('resize', resize) : 0;
  const exact = typeof resize === 'object' && resize ? size('resize', resize) : { height: 0, width: 0 };
  const frame: NativeFrame = {
    height: 0,
    width: 0,
    resizeShorter: shorter,
    resizeHeight: exact.height,
    resizeWidth: exact.width,
    crop: 'none',
    padding: 0,
    scale: [0.08, 1],
    ratio: [3 / 4, 4 / 3],
  };
  let fixed: Size | undefined = exact.height > 0 ? exact : resizedPixels(dataset, shorter);
  if (crop && 'random' in crop) {
    fixed = size('crop.random', crop.random);
    frame.crop = 'random';
    frame.scale = range('crop.scale', crop.scale ?? frame.scale, 1);
    frame.ratio = range('crop.ratio', crop.ratio ?? frame.ratio, 1000);
  } else if (crop && 'centre' in crop) {
    fixed = size('crop.centre', crop.centre);
    frame.crop = 'centre';
  } else if (crop) {
    frame.crop = 'padded';
    frame.padding = side('crop.padding', crop.padding, 0);
  }
  if (!fixed) {
    refuse(
      `does not know the size of its batches: the pictures of ${dataset.name} may be of several sizes; give resize: { height, width }, crop: { random: 224 } or crop: { centre: 224 } (or, for an image folder of one size, decode: 'ahead')`,
    );
  }
  return { ...frame, height: fixed.height, width: fixed.width };
}

/** Of a set whose pictures are of one size. */
function resizedPixels(dataset: AnyDataset, shorter: number): Size | undefined {
  if (isEncoded(dataset)) return undefined;
  const { height, width } = dataset;
  if (shorter === 0) return { height, width };
  const longer = Math.floor((shorter * Math.max(height, width)) / Math.min(height, width));
  return height <= width ? { height: shorter, width: longer } : { height: longer, width: shorter };
}

function size(name: string, value: number | Size): Size {
  if (typeof value === 'number') return { height: side(name, value), width: side(name, value) };
  return { height: side(`${name}.height`, value?.height), width: side(`${name}.width`, value?.width) };
}

function side(name: string, value: number, low = 1): number {
  if (!(Number.isInteger(value) && value >= low && value <= LARGEST))
    refuse(`needs ${name} to be an integer from ${low} to ${LARGEST}, got ${String(value)}`);
  return value;
}

function range(name: string, values: readonly number[], most: number): readonly number[] {
  const [low, high] = values;
  if (!(values.length === 2 && low! > 0 && low! <= high! && high! <= most))
    refuse(`needs ${name} to be two rising numbers above 0 and at most ${most}, got ${String(values)}`);
  return values;
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `DataLoader ${message}`);
}
