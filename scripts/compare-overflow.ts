/**
 * Does it matter that the published IPMix wraps out-of-range sums? Trains one network with each `overflow`, same seeds,
 * pictures and steps, judges both and writes what came out.
 *
 *   node --import=tsx scripts/compare-overflow.ts [--data <folder>] [--steps 250] [--seeds 2] [--out docs/overflow.json]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IPMix } from '../lib/augment/ipmix.js';
import { BUDGETS } from '../lib/benchmark/comparison/budget.js';
import { judgement } from '../lib/benchmark/comparison/compare.js';
import { ipmixWithJsd } from '../lib/benchmark/comparison/recipes.js';
import { trainRecipe } from '../lib/benchmark/comparison/train-recipe.js';
import { measureRobustness } from '../lib/benchmark/robustness.js';
import { trainAndTest } from '../lib/benchmark/train-and-test.js';
import { mixingSets } from '../lib/data/mixing-sets.js';
import { environment } from '../lib/report/environment.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    steps: { type: 'string', default: '250' },
    seeds: { type: 'string', default: '2' },
    pictures: { type: 'string', default: '4000' },
    out: { type: 'string', default: 'docs/overflow.json' },
  },
});
const budget = { ...BUDGETS.full, steps: Number(values.steps) };
const whole = await trainAndTest(values.data);
const train = whole.train.take(Number(values.pictures), { seed: 0 });
const mixing = await mixingSets.fractals({ count: budget.fractals, size: budget.fractalSize, seed: 0 });
const runs = [];
for (let seed = 0; seed < Number(values.seeds); seed++) {
  for (const overflow of ['wrap', 'clip'] as const) {
    const recipe = {
      ...ipmixWithJsd,
      augmentation: () => ({ augment: new IPMix({ preset: 'cifar', seed, overflow }), mixing, views: 3 }),
    };
    const { model, record } = await trainRecipe(recipe, { train, mixing, budget, seed });
    const measured = await measureRobustness(model, { ...judgement(budget), clean: whole.test });
    model.dispose();
    runs.push({ overflow, seed, training: record, measures: measured });
    writeFileSync(
      values.out,
      `${JSON.stringify({ data: values.data ? 'CIFAR-10' : 'Fashion-MNIST', pictures: train.length, budget, environment: await environment(), runs }, null, 2)}\n`,
    );
    console.log(
      JSON.stringify({
        overflow,
        seed,
        seconds: record.seconds,
        clean: measured.clean,
        corruption: measured.corruption,
      }),
    );
  }
}
