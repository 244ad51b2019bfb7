import type { TrainEvent } from '../events.js';
import { LineFile } from './line-file.js';
import { StepsDone } from './steps-done.js';
import type { LogStart, TrainLog } from './train-log.js';

/**
 * Every event as a line of JSON, with `at`: the steps done when it came. A line of type 'start' holds options and environment.
 * A resumed run goes on in the same file; lines of steps that were lost with a kill are taken out.
 */
export class JsonLinesLog implements TrainLog {
  readonly #path: string;
  readonly #done = new StepsDone();
  #file: LineFile | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async start(run: LogStart): Promise<void> {
    this.#done.set(run.step);
    this.#file = await LineFile.open(this.#path, (line) => run.step > 0 && stepOf(line) <= run.step);
    const { step: at, ...rest } = run;
    await this.#file.append(JSON.stringify({ type: 'start', at, time: new Date().toISOString(), ...rest }));
  }

  async event(event: TrainEvent): Promise<void> {
    const at = this.#done.after(event);
    await this.#file?.append(JSON.stringify({ ...event, at }));
    if (event.type !== 'step') await this.#file?.flush();
  }

  async end(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }
}

function stepOf(line: string): number {
  try {
    return (JSON.parse(line) as { at: number }).at;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
