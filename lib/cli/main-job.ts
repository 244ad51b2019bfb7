// The main job from the command line: estimate, progress over all parts, the table, the files.
import { join, relative } from 'node:path';
import { BUDGETS, type Budget } from '../benchmark/comparison/budget.js';
import { compare } from '../benchmark/comparison/compare.js';
import { fittingData, fittingTime } from '../benchmark/comparison/fit-budget.js';
import { RECIPES } from '../benchmark/comparison/recipes.js';
import { estimatedSeconds, estimatedTotal, probeSpeed, type Speed } from '../benchmark/comparison/speed-probe.js';
import { type TrainAndTest, trainAndTest } from '../benchmark/train-and-test.js';
import { mixingSets } from '../data/mixing-sets.js';
import { comparisonReport, comparisonSheets } from '../report/comparison-report.js';
import { duration } from '../report/number-format.js';
import { summaryText } from '../report/summary-text.js';
import { verdict } from '../report/verdict.js';
import { writeReport } from '../report/write.js';
import type { StartOptions } from './commands/start.js';
import type { Progress } from './progress.js';
import type { Session } from './session.js';
import type { Stage } from './time-left.js';

export async function runMainJob(options: StartOptions, session: Session): Promise<void> {
  const started = performance.now();
  const { signal } = session;
  const seeds = Array.from({ length: options.seeds }, (_, i) => options.seed + i);
  const asked = BUDGETS[options.smoke ? 'smoke' : 'full'];
  const out = options.out ?? join('runs', new Date().toISOString().slice(0, 19).replaceAll(':', '-'));

  session.say(
    `Reading ${options.data ?? 'Fashion-MNIST'} and rendering ${asked.fractals} fractals as mixing pictures ...`,
  );
  const full = await trainAndTest(options.data, { signal });
  const fitting = fittingData({ ...asked, steps: options.steps ?? asked.steps }, full);
  const data = { train: full.train.take(fitting.trainingPictures, { seed: 0 }), test: full.test };
  const mixing = await mixingSets.fractals({ count: fitting.fractals, size: fitting.fractalSize, seed: 0, signal });
  const probe = { train: data.train, mixing, budget: fitting, seed: options.seed, signal };
  const speed = await probeSpeed(probe, data.test);
  const cut = fittingTime(fitting, estimatedTotal(speed, fitting) * seeds.length);
  const budget = { ...cut, steps: options.steps ?? cut.steps };
  const stages = stagesOf(speed, budget, seeds);
  session.say(
    `Training ${budget.architecture} twice for ${budget.steps} steps of ${budget.batchSize} pictures${seeds.length > 1 ? `, with ${seeds.length} seeds` : ''}, then judging: ` +
      `about ${duration(stages.reduce((sum, stage) => sum + stage.seconds, 0))} on this machine.`,
  );

  const progress = session.progress(stages);
  const comparison = { data, mixing, budget, seeds, signal, ...follow(progress) };
  const compared = await compare(comparison).finally(() => progress.close());
  const report = await comparisonReport(comparison, compared, {
    command: session.command,
    seconds: (performance.now() - started) / 1000,
    notes: notes(options, full),
  });
  const files = await writeReport(out, report, await comparisonSheets(comparison));
  mixing.dispose();
  const text = [summaryText(report), verdict(report) ?? '', `Done in ${duration(report.seconds)}. Written:`];
  session.result(report, `\n${text.join('\n\n')}\n${files.map((file) => `  ${shown(file)}`).join('\n')}`);
}

function stagesOf(speed: Speed, budget: Budget, seeds: readonly number[]): Stage[] {
  return seeds.flatMap((seed) =>
    RECIPES.flatMap(({ name }, index) => {
      const { training, judging } = estimatedSeconds(speed, index, budget);
      const which = seeds.length > 1 ? `${name}, seed ${seed}` : name;
      return [
        { name: `training ${which}`, seconds: training },
        { name: `judging ${which}`, seconds: judging },
      ];
    }),
  );
}

function follow(progress: Progress) {
  return {
    onPart: (part: number) => progress.begin(part),
    onProgress: (fraction: number, detail: string) => progress.update(fraction, detail),
  };
}

function notes(options: StartOptions, full: TrainAndTest): string[] {
  return [
    `Both networks start from the same weights and see the same pictures in the same order with the same crops and flips; ${full.train.length} training pictures were there, of which a stratified part was used.`,
    ...(options.smoke ? ['A smoke run: trained and judged too briefly for its numbers to mean much.'] : []),
  ];
}

/** Short where the file lies below the current folder. */
function shown(file: string): string {
  const short = relative('.', file);
  return short.startsWith('..') ? file : short;
}
