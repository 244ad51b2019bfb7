/**
 * ImageNet-C and ImageNet-C-bar (folders <corruption>/<severity>/<wnid>/), and the sets that hold a part of ImageNet's
 * classes: ImageNet-R, ImageNet-A, ImageNet-O (<wnid>/).
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import { SEVERITIES } from './cifar-c.js';
import type { EncodedDataset, SourceOptions } from './dataset.js';
import { EncodedSet } from './encoded-set.js';
import { missing } from './file-errors.js';
import { imageNet } from './imagenet.js';

export interface ImageNetCOptions extends SourceOptions {
  /** 1 to 5. */
  severity: number;
  /** As in `imageNet`: needed where only a part of the 1,000 classes is there. */
  classIndex?: string;
}

/** Folders that hold severities: below `dir` itself, or below the archives' groups (noise/, blur/, weather/ ...). */
function corruptionFolders(dir: string): Map<string, string> {
  const found = new Map<string, string>();
  const inside = (folder: string) =>
    readdirSync(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory());
  for (const name of inside(dir)) {
    const folder = join(dir, name);
    if (severityFolders(folder).length > 0) found.set(name, folder);
    else
      for (const inner of inside(folder)) {
        if (severityFolders(join(folder, inner)).length > 0) found.set(inner, join(folder, inner));
      }
  }
  return found;
}

/** '1' ... '5', or the magnitudes that C-bar's generator writes ('0.80'), from weak to strong. */
function severityFolders(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d+(\.\d+)?$/.test(name))
    .sort((a, b) => Number(a) - Number(b));
}

/** The corruptions in a folder of ImageNet-C. Throws NOT_FOUND. */
export function imageNetCorruptions(dir: string): string[] {
  if (!existsSync(dir)) throw missing(`${dir} is not there; expected a folder with <corruption>/<severity>/<wnid>/`);
  return [...corruptionFolders(dir).keys()].sort();
}

/** The folder of one corruption at one severity. Throws NOT_FOUND with the corruptions or severities that are there. */
export function imageNetSeverity(dir: string, corruption: string, severity: number): string {
  const known = imageNetCorruptions(dir);
  const folder = corruptionFolders(dir).get(corruption);
  if (!folder) throw missing(`${dir} has no ${corruption}/; it has ${known.join(', ') || 'no corruption'}`);
  const severities = severityFolders(folder);
  const plain = severities.every((name) => /^[1-5]$/.test(name));
  const name = plain ? severities.find((found) => found === `${severity}`) : severities[severity - 1];
  if (name === undefined) throw missing(`${folder} has no severity ${severity}; it has ${severities.join(', ')}`);
  return join(folder, name);
}

/**
 * One corruption at one severity, decoded in the loader.
 * Throws NOT_FOUND with the corruptions or severities that are there, INVALID_ARGUMENT, and as `imageNet`.
 */
export async function imageNetC(dir: string, corruption: string, options: ImageNetCOptions): Promise<EncodedDataset> {
  const { severity, ...rest } = options;
  if (!(Number.isInteger(severity) && severity >= 1 && severity <= SEVERITIES)) {
    throw new IPMixError('INVALID_ARGUMENT', `imageNetC needs a severity from 1 to ${SEVERITIES}, got ${severity}`);
  }
  const set = await imageNet(imageNetSeverity(dir, corruption, severity), rest);
  const description = { ...describe(set), name: 'imagenet-c', edition: `${corruption}, severity ${severity}` };
  return new EncodedSet(description, set.samples, set.labels);
}

export interface ClassSubset {
  readonly data: EncodedDataset;
  /** The labels that occur, sorted: the logits among which a network of all the classes must choose. */
  readonly classIndices: readonly number[];
}

/**
 * ImageNet-R, -A or -O: labels and names by `classIndex`, so that a network of the 1,000 classes is judged on its logits
 * of the 200 that are there (as the published evaluations do). Throws as `imageNet`.
 */
export async function imageNetSubset(
  dir: string,
  options: SourceOptions & { classIndex: string },
): Promise<ClassSubset> {
  const data = await imageNet(dir, options);
  return { data, classIndices: [...new Set(data.labels)].sort((a, b) => a - b) };
}

function describe({ split, source, notes, classes }: EncodedDataset) {
  return { split, source, notes, classes };
}
