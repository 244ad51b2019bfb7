// `ipmix augment`: what IPMix makes of given pictures, one PNG a view.
import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { IPMix } from '../augment/ipmix.js';
import type { MixingSet } from '../augment/mixing-set.js';
import { decodePicture } from '../data/decode-picture.js';
import { listPictures } from '../data/list-pictures.js';
import { mixingSets } from '../data/mixing-sets.js';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { toPicture } from '../report/to-picture.js';
import { writeAtomically } from '../report/write-atomically.js';
import { Tensor } from '../tensor/tensor.js';
import type { AugmentOptions } from './commands/augment.js';
import type { Session } from './session.js';

export async function runAugment(options: AugmentOptions, session: Session): Promise<void> {
  const { out, views, preset, seed } = options;
  const { signal } = session;
  const files = await expand(options.pictures);
  const ipmix = new IPMix({ preset, seed });
  using mixing = options.mixing
    ? await mixingSets.folder(options.mixing, { signal })
    : await mixingSets.fractals({ count: 64, size: preset === 'cifar' ? 48 : 256, seed, signal });
  const progress = session.progress([{ name: 'augmenting', seconds: files.length }]);
  const written: string[] = [];
  try {
    for (const [index, file] of files.entries()) {
      session.checkInterrupt();
      const picture = await decodePicture(file);
      // The place keeps files of one name in several folders apart.
      const stem = `${String(index).padStart(4, '0')}_${basename(file, extname(file))}`;
      for (let view = 1; view <= views; view++) {
        const path = join(out, `${stem}_view${view}.png`);
        await writeAtomically(path, await renderView(ipmix, mixing, picture, { index, view }));
        written.push(path);
        if (options.plans) await writePlan(ipmix, picture, { index, view }, path);
      }
      progress.update((index + 1) / files.length, `${index + 1} of ${files.length} pictures`);
    }
  } finally {
    progress.close();
  }
  session.result(
    { out, files: written, preset, seed },
    `${written.length} views of ${files.length} pictures in ${out}, seed ${seed}.`,
  );
}

interface ViewKey {
  index: number;
  view: number;
}

async function renderView(ipmix: IPMix, mixing: MixingSet, picture: Image, { index, view }: ViewKey): Promise<Buffer> {
  const { data, height, width } = picture;
  using images = Tensor.from(data, { shape: [1, height, width, 3], dtype: 'uint8' });
  using augmented = await ipmix.augmentBatch(images, { mixing, indices: [index], view });
  const { mean, std } = ipmix.options;
  const shown = toPicture(augmented.data() as Float32Array, 0, { height, width, mean, std });
  return sharp(shown.data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

async function writePlan(ipmix: IPMix, { height, width }: Image, key: ViewKey, path: string): Promise<void> {
  const plan = ipmix.drawPlan({ ...key, height, width, masks: 'explicit' });
  const content = { words: IPMix.explain(plan), plan };
  await writeAtomically(path.replace(/\.png$/, '.json'), `${JSON.stringify(content, null, 2)}\n`);
}

async function expand(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      const inside = await listPictures(path, 'a folder of pictures');
      if (inside.length === 0) {
        throw new IPMixError(
          'NOT_FOUND',
          `Expected pictures (.jpg, .jpeg, .png, .webp) in ${path}, but it holds none.`,
        );
      }
      files.push(...inside.map((name) => join(path, name)));
    } else {
      files.push(path);
    }
  }
  return files;
}
