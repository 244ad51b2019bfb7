// Contact sheets of a comparison: what was trained on, and what was judged on.
import type { MixingSet } from '../augment/mixing-set.js';
import { RECIPES } from '../benchmark/comparison/recipes.js';
import { apply } from '../corrupt/apply.js';
import type { CorruptionName } from '../corrupt/corruption-names.js';
import type { Dataset } from '../data/dataset.js';
import { DataLoader } from '../data/loader.js';
import { corruptionLabel } from './number-format.js';
import type { PictureSheet, StripPicture } from './picture-strip.js';

const COLUMNS = 8;

/** The first training pictures as the JSD recipe sees them: the very views of epoch 0. */
export async function augmentedSheet(train: Dataset, mixing: MixingSet, seed: number): Promise<PictureSheet> {
  const recipe = RECIPES.find(({ views }) => views > 1)!;
  const spread = Array.from({ length: COLUMNS }, (_, i) => Math.floor((i * train.length) / COLUMNS));
  const pictures = train.subset(spread);
  const loader = new DataLoader(pictures, { batchSize: COLUMNS, workers: 0, ...recipe.augmentation(mixing, seed) });
  const views: StripPicture[][] = [];
  for await (const batch of loader.epoch(0)) {
    const values = batch.images.data() as Float32Array;
    const { mean, std } = loader.options;
    const shape = { height: pictures.height, width: pictures.width, mean, std };
    for (let view = 0; view < batch.views; view++) {
      views.push(spread.map((_, i) => toPicture(values, view * COLUMNS + i, shape)));
    }
  }
  const names = spread.map((place) => train.classes[train.labels[place]!]!).join(', ');
  const partners = Array.from({ length: Math.min(COLUMNS, mixing.size) }, (_, i) => mixing.picture(i));
  return {
    title: 'What IPMix trains on',
    caption: `Training pictures (${names}), two IPMix views of each, and some of the ${mixing.size} mixing pictures they are mixed with. Each view is drawn afresh in every epoch.`,
    strips: [
      { label: 'Original', alt: `Training pictures: ${names}`, pictures: views[0]! },
      ...views.slice(1).map((view, i) => ({
        label: i === 0 ? 'First IPMix view' : 'Second IPMix view',
        alt: `The same pictures after IPMix, view ${i + 1}: patches, pixels and colours mixed with fractals`,
        pictures: view,
      })),
      { label: 'Mixing pictures', alt: 'Rendered fractals in many colours', pictures: partners },
    ],
  };
}

/** One test picture of each of the first classes under every corruption, severity 1, 3 and 5. */
export function corruptedSheet(test: Dataset, names: readonly CorruptionName[], seed: number): PictureSheet {
  const severities = [1, 3, 5];
  const places = Array.from({ length: 2 }, (_, label) => Math.max(0, test.labels.indexOf(label)));
  const bytes = test.height * test.width * 3;
  const clean = places.map((place) => ({
    data: test.images.slice(place * bytes, (place + 1) * bytes),
    height: test.height,
    width: test.width,
  }));
  return {
    title: 'What the models are judged on',
    caption: `Test pictures (${places.map((place) => test.classes[test.labels[place]!]).join(', ')}), clean, then at severity ${severities.join(', ')}.`,
    strips: names.map((name) => ({
      label: corruptionLabel(name),
      alt: `Two test pictures, clean and under ${corruptionLabel(name)} at severity ${severities.join(', ')}`,
      pictures: clean.flatMap((picture, i) => [
        picture,
        ...severities.map((severity) => apply(picture, { name, severity, seed, index: places[i]! })),
      ]),
    })),
  };
}

interface PictureShape {
  height: number;
  width: number;
  mean: readonly number[];
  std: readonly number[];
}

/** Picture `index` of normalised planes (N x 3 x H x W), back to 8 bits for the eye. */
function toPicture(values: Float32Array, index: number, { height, width, mean, std }: PictureShape): StripPicture {
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
