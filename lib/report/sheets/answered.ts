// What a model says to a few pictures, for the captions under them.

import { type Asking, logitsOf } from '../../benchmark/judged-pictures.js';
import { answers } from '../../benchmark/metrics/index.js';
import type { Dataset } from '../../data/dataset.js';
import type { Model } from '../../nn/model.js';
import { Tensor } from '../../tensor/tensor.js';
import type { PictureAnswer, StripPicture } from '../picture-strip.js';

/** How the model is asked, and what its answers are called. */
export interface Respondent {
  readonly model: Model;
  readonly clean: Dataset;
  readonly asking: Asking;
}

/** The answer to each picture, and whether it is the label. */
export async function answered(
  { model, clean, asking }: Respondent,
  pictures: readonly StripPicture[],
  labels: readonly number[],
): Promise<PictureAnswer[]> {
  const { height, width } = pictures[0]!;
  const stride = height * width * 3;
  const bytes = new Uint8Array(pictures.length * stride);
  for (const [i, picture] of pictures.entries()) bytes.set(picture.data, i * stride);
  using images = Tensor.from(bytes, { shape: [pictures.length, height, width, 3], dtype: 'uint8' });
  const { predicted, confidence } = answers(await logitsOf(model, clean, images, asking));
  return labels.map((label, i) => ({
    text: clean.classes[predicted[i]!]!,
    detail: `${Math.round(100 * confidence[i]!)} %`,
    wrong: predicted[i] !== label,
  }));
}

/** Places of `count` pictures of different classes, as far as there are as many. */
export function spreadPlaces({ labels, classes }: Dataset, count: number): number[] {
  const firsts = classes.map((_, label) => labels.indexOf(label)).filter((place) => place >= 0);
  const step = firsts.length / Math.min(count, firsts.length);
  return Array.from({ length: Math.min(count, firsts.length) }, (_, i) => firsts[Math.floor(i * step)]!);
}

export function pictureAt({ images, height, width }: Dataset, place: number): StripPicture {
  const stride = height * width * 3;
  return { data: images.slice(place * stride, (place + 1) * stride), height, width };
}
