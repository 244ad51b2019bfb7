// The main job: the same network trained in two ways for the same number of steps, both judged alike.
import type { MixingSet } from '../../augment/mixing-set.js';
import type { ResolvedTrainerOptions } from '../../train/trainer-options.js';
import type { RobustnessMeasures } from '../measures.js';
import { measureRobustness } from '../robustness.js';
import type { RobustnessProgress } from '../robustness-options.js';
import type { TrainAndTest } from '../train-and-test.js';
import type { TrainingRecord } from '../training-record.js';
import { type Budget, CORRUPTIONS } from './budget.js';
import { RECIPES, type Recipe } from './recipes.js';
import { trainRecipe } from './train-recipe.js';

export interface Comparison {
  readonly data: TrainAndTest;
  readonly mixing: MixingSet;
  readonly budget: Budget;
  readonly seeds: readonly number[];
  readonly signal?: AbortSignal;
  /** A part of the job: training (even) or judging (odd) of each recipe of each seed, in the order they are done. */
  readonly onPart?: (part: number) => void;
  readonly onProgress?: (fraction: number, detail: string) => void;
}

export interface ComparedSeed {
  readonly seed: number;
  readonly training: TrainingRecord;
  readonly measures: RobustnessMeasures;
}

export interface Compared {
  readonly recipe: Recipe;
  readonly parameters: number;
  readonly trainerOptions: ResolvedTrainerOptions;
  readonly seeds: readonly ComparedSeed[];
}

/** Trains and judges each recipe with each seed. Throws NON_FINITE_LOSS, ABORTED. */
export async function compare(comparison: Comparison): Promise<Compared[]> {
  const { data, mixing, budget, seeds, signal, onPart, onProgress } = comparison;
  const compared = RECIPES.map((recipe) => ({ recipe, parameters: 0, seeds: [] as ComparedSeed[] }));
  const resolved: ResolvedTrainerOptions[] = [];
  let part = 0;
  for (const seed of seeds) {
    for (const [index, row] of compared.entries()) {
      onPart?.(part++);
      const onStep = (done: number, steps: number) => onProgress?.(done / steps, `step ${done} of ${steps}`);
      const trained = await trainRecipe(row.recipe, { train: data.train, mixing, budget, seed, signal, onStep });
      using model = trained.model;
      resolved[index] = trained.options;
      row.parameters = model.parameterCount;
      onPart?.(part++);
      const measures = await measureRobustness(model, {
        ...judgement(budget),
        clean: data.test,
        signal,
        onProgress: ({ fraction, detail }: RobustnessProgress) => onProgress?.(fraction, detail),
      });
      row.seeds.push({ seed, training: trained.record, measures });
    }
  }
  return compared.map((row, index) => ({ ...row, trainerOptions: resolved[index]! }));
}

/** The same pictures, corruptions and attack for every model of every seed. */
export function judgement(budget: Budget) {
  return {
    samples: budget.cleanSamples,
    corruptions: { names: CORRUPTIONS, samples: budget.corruptedSamples },
    adversarial: { samples: budget.attackedSamples },
    seed: 0,
  };
}
