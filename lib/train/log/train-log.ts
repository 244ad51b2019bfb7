import type { TrainBatch } from '../batch-source.js';
import type { TrainEvent } from '../events.js';
import type { ResolvedTrainerOptions } from '../trainer-options.js';

/** What a log is told before the first event. */
export interface LogStart {
  readonly options: ResolvedTrainerOptions;
  readonly environment: Readonly<Record<string, unknown>>;
  /** Which precision and why: 'float32 (auto: ...)'. */
  readonly precision: string;
  /** Steps that were done before: 0, or where a resumed run goes on. Later lines of a run before are void. */
  readonly step: number;
}

/**
 * A place that a run is written to. Calls come one after the other and are awaited; an error stops the run in order, and the
 * last checkpoint stands.
 */
export interface TrainLog {
  start?(run: LogStart): Promise<void> | void;
  /** The first batch of each epoch, before its step; valid during the call only. */
  pictures?(
    batch: TrainBatch,
    at: { step: number; epoch: number; mean: readonly number[]; std: readonly number[] },
  ): Promise<void> | void;
  event(event: TrainEvent): Promise<void> | void;
  /** The run ended, by an error where one is given. */
  end?(error?: unknown): Promise<void> | void;
}
