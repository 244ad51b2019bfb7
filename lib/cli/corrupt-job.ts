// `ipmix corrupt`: a data set, corrupted, in the layouts of the published benchmarks.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dataset } from '../data/dataset.js';
import { datasets } from '../data/datasets.js';
import { frostPictures } from '../data/frost-pictures.js';
import { listFolders, listPictures } from '../data/list-pictures.js';
import { IPMixError } from '../errors.js';
import { duration } from '../report/number-format.js';
import type { CorruptCommandOptions } from './commands/corrupt.js';
import { fromFiles, type PlacedPicture, writeFolders } from './corrupt-folders.js';
import { type CorruptWork, type Written, writeNpyFiles } from './corrupt-npy.js';
import { type CorruptPlan, planCorruptions } from './corrupt-plan.js';
import { claimFolder } from './corrupt-record.js';
import type { Session } from './session.js';

export async function runCorrupt(options: CorruptCommandOptions, session: Session): Promise<void> {
  const plan = planCorruptions(options);
  const frost = options.frost === undefined ? undefined : await frostPictures(options.frost);
  const { out } = options;
  const progress = session.progress([{ name: 'corrupting', seconds: 1 }]);
  let written: Written;
  try {
    const work: CorruptWork = {
      plan,
      out,
      frost,
      signal: session.signal,
      onProgress: (fraction, detail) => progress.update(fraction, detail),
    };
    written = plan.format === 'npy' ? await asNpy(options, plan, work, session) : await asFolders(options, plan, work);
  } finally {
    progress.close();
  }
  const { files, kept } = written;
  const { preset, format, seed } = plan;
  session.result(
    { out, preset, format, seed, frost: options.frost ?? 'drawn', files, kept: kept.length },
    `${files.length} files in ${out} (${kept.length} were there already), preset ${preset}, seed ${seed}, in ${duration(Math.max(1, Math.round(progress.seconds)))}.`,
  );
}

function recordOf(options: CorruptCommandOptions, plan: CorruptPlan, source: string, pictures: number) {
  return {
    schema: 'ipmix/corruptions/1',
    data: { name: resolve(options.dataset), split: options.split, source, pictures },
    preset: plan.preset,
    format: plan.format,
    side: plan.format === 'npy' ? 0 : options.side,
    frost: options.frost === undefined ? 'drawn' : resolve(options.frost),
    seed: plan.seed,
  } as const;
}

async function asNpy(
  options: CorruptCommandOptions,
  plan: CorruptPlan,
  work: CorruptWork,
  session: Session,
): Promise<Written> {
  const all = await readDataset(options.dataset, options.split, session.signal);
  const data = options.samples === undefined ? all : all.take(Math.min(options.samples, all.length));
  await claimFolder(options.out, recordOf(options, plan, data.source, data.length));
  return writeNpyFiles(data, work);
}

async function asFolders(options: CorruptCommandOptions, plan: CorruptPlan, work: CorruptWork): Promise<Written> {
  const split = join(options.dataset, options.split);
  const root = existsSync(split) ? split : options.dataset;
  const pictures = await listClasses(root, options.samples);
  await claimFolder(options.out, recordOf(options, plan, `image folder ${root}`, pictures.length));
  return writeFolders(pictures, { ...work, side: options.side });
}

/** The pictures of every class, the first of each class first when only some are wanted. */
async function listClasses(root: string, samples: number | undefined): Promise<PlacedPicture[]> {
  const classes = await listFolders(root, 'a folder with one folder of pictures a class');
  const lists = await Promise.all(
    classes.map(async (name) => (await listPictures(join(root, name), 'pictures')).map((file) => `${name}/${file}`)),
  );
  const files = lists.flat();
  if (files.length === 0) {
    throw new IPMixError('NOT_FOUND', `Expected folders of pictures (.jpg, .jpeg, .png, .webp) in ${root}, got none.`);
  }
  if (samples === undefined) return fromFiles(root, files);
  const longest = Math.max(...lists.map((list) => list.length));
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
  return fromFiles(root, turns.slice(0, samples));
}

async function readDataset(dir: string, split: string, signal: AbortSignal): Promise<Dataset> {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    throw new IPMixError(
      'NOT_FOUND',
      `Expected a folder with a data set at ${dir}, but there is none; check the path.`,
    );
  }
  const files = readdirSync(dir);
  const has = (part: string) => files.some((name) => name.includes(part));
  if (has('cifar-100') || (has('fine_label') && has('test.bin')))
    return datasets.cifar100(dir, { split: known(split), signal });
  if (has('-idx')) return datasets.fashionMnist(dir, { split: known(split), signal });
  const cifar = has('data_batch') || has('cifar-10-') || existsSync(join(dir, split, 'airplane'));
  if (cifar) return datasets.cifar10(dir, { split: known(split), signal });
  return datasets.imageFolder(dir, { split: files.includes(split) ? split : undefined, decode: 'ahead', signal });
}

function known(split: string): 'train' | 'test' {
  if (split === 'train' || split === 'test') return split;
  throw new IPMixError('INVALID_ARGUMENT', `Expected --split train or test for this data set, got '${split}'.`);
}
