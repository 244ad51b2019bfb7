// The network that `ipmix evaluate` judges, from whatever its user has: weights, a checkpoint, a folder, a program of Python.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readTrainingLog } from '../benchmark/training-log.js';
import type { TrainingRecord } from '../benchmark/training-record.js';
import type { Dataset } from '../data/dataset.js';
import { IPMixError } from '../errors.js';
import { create } from '../models/models.js';
import { setConvolution } from '../nn/convolution.js';
import { Model } from '../nn/model.js';
import { isTorchScript } from '../tensor/files/index.js';
import { listCheckpoints } from '../train/checkpoint.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import { readTrainRecord, type TrainRecord } from './train-record.js';

export interface JudgedModel {
  /** The caller disposes it. */
  readonly model: Model;
  readonly architecture: string;
  readonly description: string;
  /** Where the weights lie, and the report by default. */
  readonly folder: string;
  /** How it was trained, where its run folder tells. */
  readonly training?: TrainingRecord;
}

/** What `ipmix train` has left, and where. */
interface Run {
  readonly folder: string;
  readonly record: TrainRecord;
}

/** Throws NOT_FOUND, INVALID_ARGUMENT, CORRUPT_FILE, STATE_DICT_MISMATCH. */
export async function judgedModel(
  { weights: path, model: named }: Pick<EvaluateOptions, 'weights' | 'model'>,
  test: Dataset,
): Promise<JudgedModel> {
  const weights = await findWeights(path);
  const folder = dirname(weights);
  if (!weights.endsWith('.safetensors') && (await isTorchScript(weights))) {
    const model = await Model.fromTorchScript(weights);
    const description = `The TorchScript program ${path}.`;
    return { model, architecture: named ?? 'TorchScript program', description, folder };
  }
  const run = await findRun(folder);
  const architecture = named ?? run?.record.architecture;
  const description = `Weights of ${path}.`;
  const training =
    (run && (await readTrainingLog(run.folder, { upTo: stepOf(folder), loss: run.record.options?.loss }))) ?? undefined;
  if (architecture) {
    const model = create(architecture, {
      classes: run?.record.classes.length ?? test.classes.length,
      seed: run?.record.options?.seed,
    });
    await model.load(weights);
    setConvolution(run?.record.options?.convolution ?? 'auto');
    return { model: model.channelsLast(), architecture, description, folder, training };
  }
  return { model: await selfDescribed(weights), architecture: 'network of the file', description, folder, training };
}

/** What `ipmix train` has noted of the weights at `path`, if it made them. Throws as {@link judgedModel}. */
export async function trainRecordOf(path: string): Promise<TrainRecord | null> {
  return (await findRun(dirname(await findWeights(path))))?.record ?? null;
}

/** The file itself, a checkpoint's, or the newest of a training folder. */
async function findWeights(path: string): Promise<string> {
  if (!existsSync(path))
    throw new IPMixError('NOT_FOUND', `Expected weights at ${path}, but there is nothing; check the path.`);
  if (!statSync(path).isDirectory()) return path;
  const direct = join(path, 'model.safetensors');
  if (existsSync(direct)) return direct;
  const [newest] = [...(await listCheckpoints(path)), ...(await listCheckpoints(join(path, 'checkpoints')))];
  if (newest) return join(newest, 'model.safetensors');
  throw new IPMixError(
    'NOT_FOUND',
    `Expected weights in ${path}, but it holds neither model.safetensors nor a checkpoint.`,
  );
}

/** Beside the weights, or two folders above those of a checkpoint. */
async function findRun(beside: string): Promise<Run | null> {
  for (const folder of [beside, join(beside, '..', '..')]) {
    const record = await readTrainRecord(folder);
    if (record) return { folder, record };
  }
  return null;
}

/** Steps of a checkpoint, by the name of its folder. */
function stepOf(folder: string): number | undefined {
  const [, steps] = /^step-(\d+)$/.exec(basename(folder)) ?? [];
  return steps === undefined ? undefined : Number(steps);
}

async function selfDescribed(weights: string): Promise<Model> {
  try {
    if (weights.endsWith('.safetensors')) return (await Model.fromFile(weights)).channelsLast();
  } catch (error) {
    // A file without a network is no error yet: the user may name it.
    if (!(error instanceof IPMixError) || error.code !== 'CORRUPT_FILE') throw error;
  }
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `Expected to know the network of ${weights}; give it with --model, for example --model wrn-16-2.`,
  );
}
