// `ipmix evaluate`: weights from a file, pictures from a folder, a report beside the weights.
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { trainAndTest } from '../benchmark/train-and-test.js';
import { IPMixError } from '../errors.js';
import { create } from '../models/models.js';
import { compare, readReport } from '../report/compare.js';
import { duration } from '../report/number-format.js';
import { robustness } from '../report/robustness-report.js';
import { summaryText } from '../report/summary-text.js';
import { listCheckpoints } from '../train/checkpoint.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import { evaluationPlan } from './evaluate-plan.js';
import type { Session } from './session.js';
import { readTrainRecord } from './train-record.js';

export async function runEvaluation(options: EvaluateOptions, session: Session): Promise<void> {
  const { signal } = session;
  const weights = await findWeights(options.weights);
  const folder = dirname(weights);
  const record = (await readTrainRecord(folder)) ?? (await readTrainRecord(join(folder, '..', '..')));
  const architecture = options.model ?? record?.architecture;
  if (!architecture) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `Expected to know the network of ${weights}; give it with --model, for example --model wrn-16-2.`,
    );
  }
  const { test } = await trainAndTest(options.data, { signal });
  using model = create(architecture, { classes: record?.classes.length ?? test.classes.length });
  await model.load(weights);
  model.channelsLast();
  const out = options.out ?? folder;
  const plan = evaluationPlan(options, test);
  // Read before the work: a wrong path is told at once.
  const others = await Promise.all(options.compare.map((path) => readReport(path)));
  const progress = session.progress([{ name: 'judging', seconds: 1 }]);
  const judged = await robustness(
    model,
    {
      ...plan,
      runFolder: out,
      signal,
      onProgress: ({ fraction, detail }) => progress.update(fraction, detail),
    },
    {
      name: options.name ?? architecture,
      architecture,
      description: `Weights of ${options.weights}.`,
      command: session.command,
    },
  ).finally(() => progress.close());
  const files = await judged.write(out);
  const report = others.length > 0 ? compare([...others, judged]) : judged;
  if (others.length > 0) files.push(...(await report.write(join(out, 'comparison'))));
  const missing = judged.measures.missing ?? [];
  const list = files.map((file) => `  ${file}`).join('\n');
  const lacks = missing.map(({ measure, reason }) => `\nMissing: ${measure}: ${reason}`).join('');
  session.result(
    report,
    `\n${summaryText(report.data)}\n${lacks}\nDone in ${duration(report.data.seconds)}. Written:\n${list}`,
  );
  if (missing.length > 0) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `The report is written, but partial: ${missing.map(({ measure, reason }) => `${measure} (${reason})`).join('; ')}`,
    );
  }
}

/** The file itself, a checkpoint's, or the newest of a training folder. */
async function findWeights(path: string): Promise<string> {
  if (!existsSync(path))
    throw new IPMixError('NOT_FOUND', `Expected weights at ${path}, but there is nothing; check the path.`);
  if (!statSync(path).isDirectory()) return path;
  const direct = join(path, 'model.safetensors');
  if (existsSync(direct)) return direct;
  const [newest] = [...(await listCheckpoints(path)), ...(await listCheckpoints(join(path, 'checkpoints')))];
  if (newest) return join(newest, 'model.safetensors');
  throw new IPMixError(
    'NOT_FOUND',
    `Expected weights in ${path}, but it holds neither model.safetensors nor a checkpoint.`,
  );
}
