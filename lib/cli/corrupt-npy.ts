// CIFAR-C's layout: <name>.npy of uint8, 5 N x height x width x 3, severity after severity, and labels.npy.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { batch } from '../corrupt/batch.js';
import { perturbations } from '../corrupt/perturbation-names.js';
import { sequences } from '../corrupt/sequences.js';
import type { Dataset } from '../data/dataset.js';
import { NpyStream, npyHeader } from '../data/npy-stream.js';
import type { Image } from '../image/image.js';
import { writeAtomically } from '../report/write-atomically.js';
import type { CorruptPlan } from './corrupt-plan.js';

export interface CorruptWork {
  readonly plan: CorruptPlan;
  readonly out: string;
  readonly frost: readonly Image[] | undefined;
  readonly signal: AbortSignal;
  /** Called with the share of the work that is done. */
  readonly onProgress: (fraction: number, detail: string) => void;
}

export interface Written {
  /** Written now. */
  readonly files: string[];
  /** Whole already, from a run before. */
  readonly kept: string[];
}

/** Bytes made at a time; the largest piece of memory beside the data set. */
const PIECE = 64 << 20;

interface Job {
  readonly name: string;
  readonly shape: readonly number[];
  readonly pieces: AsyncIterable<Uint8Array>;
}

export async function writeNpyFiles(data: Dataset, work: CorruptWork): Promise<Written> {
  const { out, plan, onProgress } = work;
  const written: Written = { files: [], kept: [] };
  const jobs = [
    ...plan.corruptions.map((name) => corruptionJob(data, name, work)),
    ...plan.perturbations.map((name) => sequenceJob(data, name, work)),
  ];
  const sizes = jobs.map(({ shape }) => shape.reduce((product, side) => product * side, 1));
  const total = sizes.reduce((a, b) => a + b, 0);
  let done = 0;
  for (const [i, { name, shape, pieces }] of jobs.entries()) {
    const path = join(out, `${name}.npy`);
    if (await isWhole(path, npyHeader('|u1', shape).length + sizes[i]!)) {
      written.kept.push(path);
      done += sizes[i]!;
      continue;
    }
    const file = await NpyStream.create(path, shape);
    try {
      for await (const piece of pieces) {
        await file.append(piece);
        done += piece.length;
        onProgress(done / total, name);
      }
      await file.commit();
    } catch (error) {
      await file.discard();
      throw error;
    }
    written.files.push(path);
  }
  if (plan.corruptions.length > 0) written.files.push(await writeLabels(data, out));
  return written;
}

/** Files get their name only when they are whole, so the size is enough to know one of the same record. */
async function isWhole(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size === bytes,
    () => false,
  );
}

function* slices(data: Dataset, bytesEach: number) {
  const stride = data.height * data.width * 3;
  const step = Math.max(1, Math.floor(PIECE / bytesEach));
  for (let first = 0; first < data.length; first += step) {
    const count = Math.min(step, data.length - first);
    const bytes = data.images.subarray(first * stride, (first + count) * stride);
    yield { first, images: { data: bytes, count, height: data.height, width: data.width } };
  }
}

function corruptionJob(data: Dataset, name: CorruptPlan['corruptions'][number], work: CorruptWork): Job {
  const { plan, frost, signal } = work;
  async function* pieces() {
    for (const severity of plan.severities) {
      for (const { first, images } of slices(data, data.height * data.width * 3)) {
        yield await batch(images, { name, severity, preset: plan.preset, seed: plan.seed, first, frost, signal });
      }
    }
  }
  return { name, shape: [5 * data.length, data.height, data.width, 3], pieces: pieces() };
}

/** CIFAR-P's: N x frames x height x width x 3; in a folder of its own, since names repeat. */
function sequenceJob(data: Dataset, name: CorruptPlan['perturbations'][number], work: CorruptWork): Job {
  const { plan, signal } = work;
  const frames = perturbations().find((row) => row.name === name)!.frames[plan.preset];
  async function* pieces() {
    for (const { first, images } of slices(data, frames * data.height * data.width * 3)) {
      yield (await sequences(images, { name, preset: plan.preset, seed: plan.seed, first, signal })).data;
    }
  }
  return {
    name: join('perturbations', name),
    shape: [data.length, frames, data.height, data.width, 3],
    pieces: pieces(),
  };
}

/** The labels five times. */
async function writeLabels(data: Dataset, out: string): Promise<string> {
  const path = join(out, 'labels.npy');
  const wide = data.classes.length > 256;
  const values = wide ? new BigInt64Array(5 * data.length) : new Uint8Array(5 * data.length);
  for (let i = 0; i < values.length; i++) {
    const label = data.labels[i % data.length]!;
    values[i] = wide ? BigInt(label) : label;
  }
  const header = npyHeader(wide ? '<i8' : '|u1', [5 * data.length]);
  await writeAtomically(path, Buffer.concat([header, new Uint8Array(values.buffer)]));
  return path;
}
