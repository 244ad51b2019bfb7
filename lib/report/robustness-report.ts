import { definitionsOf } from '../benchmark/definitions.js';
import type { RobustnessMeasures } from '../benchmark/measures.js';
import {
  describeOptions,
  type ResolvedRobustnessOptions,
  resolveRobustnessOptions,
} from '../benchmark/resolve-options.js';
import { measureRobustness } from '../benchmark/robustness.js';
import type { RobustnessOptions } from '../benchmark/robustness-options.js';
import type { TrainingRecord } from '../benchmark/training-record.js';
import type { Model } from '../nn/model.js';
import { type ModelResult, REPORT_SCHEMA, type ReportData } from './data.js';
import { describeData } from './data-description.js';
import { environment } from './environment.js';
import type { PictureSheet } from './picture-strip.js';
import { attackSheet } from './sheets/attack-sheet.js';
import { corruptionSheet } from './sheets/corruption-sheet.js';
import { writeReport } from './write.js';

/** How a judged model is called in its report. */
export interface ReportLabels {
  /** Default 'Model'. */
  name?: string;
  /** Default 'native model'. */
  architecture?: string;
  description?: string;
  title?: string;
  /** How the model was trained: the page then draws it. */
  training?: TrainingRecord;
  /** What was typed or called, to do it again. */
  command?: string;
}

/** The judgement of one model, ready to be written. */
export class RobustnessReport {
  constructor(
    readonly data: ReportData,
    readonly sheets: readonly PictureSheet[] = [],
  ) {}

  /** Every measure with its number of samples. */
  get measures(): RobustnessMeasures {
    return this.data.models[0]!.seeds[0]!.measures;
  }

  /** Writes report.json, report.csv, report.md and report.html into `directory`; gives their paths. Throws DISK_FULL, WRITE_FAILED. */
  write(directory: string): Promise<string[]> {
    return writeReport(directory, this.data, this.sheets);
  }

  toJSON(): ReportData {
    return this.data;
  }
}

/**
 * Judges a model on clean, corrupted and attacked pictures, and its calibration on the first two: every number with its
 * definition and the number of samples it rests on.
 * @throws INVALID_ARGUMENT for options that do not fit or a model with another number of classes; ABORTED by the signal.
 */
export async function robustness(
  model: Model,
  options: RobustnessOptions,
  labels: ReportLabels = {},
): Promise<RobustnessReport> {
  const measures = await measureRobustness(model, options);
  const resolved = resolveRobustnessOptions(options);
  const result: ModelResult = {
    name: labels.name ?? 'Model',
    architecture: labels.architecture ?? 'native model',
    parameters: model.parameterCount,
    description: labels.description ?? 'Judged as it was given.',
    seeds: [{ seed: model.seed, ...(labels.training && { training: labels.training }), measures }],
  };
  const data: ReportData = {
    schema: REPORT_SCHEMA,
    title: labels.title ?? `Robustness of ${result.name}`,
    created: new Date().toISOString(),
    seconds: measures.seconds,
    command: labels.command ?? 'benchmark.robustness(model, options)',
    environment: await environment(),
    data: describeData(options.clean),
    options: describeOptions(resolved),
    models: [result],
    definitions: definitionsOf(measures),
    notes: emptyClasses(options.clean),
  };
  return new RobustnessReport(data, await judgedSheets(model, options, resolved, measures));
}

/** Pictures for the report: what the model was shown, and what it said. */
async function judgedSheets(
  model: Model,
  { clean, signal }: RobustnessOptions,
  resolved: ResolvedRobustnessOptions,
  measures: RobustnessMeasures,
): Promise<PictureSheet[]> {
  const { mean, std, batchSize, seed, corruptions, adversarial } = resolved;
  const respondent = { model, clean, asking: { mean, std, batchSize, seed, signal } };
  // A model whose answers are broken was named as such; it has none to show.
  if (!measures.clean) return [];
  const [first] = adversarial;
  return [
    ...(corruptions ? [await corruptionSheet(respondent, corruptions)] : []),
    ...(first && measures.adversarial ? [await attackSheet(respondent, first)] : []),
  ];
}

function emptyClasses({ classes, labels }: RobustnessOptions['clean']): string[] {
  const empty = classes.filter((_, label) => !labels.includes(label));
  if (empty.length === 0) return [];
  return [
    `No test picture is labelled ${empty.join(', ')}: nothing is known of the model on ${empty.length > 1 ? 'them' : 'it'}.`,
  ];
}
