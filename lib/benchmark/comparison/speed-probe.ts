// How long the job will take on this machine, from a second or two of the real work.
import type { Dataset } from '../../data/dataset.js';
import { evaluate } from '../../train/evaluate.js';
import { pictureTensor } from '../judged-pictures.js';
import { PASSES_PER_ATTACK_STEP } from '../work-meter.js';
import { type Budget, CORRUPTIONS } from './budget.js';
import { RECIPES } from './recipes.js';
import { type Training, trainRecipe } from './train-recipe.js';

export interface Speed {
  /** Seconds of one training step, by recipe. */
  readonly step: readonly number[];
  /** Seconds of one forward pass of one picture. */
  readonly pass: number;
}

const STEPS = 6;
const WARM_UP = 3;
const PICTURES = 250;

/** Trains a few steps by each recipe and judges some pictures with the result. */
export async function probeSpeed(training: Omit<Training, 'onStep'>, test: Dataset): Promise<Speed> {
  const { budget, signal } = training;
  const step: number[] = [];
  let pass = 0;
  using pictures = pictureTensor(test.subset(Array.from({ length: Math.min(PICTURES, test.length) }, (_, i) => i)));
  for (const recipe of RECIPES) {
    const marks: number[] = [];
    const onStep = () => marks.push(performance.now());
    const { model } = await trainRecipe(recipe, { ...training, budget: { ...budget, steps: STEPS }, onStep });
    step.push((marks.at(-1)! - marks[WARM_UP - 1]!) / 1000 / (STEPS - WARM_UP));
    const started = performance.now();
    (await evaluate(model, pictures, { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5], signal })).dispose();
    pass = (performance.now() - started) / 1000 / pictures.shape[0]!;
    model.dispose();
  }
  return { step, pass };
}

/** Seconds that training by recipe `index` and judging the result will take. */
export function estimatedSeconds(speed: Speed, index: number, budget: Budget): { training: number; judging: number } {
  const passes =
    budget.cleanSamples +
    budget.corruptedSamples * CORRUPTIONS.length * 5 +
    budget.attackedSamples * 20 * PASSES_PER_ATTACK_STEP;
  return { training: speed.step[index]! * budget.steps, judging: speed.pass * passes };
}

/** Seconds that all recipes will take, one seed. */
export function estimatedTotal(speed: Speed, budget: Budget): number {
  return RECIPES.map((_, index) => estimatedSeconds(speed, index, budget)).reduce(
    (sum, { training, judging }) => sum + training + judging,
    0,
  );
}
