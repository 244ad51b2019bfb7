// npm run training-run: trains, keeps every step of each run in bench/results/training-run, draws docs/training-run.svg.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { trainAndTest } from '../../lib/benchmark/train-and-test.js';
import { mixingSets, setNumThreads } from '../../lib/index.js';
import { environment } from '../../lib/report/environment.js';
import { writeAtomically } from '../../lib/report/write-atomically.js';
import { drawCurves } from './draw-curves.js';
import { type Curve, RUNS, type RunName, type RunPlan, trainOne } from './train-one.js';

const USAGE = `Usage: npm run training-run -- --data <cifar10> [--only ${RUNS.join(',')}]
  [--pictures <n>] [--test-pictures <n>] [--epochs <n>] [--batch <n>] [--threads <n>] [--out <dir>]
Trains wrn-16-2 plain and with IPMix + JSD, in float32 and bfloat16, on the same stratified part of the pictures.
Each run is kept as it ends; --only none draws again what is there.`;

/** Steps whose accuracies make one point of the curves. */
const WINDOW = 24;

export async function runTrainingRun(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      only: { type: 'string', default: RUNS.join(',') },
      pictures: { type: 'string', default: '1000' },
      'test-pictures': { type: 'string', default: '500' },
      epochs: { type: 'string', default: '3' },
      batch: { type: 'string', default: '16' },
      threads: { type: 'string' },
      out: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
    },
  });
  const wanted = values.only === 'none' ? [] : (values.only.split(',') as RunName[]);
  if (!values.data || !wanted.every((name) => RUNS.includes(name))) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (values.threads) setNumThreads(Number(values.threads));
  const plan: RunPlan = {
    ...{ architecture: 'wrn-16-2', pictures: Number(values.pictures), testPictures: Number(values['test-pictures']) },
    ...{ epochs: Number(values.epochs), batchSize: Number(values.batch), lr: 0.05, seed: 0 },
  };
  const full = await trainAndTest(values.data);
  const train = full.train.take(plan.pictures, { seed: 0 });
  const test = full.test.take(plan.testPictures, { seed: 0 });
  const mixing = await mixingSets.fractals({ count: 500, size: 48, seed: 0 });
  const results = join(values.out, 'bench', 'results', 'training-run');
  for (const run of wanted) {
    const curve = await trainOne(run, plan, { train, test, mixing }, (text) => process.stderr.write(`${text}\n`));
    const made = { schema: 'ipmix/training-run/1', created: new Date().toISOString(), edition: train.edition };
    const kept: Kept = { ...made, plan, environment: await environment(), curve };
    await writeAtomically(join(results, `${run}.json`), `${JSON.stringify(kept)}\n`);
  }
  const curves = await sameRuns(results, plan);
  await writeAtomically(join(values.out, 'docs', 'training-run.svg'), drawCurves(curves, WINDOW));
  process.stdout.write(`${table(curves)}\n`);
  return 0;
}

interface Kept {
  readonly plan: RunPlan;
  readonly curve: Curve;
  readonly [about: string]: unknown;
}

/** Those of the four that were made by this plan, whichever call made them. */
async function sameRuns(folder: string, plan: RunPlan): Promise<Curve[]> {
  const found: Curve[] = [];
  for (const run of RUNS) {
    const text = await readFile(join(folder, `${run}.json`), 'utf8').catch(() => undefined);
    const kept = text && (JSON.parse(text) as Kept);
    if (kept && JSON.stringify(kept.plan) === JSON.stringify(plan)) found.push(kept.curve);
  }
  return found;
}

function table(curves: readonly Curve[]): string {
  const rows = curves.map(({ name, epochs, losses, seconds }) => {
    const { test, trainLoss } = epochs.at(-1)!;
    return `| ${name} | ${losses.length} | ${trainLoss.toFixed(3)} | ${test!.loss.toFixed(3)} | ${(100 * test!.error).toFixed(1)} % | ${Math.round(seconds)} s |`;
  });
  return [
    '| run | steps | training loss, last epoch | test loss | test error | time |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
