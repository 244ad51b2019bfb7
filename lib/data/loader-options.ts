import { availableParallelism } from 'node:os';
import type { MixingSet } from '../augment/mixing-set.js';
import { needsMixing, type ViewAugmentation } from '../augment/view-augmentation.js';
import { IPMixError } from '../errors.js';
import { cuda } from '../tensor/cuda.js';
import type { AnyDataset } from './dataset.js';
import type { Crop, FrameChoice } from './frame-options.js';
import { type Distribution, resolveSampling, type SamplingChoice } from './sampling-options.js';

/** How a {@link DataLoader} makes batches. Only `batchSize` must be given; the rest judges plainly, in order. */
export interface LoaderOptions extends FrameChoice, SamplingChoice {
  batchSize: number;
  /** A new order each epoch, drawn by seed and epoch. Default false. */
  shuffle?: boolean;
  /** Of order, crop and flip; plans and mixing pictures have the seed of `augment`. Default 0. */
  seed?: number;
  /** Mirrored with probability 1/2. Default false. */
  flip?: boolean;
  /** Default none: the pictures as they are. */
  augment?: ViewAugmentation | null;
  /** The mixing pictures that IPMix and PixMix need; none for the others. */
  mixing?: MixingSet | null;
  /**
   * 1 (default): one view, augmented where `augment` is given. 3 for the JSD loss: view 0 clean, views 1 and 2 augmented
   * by plans of their own from the same crop, flip and mixing picture.
   */
  views?: number;
  /** Threads that make batches ahead; 0 makes each when it is asked for. Never changes a byte. Default: one a core, 1 to 16. */
  workers?: number;
  /** Finished batches ahead of the consumer. Default 2. */
  prefetch?: number;
  /** Leaves out the last batch where it is smaller. Default false. */
  dropLast?: boolean;
  /** 'uint8' gives the pictures as they are, N x height x width x 3 bytes, without augment. Default 'float32'. */
  output?: 'float32' | 'uint8';
  /**
   * A picture that cannot be read or decoded: 'error' (default) ends the epoch with its name; 'skip' leaves it out of its
   * batch, which is then smaller, counts it in statistics() and lists it in skipped().
   */
  onCorrupt?: 'error' | 'skip';
  /** Where the batches go. 'cuda' keeps them in pinned memory, which a GPU reads directly. Default 'cpu'. */
  device?: 'cpu' | 'cuda';
  /** Normalisation (pixel / 255 - mean) / std by channel; `augment` brings its own. Default 0.5 each. */
  mean?: readonly number[];
  std?: readonly number[];
  /** Ends an epoch that runs, and refuses the next, with ABORTED. */
  signal?: AbortSignal;
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedLoaderOptions {
  batchSize: number;
  shuffle: boolean;
  seed: number;
  resize: FrameChoice['resize'] | null;
  crop: Crop | null;
  flip: boolean;
  views: number;
  workers: number;
  prefetch: number;
  dropLast: boolean;
  output: 'float32' | 'uint8';
  onCorrupt: 'error' | 'skip';
  device: 'cpu' | 'cuda';
  weights: 'balanced' | 'given' | null;
  /** Of an epoch, over all processes. */
  samples: number;
  distributed: Distribution;
  mean: readonly number[];
  std: readonly number[];
}

const HALF: readonly number[] = [0.5, 0.5, 0.5];
const KNOWN = new Set(
  'batchSize shuffle seed resize crop flip augment mixing views workers prefetch dropLast output onCorrupt device weights samples distributed mean std signal'.split(
    ' ',
  ),
);

/** Fills in the defaults. Throws INVALID_ARGUMENT for what does not fit, also together. */
export function resolveLoaderOptions(dataset: AnyDataset, options: LoaderOptions): ResolvedLoaderOptions {
  for (const name of Object.keys(options)) {
    if (!KNOWN.has(name)) refuse(`has no option '${name}'; it knows ${[...KNOWN].join(', ')}`);
  }
  const augment = options.augment ?? undefined;
  const resolved: ResolvedLoaderOptions = {
    batchSize: integer('batchSize', options.batchSize, 1, 1 << 20),
    shuffle: options.shuffle ?? false,
    seed: integer('seed', options.seed ?? 0, 0, Number.MAX_SAFE_INTEGER),
    resize: options.resize ?? null,
    crop: options.crop ?? null,
    flip: options.flip ?? false,
    views: integer('views', options.views ?? 1, 1, 64),
    workers: integer('workers', options.workers ?? defaultWorkers(), 0, 256),
    prefetch: integer('prefetch', options.prefetch ?? 2, 0, 1024),
    dropLast: options.dropLast ?? false,
    output: oneOf('output', options.output ?? 'float32', ['float32', 'uint8']),
    onCorrupt: oneOf('onCorrupt', options.onCorrupt ?? 'error', ['error', 'skip']),
    device: oneOf('device', options.device ?? 'cpu', ['cpu', 'cuda']),
    ...resolveSampling(dataset, options),
    mean: channels('mean', options.mean ?? augment?.options.mean ?? HALF),
    std: channels('std', options.std ?? augment?.options.std ?? HALF),
  };
  if (resolved.std.some((value) => value <= 0)) refuse(`needs std above 0, got ${resolved.std.join(', ')}`);
  if (augment && needsMixing(augment) && !options.mixing)
    refuse('has augment without mixing; give mixing: await mixingSets.fractals({ count: 300 })');
  if (!augment && options.mixing) refuse("has mixing without augment; give augment: new IPMix({ preset: 'cifar' })");
  if (augment && !needsMixing(augment) && options.mixing)
    refuse(`has mixing that ${augment.constructor.name} does not use; leave it out`);
  if (!augment && resolved.views > 1)
    refuse(`has views ${resolved.views} without augment; only view 0 is the clean one`);
  if (augment && (differ(resolved.mean, augment.options.mean) || differ(resolved.std, augment.options.std))) {
    refuse('has mean or std other than those of augment; give them to augment only');
  }
  if (augment && resolved.output === 'uint8')
    refuse("has output 'uint8' and augment, whose views are float32; leave one of them out");
  if (resolved.device === 'cuda' && !cuda.isAvailable()) {
    throw new IPMixError(
      'DEVICE_UNAVAILABLE',
      "DataLoader has device 'cuda', but there is no CUDA device here; leave device out",
    );
  }
  const { samples, batchSize, distributed } = resolved;
  if (resolved.dropLast && samples < batchSize * distributed.worldSize) {
    refuse(`has dropLast and batchSize ${batchSize}, but only ${samples} pictures: no batch would be left`);
  }
  return resolved;
}

/**
 * One a core, of which `processes` on this machine each take their share: where the curve has its top (docs/data.md). A
 * consumer that computes on the same cores does not suffer, since threads that are ahead of it sleep.
 */
export function defaultWorkers(processes = 1): number {
  return Math.min(Math.max(Math.floor(availableParallelism() / processes), 1), 16);
}

function integer(name: string, value: number, low: number, high: number): number {
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    refuse(`needs ${name} to be an integer from ${low} to ${high}, got ${String(value)}`);
  }
  return value;
}

function oneOf<Name extends string>(name: string, value: Name, known: readonly Name[]): Name {
  if (!known.includes(value)) refuse(`needs ${name} to be one of ${known.join(', ')}, got ${String(value)}`);
  return value;
}

function channels(name: string, values: readonly number[]): readonly number[] {
  if (!(Array.isArray(values) && values.length === 3 && values.every(Number.isFinite))) {
    refuse(`needs ${name} to be three numbers, got ${String(values)}`);
  }
  return values;
}

function differ(a: readonly number[], b: readonly number[]): boolean {
  return a.some((value, i) => value !== b[i]);
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `DataLoader ${message}`);
}
