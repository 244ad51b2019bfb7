// Adversarial examples: the picture, the attacked one, and the change between them magnified.
import { attackOptions, classTensor } from '../../benchmark/adversarial-error.js';
import { attackName } from '../../benchmark/attack-name.js';
import { pictureTensor } from '../../benchmark/judged-pictures.js';
import type { ResolvedAttack } from '../../benchmark/resolve-options.js';
import { attack } from '../../train/attack.js';
import type { PictureSheet, StripPicture } from '../picture-strip.js';
import { toPicture } from '../to-picture.js';
import { answered, pictureAt, type Respondent, spreadPlaces } from './answered.js';

const PICTURES = 8;
const UNIT = { mean: [0, 0, 0], std: [1, 1, 1] };

/** The first untargeted attack on some pictures of different classes. */
export async function attackSheet(respondent: Respondent, choice: ResolvedAttack): Promise<PictureSheet> {
  const { clean, model, asking } = respondent;
  const places = spreadPlaces(clean, PICTURES);
  const part = clean.subset(places);
  using images = pictureTensor(part);
  using labels = classTensor(part.labels);
  using attackedImages = await attack(model, images, labels, {
    ...attackOptions(choice, asking),
    onProgress: undefined,
  });
  const values = attackedImages.data() as Float32Array;
  const { height, width } = clean;
  const originals = places.map((place) => pictureAt(clean, place));
  const attacked = places.map((_, i) => toPicture(values, i, { height, width, ...UNIT }));
  const gain = Math.max(1, Math.floor(100 / Math.max(1, largestChange(values, originals))));
  const changes = originals.map((original, i) => magnified(values, i, original, gain));
  const truth = places.map((place) => clean.labels[place]!);
  const name = attackName(choice);
  return {
    title: 'Adversarial examples',
    caption: `${name}: test pictures, the same after the attack, and the change magnified ${gain} times about grey; below each the answer and how sure the model was of it.`,
    strips: [
      {
        label: 'Original',
        alt: 'Test pictures before the attack, with the answers of the model below',
        pictures: originals,
        answers: await answered(respondent, originals, truth),
      },
      {
        label: 'Attacked',
        alt: 'The same pictures after the attack, hardly different to the eye, with the answers of the model below',
        pictures: attacked,
        answers: await answered(respondent, attacked, truth),
      },
      {
        label: `Change, ${gain} times`,
        alt: 'What the attack added: coloured noise that follows the edges of the pictures',
        pictures: changes,
      },
    ],
  };
}

/** In 8-bit levels. */
function largestChange(values: Float32Array, originals: readonly StripPicture[]): number {
  let largest = 0;
  originals.forEach((original, i) => {
    eachValue(original, (at, plane) => {
      largest = Math.max(largest, Math.abs(255 * values[i * original.data.length + plane]! - original.data[at]!));
    });
  });
  return largest;
}

function magnified(values: Float32Array, i: number, original: StripPicture, gain: number): StripPicture {
  const data = new Uint8Array(original.data.length);
  eachValue(original, (at, plane) => {
    const change = 255 * values[i * data.length + plane]! - original.data[at]!;
    data[at] = Math.min(255, Math.max(0, Math.round(128 + gain * change)));
  });
  return { ...original, data };
}

/** Calls `body` with the place of each value in bytes (pixel by pixel) and in planes (channel by channel). */
function eachValue({ height, width }: StripPicture, body: (at: number, plane: number) => void): void {
  const size = height * width;
  for (let at = 0; at < size * 3; at++) body(at, (at % 3) * size + Math.floor(at / 3));
}
