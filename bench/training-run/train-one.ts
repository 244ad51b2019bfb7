// The real run: one network on real pictures, plain and with IPMix + JSD, in float32 and in bfloat16, at equal steps.
import type { MixingSet } from '../../lib/augment/mixing-set.js';
import type { Dataset } from '../../lib/data/dataset.js';
import { DataLoader, IPMix, models, Trainer } from '../../lib/index.js';
import type { EpochEvent } from '../../lib/train/events.js';

/** In order of their price. */
export const RUNS = ['plain-float32', 'ipmix-float32', 'plain-bfloat16', 'ipmix-bfloat16'] as const;
export type RunName = (typeof RUNS)[number];

export interface RunPlan {
  readonly architecture: string;
  readonly pictures: number;
  readonly testPictures: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly lr: number;
  readonly seed: number;
}

export interface RunPictures {
  readonly train: Dataset;
  readonly test: Dataset;
  readonly mixing: MixingSet;
}

export interface Curve {
  /** 'IPMix + JSD, bfloat16'. */
  readonly name: string;
  readonly recipe: 'plain' | 'ipmix';
  readonly precision: 'float32' | 'bfloat16';
  /** Of every step, before its update. */
  readonly losses: readonly number[];
  /** Share of the step's clean pictures that were right before its update. */
  readonly accuracies: readonly number[];
  readonly epochs: readonly EpochEvent[];
  readonly seconds: number;
}

/** Each begins with the same weights and sees the same pictures with the same crops and flips. */
export async function trainOne(
  run: RunName,
  { architecture, epochs, batchSize, lr, seed }: RunPlan,
  { train, test, mixing }: RunPictures,
  tell: (text: string) => void,
): Promise<Curve> {
  const [recipe, precision] = run.split('-') as [Curve['recipe'], Curve['precision']];
  const name = `${recipe === 'plain' ? 'plain' : 'IPMix + JSD'}, ${precision}`;
  const started = performance.now();
  using model = models.create(architecture, { classes: train.classes.length, seed });
  const trainer = new Trainer({
    ...{ model, epochs, lr, precision, seed },
    train: new DataLoader(train, {
      ...{ batchSize, seed, shuffle: true, crop: { padding: 4 }, flip: true, dropLast: true },
      ...(recipe === 'ipmix' && { augment: new IPMix({ preset: 'cifar', seed }), mixing, views: 3 }),
    }),
    test: new DataLoader(test, { batchSize: 250 }),
  });
  const losses: number[] = [];
  const accuracies: number[] = [];
  const done: EpochEvent[] = [];
  for await (const event of trainer.run()) {
    if (event.type === 'step') {
      losses.push(event.loss);
      accuracies.push(event.correct / event.count);
    } else if (event.type === 'epoch') {
      done.push(event);
      const error = (100 * event.test!.error).toFixed(1);
      tell(`${name}, epoch ${event.epoch + 1} of ${epochs}: loss ${event.trainLoss.toFixed(3)}, test error ${error} %`);
    }
  }
  return {
    ...{ name, recipe, precision, losses, accuracies },
    epochs: done,
    seconds: (performance.now() - started) / 1000,
  };
}
