import type { TrainBatch } from '../batch-source.js';
import type { TrainEvent } from '../events.js';
import type { LogStart, TrainLog } from './train-log.js';

/** The logs of a run as one: each call reaches them one after the other. */
export class Logging {
  readonly #logs: readonly TrainLog[];
  #open = false;

  constructor(logs: readonly TrainLog[]) {
    this.#logs = logs;
  }

  async start(run: LogStart): Promise<void> {
    this.#open = true;
    for (const log of this.#logs) await log.start?.(run);
  }

  async pictures(batch: TrainBatch, at: Parameters<NonNullable<TrainLog['pictures']>>[1]): Promise<void> {
    for (const log of this.#logs) await log.pictures?.(batch, at);
  }

  async event(event: TrainEvent): Promise<void> {
    for (const log of this.#logs) await log.event(event);
  }

  /** Every log ends, also where one of them fails; after `error` their own failures would only hide it. */
  async end(error?: unknown): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    let failure: unknown;
    for (const log of this.#logs) {
      try {
        await log.end?.(error);
      } catch (own) {
        failure ??= own;
      }
    }
    if (failure !== undefined && error === undefined) throw failure;
  }
}
