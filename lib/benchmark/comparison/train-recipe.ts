import type { MixingSet } from '../../augment/mixing-set.js';
import type { Dataset } from '../../data/dataset.js';
import { DataLoader } from '../../data/loader.js';
import { create } from '../../models/models.js';
import type { Model } from '../../nn/model.js';
import { Trainer } from '../../train/trainer.js';
import type { ResolvedTrainerOptions } from '../../train/trainer-options.js';
import { TrainingCurve, type TrainingRecord } from '../training-record.js';
import type { Budget } from './budget.js';
import type { Recipe } from './recipes.js';

export interface Training {
  readonly train: Dataset;
  readonly mixing: MixingSet;
  readonly budget: Budget;
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly onStep?: (done: number, steps: number) => void;
}

export interface Trained {
  readonly model: Model;
  readonly record: TrainingRecord;
  readonly options: ResolvedTrainerOptions;
}

/**
 * Trains a fresh model by `recipe`; the same seed gives both recipes the same first weights, order, crops and flips.
 * The caller disposes the model.
 * @throws NON_FINITE_LOSS, ABORTED.
 */
export async function trainRecipe(recipe: Recipe, training: Training): Promise<Trained> {
  const { train, mixing, budget, seed, signal, onStep } = training;
  const loader = new DataLoader(train, {
    batchSize: budget.batchSize,
    shuffle: true,
    seed,
    crop: { padding: 4 },
    flip: true,
    dropLast: true,
    signal,
    ...recipe.augmentation(mixing, seed),
  });
  const model = create(budget.architecture, { classes: train.classes.length, seed });
  try {
    // float32 on every machine: 'auto' would give another result where the processor knows bfloat16.
    const trainer = new Trainer({
      model,
      train: loader,
      steps: budget.steps,
      lr: budget.lr,
      loss: recipe.loss,
      precision: 'float32',
      seed,
      signal,
    });
    const curve = new TrainingCurve(budget.steps);
    const started = performance.now();
    for await (const event of trainer.run()) {
      if (event.type !== 'step') continue;
      curve.add(event);
      onStep?.(event.step + 1, event.steps);
    }
    const record: TrainingRecord = {
      loss: recipe.loss,
      steps: budget.steps,
      batchSize: budget.batchSize,
      seconds: (performance.now() - started) / 1000,
      curve: curve.points,
    };
    return { model, record, options: trainer.options };
  } catch (error) {
    model.dispose();
    throw error;
  }
}
