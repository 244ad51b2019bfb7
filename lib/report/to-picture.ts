import type { StripPicture } from './picture-strip.js';

export interface PictureShape {
  height: number;
  width: number;
  mean: readonly number[];
  std: readonly number[];
}

/** Picture `index` of normalised planes (N x 3 x H x W), back to 8 bits for the eye. */
export function toPicture(
  values: Float32Array,
  index: number,
  { height, width, mean, std }: PictureShape,
): StripPicture {
  const plane = height * width;
  const data = new Uint8Array(plane * 3);
  for (let channel = 0; channel < 3; channel++) {
    const from = (index * 3 + channel) * plane;
    for (let i = 0; i < plane; i++) {
      const unit = values[from + i]! * std[channel]! + mean[channel]!;
      data[i * 3 + channel] = Math.round(255 * Math.min(1, Math.max(0, unit)));
    }
  }
  return { data, height, width };
}
