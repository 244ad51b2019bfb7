// How many samples a second the operator, a loader and a training step handle on this machine.
import type { IPMix } from '../augment/ipmix.js';
import type { MixingSet } from '../augment/mixing-set.js';
import type { DataLoader } from '../data/loader.js';
import { IPMixError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Trainer } from '../train/trainer.js';
import { type Spread, spread } from './spread.js';

export interface OperatorWork {
  augment: IPMix;
  /** uint8, N x height x width x 3. */
  images: Tensor;
  mixing: MixingSet;
  /** Default: all. */
  threads?: number;
}

export interface ThroughputOptions {
  /** Views drawn and rendered by `augmentBatch`. */
  operator?: OperatorWork;
  /** Samples delivered by whole epochs, nothing done with them. */
  loader?: DataLoader;
  /** Samples trained on, loading included; the trainer's model learns, and its run ends with the measurement. */
  step?: Trainer;
  /** Rounds that count, after one that does not. Default 5. */
  rounds?: number;
  /** Seconds of a round, at least one call in it. Default 2. */
  seconds?: number;
  signal?: AbortSignal;
}

/** Samples a second (views, for the operator), over the rounds. */
export interface ThroughputMeasures {
  readonly operator?: Spread;
  readonly loader?: Spread;
  readonly step?: Spread;
}

/** Does some work and says how many samples it was; 0 when there is no more. */
type Work = () => Promise<number>;

/** @throws INVALID_ARGUMENT when nothing is to be measured or the work ends before the rounds do; ABORTED. */
export async function measureThroughput(options: ThroughputOptions): Promise<ThroughputMeasures> {
  const { operator, loader, step } = options;
  if (!operator && !loader && !step)
    throw new IPMixError('INVALID_ARGUMENT', 'throughput needs operator, loader or step to measure; got none of them');
  return {
    ...(operator && { operator: await rate('operator', views(operator), options) }),
    ...(loader && { loader: await inTurn('loader', loading(loader), options) }),
    ...(step && { step: await inTurn('step', training(step), options) }),
  };
}

function views({ augment, images, mixing, threads }: OperatorWork): Work {
  const count = images.shape[0] ?? 0;
  const indices = Array.from({ length: count }, (_, i) => i);
  let epoch = 0;
  return async () => {
    (await augment.augmentBatch(images, { mixing, indices, epoch: epoch++, threads })).dispose();
    return count;
  };
}

async function* loading(loader: DataLoader): AsyncGenerator<number, void, undefined> {
  while (loader.batches > 0) for await (const { indices } of loader) yield indices.length;
}

async function* training(trainer: Trainer): AsyncGenerator<number, void, undefined> {
  for await (const event of trainer.run()) if (event.type === 'step') yield event.count;
}

/** Leaving the generator lets loader and trainer stop in order. */
async function inTurn(name: string, steps: AsyncGenerator<number, void, undefined>, options: ThroughputOptions) {
  try {
    return await rate(name, async () => (await steps.next()).value ?? 0, options);
  } finally {
    await steps.return();
  }
}

async function rate(name: string, work: Work, { rounds = 5, seconds = 2, signal }: ThroughputOptions): Promise<Spread> {
  const rates: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const start = performance.now();
    let samples = 0;
    do {
      if (signal?.aborted) throw new IPMixError('ABORTED', `measuring the ${name} was aborted by its AbortSignal`);
      const done = await work();
      if (done === 0)
        throw new IPMixError(
          'INVALID_ARGUMENT',
          `the ${name} ended after ${round + 1} of ${rounds} rounds; give it more samples or steps, or measure fewer seconds`,
        );
      samples += done;
    } while (performance.now() - start < seconds * 1000);
    if (round >= 0) rates.push((samples * 1000) / (performance.now() - start));
  }
  return spread(rates);
}
