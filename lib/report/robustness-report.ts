import { definitionsOf } from '../benchmark/definitions.js';
import type { RobustnessMeasures } from '../benchmark/measures.js';
import { describeOptions, resolveRobustnessOptions } from '../benchmark/resolve-options.js';
import { measureRobustness } from '../benchmark/robustness.js';
import type { RobustnessOptions } from '../benchmark/robustness-options.js';
import type { Model } from '../nn/model.js';
import { type ModelResult, REPORT_SCHEMA, type ReportData } from './data.js';
import { describeData } from './data-description.js';
import { environment } from './environment.js';
import type { PictureSheet } from './picture-strip.js';
import { writeReport } from './write.js';

/** How a judged model is called in its report. */
export interface ReportLabels {
  /** Default 'Model'. */
  name?: string;
  /** Default 'native model'. */
  architecture?: string;
  description?: string;
  title?: string;
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

  /** Writes report.json, report.md and report.html into `directory`; gives their paths. Throws DISK_FULL, WRITE_FAILED. */
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
  const result: ModelResult = {
    name: labels.name ?? 'Model',
    architecture: labels.architecture ?? 'native model',
    parameters: model.parameterCount,
    description: labels.description ?? 'Judged as it was given.',
    seeds: [{ seed: model.seed, measures }],
  };
  return new RobustnessReport({
    schema: REPORT_SCHEMA,
    title: labels.title ?? `Robustness of ${result.name}`,
    created: new Date().toISOString(),
    seconds: measures.seconds,
    command: labels.command ?? 'benchmark.robustness(model, options)',
    environment: await environment(),
    data: describeData(options.clean),
    options: describeOptions(resolveRobustnessOptions(options)),
    models: [result],
    definitions: definitionsOf(measures),
    notes: [],
  });
}
