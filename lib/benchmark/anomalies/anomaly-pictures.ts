// Anomalies of any source as pictures of the model's size.
import { join } from 'node:path';
import type { Dataset } from '../../data/dataset.js';
import { decodePicture } from '../../data/decode-picture.js';
import { listPictures } from '../../data/list-pictures.js';
import { IPMixError } from '../../errors.js';
import type { Image } from '../../image/image.js';
import { imageOps } from '../../image/image-ops.js';
import { native } from '../../native.js';
import { Tensor } from '../../tensor/tensor.js';
import { inTurns } from '../metrics/bootstrap.js';
import type { AnomalySource } from '../robustness-options.js';
import { type GeneratedAnomaly, generatedAnomaly, generatedDefinitions } from './generated.js';

export interface AnomalyPictures {
  readonly count: number;
  /** In one line, for the report. */
  readonly source: string;
  /** Pictures first .. first + count - 1: float32 N x 3 x H x W in 0..1, or uint8 N x H x W x 3. The caller disposes it. */
  make(first: number, count: number): Promise<Tensor>;
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** At most `samples` of them; of a folder or a data set those that the seed chooses. Throws NOT_FOUND, INVALID_ARGUMENT. */
export async function anomalyPictures(
  source: AnomalySource,
  size: Size,
  { samples, seed }: { samples: number; seed: number },
): Promise<AnomalyPictures> {
  if (typeof source === 'string') return generated(source, size, samples, seed);
  if ('folder' in source) return fromFolder(source.folder, size, samples, seed);
  return fromDataset(source, size, samples, seed);
}

function generated(kind: GeneratedAnomaly, { height, width }: Size, count: number, seed: number): AnomalyPictures {
  const plane = height * width;
  return {
    count,
    source: `generated, seed ${seed}. ${generatedDefinitions[kind]}`,
    make: async (first, size) => {
      const values = new Float32Array(size * plane * 3);
      await inTurns(size, (i) => {
        const picture = generatedAnomaly(kind, { seed, index: first + i, height, width });
        for (let p = 0; p < picture.length; p++) values[(i * 3 + (p % 3)) * plane + Math.floor(p / 3)] = picture[p]!;
      });
      return Tensor.from(values, { shape: [size, 3, height, width] });
    },
  };
}

async function fromFolder(folder: string, size: Size, samples: number, seed: number): Promise<AnomalyPictures> {
  const files = await listPictures(folder, 'a folder of pictures that are none of the classes');
  if (files.length === 0) {
    throw new IPMixError('NOT_FOUND', `Expected pictures (.jpg, .jpeg, .png, .webp) in ${folder}, but it holds none.`);
  }
  const chosen = choice(files.length, samples, seed).map((i) => files[i]!);
  return {
    count: chosen.length,
    source: `${chosen.length} of ${files.length} pictures of the folder ${folder}, shorter side resized (bilinear), centre cropped`,
    make: async (first, count) => {
      const names = chosen.slice(first, first + count);
      const pictures = await Promise.all(names.map((name) => decodePicture(join(folder, name))));
      return stacked(
        pictures.map((picture) => fitted(picture, size)),
        size,
      );
    },
  };
}

function fromDataset(dataset: Dataset, size: Size, samples: number, seed: number): AnomalyPictures {
  const chosen = choice(dataset.length, samples, seed);
  const { height, width, images } = dataset;
  const stride = height * width * 3;
  return {
    count: chosen.length,
    source: `${chosen.length} of ${dataset.length} pictures of ${dataset.name} (${dataset.source})`,
    make: async (first, count) => {
      const pictures = chosen.slice(first, first + count).map((i) => ({
        ...{ height, width },
        data: images.slice(i * stride, (i + 1) * stride),
      }));
      return stacked(
        pictures.map((picture) => fitted(picture, size)),
        size,
      );
    },
  };
}

/** `count` of them in rising order, drawn by the seed; all where there are no more. */
function choice(total: number, count: number, seed: number): number[] {
  if (count >= total) return Array.from({ length: total }, (_, i) => i);
  return Array.from(native.permutation({ seed, count: total }).slice(0, count)).sort((a, b) => a - b);
}

/** The shorter side is resized to fit, the rest is cut off evenly. */
function fitted(picture: Image, { height, width }: Size): Image {
  if (picture.height === height && picture.width === width) return picture;
  const scale = Math.max(height / picture.height, width / picture.width);
  const resized = imageOps.resize(picture, {
    height: Math.max(height, Math.round(picture.height * scale)),
    width: Math.max(width, Math.round(picture.width * scale)),
    filter: 'bilinear',
  });
  const [top, left] = [(resized.height - height) >> 1, (resized.width - width) >> 1];
  const data = new Uint8Array(height * width * 3);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * resized.width + left) * 3;
    data.set(resized.data.subarray(from, from + width * 3), y * width * 3);
  }
  return { data, height, width };
}

function stacked(pictures: readonly Image[], { height, width }: Size): Tensor {
  const stride = height * width * 3;
  const bytes = new Uint8Array(pictures.length * stride);
  for (const [i, picture] of pictures.entries()) bytes.set(picture.data, i * stride);
  return Tensor.from(bytes, { shape: [pictures.length, height, width, 3], dtype: 'uint8' });
}
