// Published files of corrupted pictures: CIFAR-C and C-bar (.npy), ImageNet-C and its C-bar (folders). The same pictures
// are taken from them as from the clean set, by their places.
import { existsSync } from 'node:fs';
import { cifarC } from '../data/cifar-c.js';
import type { Dataset } from '../data/dataset.js';
import { imageFolder } from '../data/image-folder.js';
import { imageNetCorruptions, imageNetSeverity } from '../data/imagenet-c.js';
import { IPMixError } from '../errors.js';
import type { CorruptedPictures } from './corrupted-pictures.js';
import type { Chosen } from './examiner.js';

/**
 * @param dir holds `<corruption>.npy` and `labels.npy`, or `<corruption>/<severity>/<class>/` with pictures, grouped or not
 * @param clean the whole clean set, which the files must follow picture by picture
 */
export function publishedPictures(
  dir: string,
  clean: Dataset,
  { indices }: Chosen,
  { signal }: { signal?: AbortSignal },
): CorruptedPictures {
  // Chunks of one corruption and severity follow each other: its file is read once.
  let held: { key: string; set: Promise<Dataset> } | undefined;
  const setOf = (name: string, severity: number): Promise<Dataset> => {
    const key = `${name} ${severity}`;
    if (held?.key !== key) held = { key, set: readSet(dir, name, severity, clean, signal) };
    return held.set;
  };
  return {
    sourceOf: () => 'files',
    make: async (name, severity, first, count) => {
      const set = await setOf(name, severity);
      return set.subset(indices.slice(first, first + count)).images;
    },
  };
}

async function readSet(
  dir: string,
  name: string,
  severity: number,
  clean: Dataset,
  signal: AbortSignal | undefined,
): Promise<Dataset> {
  const folders = existsSync(dir) && imageNetCorruptions(dir).length > 0;
  const set = folders
    ? await imageFolder(imageNetSeverity(dir, name, severity), { decode: 'ahead', signal })
    : await cifarC(dir, name, { severity, classes: clean.classes, signal });
  const [there, here] = [sizeOf(set), sizeOf(clean)];
  if (there !== here) {
    throw new IPMixError(
      'CORRUPT_FILE',
      `Expected ${here} in ${set.source} as in ${clean.name}, but it has ${there}; give the files that were made from these test pictures.`,
    );
  }
  const odd = clean.labels.findIndex((label, i) => label !== set.labels[i]);
  if (odd >= 0) {
    throw new IPMixError(
      'CORRUPT_FILE',
      `Expected the labels of ${clean.name} in ${set.source}, but picture ${odd} is labelled ${set.labels[odd]} in place of ${clean.labels[odd]}; their orders differ.`,
    );
  }
  return set;
}

function sizeOf({ length, width, height }: Dataset): string {
  return `${length} pictures of ${width} x ${height}`;
}
