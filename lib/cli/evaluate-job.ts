// `ipmix evaluate`: weights from a file, pictures from a folder, a report beside the weights.
import { join } from 'node:path';
import { framedTestPictures } from '../benchmark/picture-folders.js';
import type { RobustnessOptions } from '../benchmark/robustness-options.js';
import { resolveShard } from '../benchmark/sharding/shard.js';
import { workShare } from '../benchmark/sharding/work-share.js';
import { testPictures } from '../benchmark/train-and-test.js';
import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { compare, readReport } from '../report/compare.js';
import { duration } from '../report/number-format.js';
import { type RobustnessReport, robustness } from '../report/robustness-report.js';
import { summaryText } from '../report/summary-text.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import { evaluationPlan } from './evaluate-plan.js';
import { type JudgedModel, judgedModel, trainRecordOf } from './judged-model.js';
import { RankProcesses, threadsEach } from './rank-processes.js';
import type { Session } from './session.js';

export async function runEvaluation(options: EvaluateOptions, session: Session): Promise<void> {
  const trained = (await trainRecordOf(options.weights))?.pictures;
  const size = options.size ?? (trained?.preset === 'imagenet' ? trained.size : undefined);
  const { signal } = session;
  const test = await (size === undefined
    ? testPictures(options.data, { signal })
    : framedTestPictures(options.data, size, { signal }));
  const judged = await judgedModel(options, test);
  using model = judged.model;
  const out = options.out ?? judged.folder;
  const plan = { ...evaluationPlan(options, test, trained?.preset), runFolder: out, signal };
  const shard = resolveShard(plan);
  // Rank 0 writes the report; the others leave their parts to it.
  if (shard && shard.rank > 0) {
    await workShare(model, plan, shard);
    return;
  }
  // Read before the work: a wrong path is told at once.
  const others = await Promise.all(options.compare.map((path) => readReport(path)));
  const report = await judge(judged, plan, shard ? 1 : options.processes, options, session);
  const files = await report.write(out);
  const shown = others.length > 0 ? compare([...others, report]) : report;
  if (others.length > 0) files.push(...(await shown.write(join(out, 'comparison'))));
  tell(report, shown, files, session);
}

async function judge(
  judged: JudgedModel,
  plan: RobustnessOptions,
  processes: number,
  options: EvaluateOptions,
  session: Session,
): Promise<RobustnessReport> {
  const ranks = processes > 1 ? new RankProcesses(processes) : null;
  if (ranks) native.setNumThreads(threadsEach(processes));
  const progress = session.progress([{ name: 'judging', seconds: 1 }]);
  const { architecture, description, training } = judged;
  try {
    return await robustness(
      judged.model,
      {
        ...plan,
        ...(ranks && {
          distributed: { rank: 0, worldSize: processes },
          signal: AbortSignal.any([session.signal, ranks.signal]),
        }),
        onProgress: ({ fraction, detail }) => progress.update(fraction, detail),
      },
      { name: options.name ?? architecture, architecture, description, training, command: session.command },
    );
  } catch (error) {
    throw (session.signal.aborted ? null : ranks?.error) ?? error;
  } finally {
    ranks?.stop();
    progress.close();
  }
}

/** @throws INVALID_ARGUMENT for a report that is partial, once it is written and told. */
function tell(report: RobustnessReport, shown: RobustnessReport, files: readonly string[], session: Session): void {
  const missing = report.measures.missing ?? [];
  const list = files.map((file) => `  ${file}`).join('\n');
  const lacks = missing.map(({ measure, reason }) => `\nMissing: ${measure}: ${reason}`).join('');
  session.result(
    shown,
    `\n${summaryText(shown.data)}\n${lacks}\nDone in ${duration(shown.data.seconds)}. Written:\n${list}`,
  );
  if (missing.length > 0) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `The report is written, but partial: ${missing.map(({ measure, reason }) => `${measure} (${reason})`).join('; ')}`,
    );
  }
}
