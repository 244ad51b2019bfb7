// `ipmix augment`: what IPMix makes of given pictures, one PNG a view, and a contact sheet of every method.
import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { IPMix } from '../augment/ipmix.js';
import type { MixingSet } from '../augment/mixing-set.js';
import type { Plan } from '../augment/plan.js';
import { decodePicture } from '../data/decode-picture.js';
import { listPictures } from '../data/list-pictures.js';
import { mixingSets } from '../data/mixing-sets.js';
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import { writeAtomically } from '../report/write-atomically.js';
import type { AugmentOptions } from './commands/augment.js';
import { contactSheet } from './contact-sheet.js';
import { shownMethods } from './method-views.js';
import type { Session } from './session.js';

/** More rows than this make no sheet to look at; the files hold them all. */
const ROWS = 24;

/** Views of a method on the sheet; files hold as many as were asked for. */
const SHOWN_VIEWS = 2;

export async function runAugment(options: AugmentOptions, session: Session): Promise<void> {
  const { out, views, preset, seed } = options;
  const { signal } = session;
  const files = await expand(options.pictures);
  using mixing = options.mixing
    ? await mixingSets.folder(options.mixing, { signal })
    : await mixingSets.fractals({ count: 64, size: preset === 'cifar' ? 48 : 256, seed, signal });
  const methods = shownMethods(preset, seed, mixing);
  const sheet = new Map<string, Image[]>();
  const progress = session.progress([{ name: 'augmenting', seconds: files.length }]);
  const written: string[] = [];
  try {
    for (const [index, file] of files.entries()) {
      session.checkInterrupt();
      const picture = await decodePicture(file);
      const other = await secondPicture(files, index, mixing);
      // The place keeps files of one name in several folders apart.
      const stem = `${String(index).padStart(4, '0')}_${basename(file, extname(file))}`;
      const plans: Record<string, unknown[]> = {};
      const show = (label: string, shown: Image) => {
        if (index < ROWS) sheet.set(label, [...(sheet.get(label) ?? []), shown]);
      };
      show('clean', picture);
      for (const method of methods) {
        for (let view = 1; view <= views; view++) {
          const made = await method.view(picture, other, { index, view });
          plans[method.name] = [...(plans[method.name] ?? []), made.plan];
          if (view <= SHOWN_VIEWS) show(views > 1 ? `${method.name} ${view}` : method.name, made.picture);
          if (method.name !== 'IPMix') continue;
          const path = join(out, `${stem}_view${view}.png`);
          await writeAtomically(path, await png(made.picture));
          written.push(path);
          if (options.plans) await writePlan(made.plan as Plan, path);
        }
      }
      await writeAtomically(join(out, `${stem}_plans.json`), `${JSON.stringify({ file, preset, seed, plans })}\n`);
      progress.update((index + 1) / files.length, `${index + 1} of ${files.length} pictures`);
    }
  } finally {
    progress.close();
  }
  const sheetPath = join(out, 'contact-sheet.png');
  await writeAtomically(sheetPath, await contactSheet([...sheet].map(([label, pictures]) => ({ label, pictures }))));
  session.result(
    { out, sheet: sheetPath, files: written, preset, seed },
    `${written.length} views of ${files.length} pictures in ${out}, seed ${seed}; every method: ${sheetPath}.`,
  );
}

/** What Mixup and CutMix mix in: the next picture, or a mixing picture where there is only one. */
async function secondPicture(files: readonly string[], index: number, mixing: MixingSet): Promise<Image> {
  const next = files[(index + 1) % files.length];
  return files.length > 1 && next ? decodePicture(next) : mixing.picture(0);
}

function png({ data, height, width }: Image): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

async function writePlan(plan: Plan, path: string): Promise<void> {
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
