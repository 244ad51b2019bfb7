/**
 * A checkpoint is a folder `step-00000300`: model.safetensors (loads in PyTorch as it is), optimizer.safetensors (what it
 * remembers, by parameter name), ema.safetensors (where an average is kept), state.json. It is written under a temporary name, flushed and renamed: there, it is whole.
 */
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IPMixError } from '../errors.js';
import { readSafetensors, writeSafetensors } from '../nn/safetensors.js';
import type { ModelSpec } from '../nn/spec.js';
import { specMetadata } from '../nn/weight-files.js';
import type { Tensor } from '../tensor/tensor.js';
import type { EpochResult } from './events.js';
import type { ResolvedTrainerOptions } from './trainer-options.js';

const FORMAT = 1;
const EMA_FILE = 'ema.safetensors';
const NAME = /^step-(\d{8,})$/;

/** Where a run stands, and what made its numbers. */
export interface CheckpointState {
  /** Steps done. */
  step: number;
  epoch: number;
  /** Batches of this epoch that are done. */
  batch: number;
  /** Pictures of this epoch that are done, over all processes, where the loader tells its batch size. */
  samples?: number;
  /** Sums over those batches. */
  progress: { loss: number; correct: number; count: number; seconds: number };
  epochs: EpochResult[];
  options: ResolvedTrainerOptions;
  /** Of the train loader, as far as it tells them. */
  loader: Readonly<Record<string, unknown>>;
  /** Bit equality after a resume is promised only where these are the same. */
  environment: { libtorch: string; cpuCapability: string; threads: number };
}

export interface Checkpoint {
  path: string;
  state: CheckpointState;
  model: Map<string, Tensor>;
  optimizer: Map<string, Tensor>;
  /** Empty where no average was kept. */
  ema: Map<string, Tensor>;
}

/**
 * Writes a checkpoint into `dir`, then removes all but the newest `keep`. Gives its path.
 * Throws DISK_FULL, WRITE_FAILED; the checkpoints that are there stay.
 */
export async function writeCheckpoint(
  dir: string,
  keep: number,
  content: {
    state: CheckpointState;
    /** Kept as JSON beside the weights: `Model.fromFile` builds the network again. */
    spec?: ModelSpec;
    model: ReadonlyMap<string, Tensor>;
    optimizer: ReadonlyMap<string, Tensor>;
    ema?: ReadonlyMap<string, Tensor>;
  },
): Promise<string> {
  const path = join(dir, `step-${String(content.state.step).padStart(8, '0')}`);
  const temporary = join(dir, `.writing-${process.pid}-${basename(path)}`);
  try {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true });
    const metadata = content.spec && specMetadata(content.spec);
    await writeSafetensors(join(temporary, 'model.safetensors'), content.model, metadata);
    await writeSafetensors(join(temporary, 'optimizer.safetensors'), content.optimizer);
    if (content.ema?.size) await writeSafetensors(join(temporary, EMA_FILE), content.ema, metadata);
    await writeFlushed(
      join(temporary, 'state.json'),
      `${JSON.stringify({ format: FORMAT, ...content.state }, null, 2)}\n`,
    );
    await flush(temporary);
    // A folder cannot be renamed onto a full one; what a run before left at this step is moved aside first.
    const replaced = join(dir, `.replaced-${basename(path)}`);
    await rm(replaced, { recursive: true, force: true });
    await rename(path, replaced).catch(ignoreMissing);
    await rename(temporary, path);
    await flush(dir);
    await rm(replaced, { recursive: true, force: true });
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
    throw explainWriteError(error, path);
  }
  const older = (await listCheckpoints(dir)).filter((other) => other !== path);
  for (const name of older.slice(keep - 1)) await rm(name, { recursive: true, force: true });
  return path;
}

/** Checkpoints in `dir`, newest (most steps) first. */
export async function listCheckpoints(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch(() => [] as string[]);
  // A kill between the two renames leaves the only copy of a step aside: it goes back.
  for (const name of names) {
    const original = name.replace(/^\.replaced-/, '');
    if (original === name || !NAME.test(original) || names.includes(original)) continue;
    // Several processes may look at once: one of them does it.
    await rename(join(dir, name), join(dir, original)).catch(ignoreMissing);
    names.push(original);
  }
  const steps = (name: string) => Number(NAME.exec(name)![1]);
  return names
    .filter((name) => NAME.test(name))
    .sort((a, b) => steps(b) - steps(a))
    .map((name) => join(dir, name));
}

/** The checkpoint `path`, or the newest in the folder `path`, if any. */
export async function newestCheckpoint(path: string): Promise<string | undefined> {
  return NAME.test(basename(path)) ? path : (await listCheckpoints(path))[0];
}

/** Reads the checkpoint `path`, or the newest in the folder `path`. Throws NOT_FOUND, CORRUPT_FILE. */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  const found = await newestCheckpoint(path);
  if (!found)
    throw new IPMixError('NOT_FOUND', `there is no checkpoint in ${path}; expected a folder step-<number> in it`);
  const file = join(found, 'state.json');
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new IPMixError('NOT_FOUND', `${file} cannot be read (${cause.code}); is ${found} a checkpoint?`, { cause });
  });
  const { format, ...state } = parseState(text, file);
  if (format !== FORMAT)
    throw new IPMixError('CORRUPT_FILE', `${file} has format ${format}; this version of ipmix reads ${FORMAT}`);
  const model = await readSafetensors(join(found, 'model.safetensors'));
  const optimizer = await readSafetensors(join(found, 'optimizer.safetensors'));
  const ema = existsSync(join(found, EMA_FILE)) ? (await readSafetensors(join(found, EMA_FILE))).tensors : new Map();
  return { path: found, state, model: model.tensors, optimizer: optimizer.tensors, ema };
}

function parseState(text: string, file: string): CheckpointState & { format: unknown } {
  const corrupt = (why: string, cause?: unknown) =>
    new IPMixError('CORRUPT_FILE', `${file} ${why}; use an older checkpoint beside ${dirname(file)}`, { cause });
  let state: Partial<CheckpointState & { format: unknown }>;
  try {
    state = JSON.parse(text) as typeof state;
  } catch (cause) {
    throw corrupt('is no JSON', cause);
  }
  const whole = ['step', 'epoch', 'batch', 'progress', 'epochs', 'options', 'loader', 'environment'] as const;
  const lacking = whole.filter((name) => state?.[name] === undefined);
  if (state?.format === FORMAT && lacking.length) throw corrupt(`lacks ${lacking.join(', ')}`);
  return state as CheckpointState & { format: unknown };
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is on the disk only when the folder is. */
async function flush(dir: string): Promise<void> {
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

function explainWriteError(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof IPMixError || !code) return error;
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  return new IPMixError(full ? 'DISK_FULL' : 'WRITE_FAILED', `the checkpoint ${path} cannot be written: ${message}`, {
    cause: error,
  });
}
