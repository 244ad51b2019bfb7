// `ipmix evaluate`: weights from a file, pictures from a folder, a report beside the weights.
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { trainAndTest } from '../benchmark/train-and-test.js';
import { type CorruptionName, names } from '../corrupt/corruption-names.js';
import { IPMixError } from '../errors.js';
import { create } from '../models/models.js';
import { corruptedSheet } from '../report/comparison-sheets.js';
import { duration } from '../report/number-format.js';
import { RobustnessReport, robustness } from '../report/robustness-report.js';
import { summaryText } from '../report/summary-text.js';
import { listCheckpoints } from '../train/checkpoint.js';
import type { EvaluateOptions } from './commands/evaluate.js';
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
  const corruptions = chosen(options.corruptions);
  const progress = session.progress([{ name: 'judging', seconds: 1 }]);
  const report = await robustness(
    model,
    {
      clean: test,
      samples: Math.min(options.samples ?? test.length, test.length),
      corruptions: corruptions && { names: corruptions, samples: Math.min(options.corruptedSamples, test.length) },
      adversarial: options.attackedSamples > 0 && { samples: Math.min(options.attackedSamples, test.length) },
      seed: options.seed,
      signal,
      onProgress: ({ fraction, detail }) => progress.update(fraction, detail),
    },
    { name: architecture, architecture, description: `Weights of ${options.weights}.`, command: session.command },
  ).finally(() => progress.close());
  const sheets = corruptions ? [corruptedSheet(test, corruptions, options.seed)] : [];
  const files = await new RobustnessReport(report.data, sheets).write(options.out ?? folder);
  const list = files.map((file) => `  ${file}`).join('\n');
  session.result(
    report,
    `\n${summaryText(report.data)}\n\nDone in ${duration(report.data.seconds)}. Written:\n${list}`,
  );
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

function chosen(text: string): readonly CorruptionName[] | false {
  if (text === 'none') return false;
  // 'all' is the benchmark's list, as in the mean that is reported; unknown names are refused with the known ones.
  if (text === 'all') return names({ group: 'c' });
  return text.split(',').map((name) => name.trim()) as CorruptionName[];
}
