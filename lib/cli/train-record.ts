// What `ipmix train` leaves beside the weights, so that other commands know which network they belong to.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';

export const TRAIN_RECORD = 'train.json';
export const TRAIN_SCHEMA = 'ipmix/train/1';

export interface TrainRecord {
  readonly schema: typeof TRAIN_SCHEMA;
  readonly architecture: string;
  readonly classes: readonly string[];
  /** How pictures were brought to one size; CIFAR's where nothing is said. */
  readonly pictures?: { readonly preset: 'cifar' | 'imagenet'; readonly size: number };
  readonly options?: {
    readonly loss?: 'crossEntropy' | 'jsd';
    readonly seed?: number;
    readonly convolution?: 'auto' | 'direct';
  };
}

/** The record in `folder`; null when there is none. Throws CORRUPT_FILE for a file that is something else. */
export async function readTrainRecord(folder: string): Promise<TrainRecord | null> {
  const file = join(folder, TRAIN_RECORD);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return null;
  }
  try {
    const record = JSON.parse(text) as TrainRecord;
    if (record.schema === TRAIN_SCHEMA && typeof record.architecture === 'string') return record;
  } catch {
    // Said below, with what to do.
  }
  throw new IPMixError('CORRUPT_FILE', `${file} is no record of ipmix train; give the network with --model instead.`);
}
