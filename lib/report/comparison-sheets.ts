// Contact sheets of a comparison: what was trained on, and what was judged on.
import type { MixingSet } from '../augment/mixing-set.js';
import { RECIPES } from '../benchmark/comparison/recipes.js';
import { apply } from '../corrupt/apply.js';
import type { CorruptionName } from '../corrupt/corruption-names.js';
import type { Dataset } from '../data/dataset.js';
import { DataLoader } from '../data/loader.js';
import { corruptionLabel } from './number-format.js';
import type { PictureSheet, StripPicture } from './picture-strip.js';
import { toPicture } from './to-picture.js';

const COLUMNS = 8;
const EPOCHS = 2;

/** Some training pictures as the JSD recipe sees them in its first epochs. */
export async function augmentedSheet(train: Dataset, mixing: MixingSet, seed: number): Promise<PictureSheet> {
  const recipe = RECIPES.find(({ views }) => views > 1)!;
  const spread = Array.from({ length: COLUMNS }, (_, i) => Math.floor((i * train.length) / COLUMNS));
  const pictures = train.subset(spread);
  const loader = new DataLoader(pictures, { batchSize: COLUMNS, workers: 0, ...recipe.augmentation(mixing, seed) });
  const views: StripPicture[][] = [];
  const { mean, std } = loader.options;
  const shape = { height: pictures.height, width: pictures.width, mean, std };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for await (const batch of loader.epoch(epoch)) {
      const values = batch.images.data() as Float32Array;
      // View 0 is the clean one, the same in each epoch.
      for (let view = epoch === 0 ? 0 : 1; view < batch.views; view++) {
        views.push(spread.map((_, i) => toPicture(values, view * COLUMNS + i, shape)));
      }
    }
  }
  const names = spread.map((place) => train.classes[train.labels[place]!]!).join(', ');
  const partners = Array.from({ length: Math.min(COLUMNS, mixing.size) }, (_, i) => mixing.picture(i));
  return {
    title: 'What IPMix trains on',
    caption: `Training pictures (${names}), IPMix views of each, and some of the ${mixing.size} mixing pictures they are mixed with. Two views are drawn afresh in every epoch.`,
    strips: [
      { label: 'Original', alt: `Training pictures: ${names}`, pictures: views[0]! },
      ...views.slice(1).map((view, i) => ({
        label: `IPMix view ${(i % 2) + 1}, epoch ${Math.floor(i / 2) + 1}`,
        alt: `The same pictures after IPMix, drawing ${i + 1}: patches, pixels and colours mixed with fractals`,
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
