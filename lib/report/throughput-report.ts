import { join } from 'node:path';
import { measureThroughput, type ThroughputMeasures, type ThroughputOptions } from '../benchmark/throughput.js';
import { type Environment, environment } from './environment.js';
import { writeAtomically } from './write-atomically.js';

export const THROUGHPUT_SCHEMA = 'ipmix/throughput/1';

export interface ThroughputData {
  readonly schema: typeof THROUGHPUT_SCHEMA;
  readonly created: string;
  readonly environment: Environment;
  /** Samples a second (views, for the operator). */
  readonly samplesPerSecond: ThroughputMeasures;
}

/** What this machine can do, with what it is. */
export class ThroughputReport {
  constructor(readonly data: ThroughputData) {}

  get measures(): ThroughputMeasures {
    return this.data.samplesPerSecond;
  }

  /** Writes throughput.json into `directory`; gives its path. Throws DISK_FULL, WRITE_FAILED. */
  async write(directory: string): Promise<string[]> {
    const path = join(directory, 'throughput.json');
    await writeAtomically(path, `${JSON.stringify(this.data, null, 2)}\n`);
    return [path];
  }

  toJSON(): ThroughputData {
    return this.data;
  }
}

/**
 * Samples a second of an operator, a loader, a training step: to choose a machine, or the number of threads on it.
 * `npm run bench` measures fixed work beside Python; this measures yours.
 * @throws INVALID_ARGUMENT when nothing is given or the work ends too early; ABORTED by the signal.
 */
export async function throughput(options: ThroughputOptions): Promise<ThroughputReport> {
  const samplesPerSecond = await measureThroughput(options);
  return new ThroughputReport({
    schema: THROUGHPUT_SCHEMA,
    created: new Date().toISOString(),
    environment: await environment(),
    samplesPerSecond,
  });
}
