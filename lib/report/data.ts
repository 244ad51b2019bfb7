// What a report holds: plain data, versioned, the same for one judged model and for several side by side.
import type { RobustnessMeasures } from '../benchmark/measures.js';
import type { TrainingRecord } from '../benchmark/training-record.js';
import type { Environment } from './environment.js';
import type { PaperValue } from './paper-values.js';
import type { Difference } from './significance.js';

/** Raised whenever a field changes its meaning or goes away. */
export const REPORT_SCHEMA = 'ipmix/report/1';

/** One trained model: what one seed gave. */
export interface SeedResult {
  readonly seed: number;
  readonly training?: TrainingRecord;
  readonly measures: RobustnessMeasures;
}

/** One way of training (or one given model), with one result per seed. */
export interface ModelResult {
  readonly name: string;
  readonly architecture: string;
  readonly parameters: number;
  /** One sentence: how it was trained or where it came from. */
  readonly description: string;
  readonly seeds: readonly SeedResult[];
}

export interface DataDescription {
  readonly name: string;
  /** Which edition of the data set the pictures come from, and what follows for comparing numbers. */
  readonly edition: string;
  readonly classes: readonly string[];
  /** Absent where a given model is judged. */
  readonly trainingPictures?: number;
  readonly testPictures: number;
}

export interface ReportData {
  readonly schema: typeof REPORT_SCHEMA;
  readonly title: string;
  readonly created: string;
  readonly seconds: number;
  readonly command: string;
  readonly environment: Environment;
  readonly data: DataDescription;
  /** Every option after defaults were filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly models: readonly ModelResult[];
  /** What each measure means, by its key. */
  readonly definitions: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Of a comparison: every model against the first. */
  readonly differences?: readonly Difference[];
  /** Of a comparison: published numbers of the same setting. */
  readonly paper?: readonly PaperValue[];
}
