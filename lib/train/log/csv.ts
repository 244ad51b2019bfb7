import type { EpochEvent, StepEvent, TrainEvent } from '../events.js';
import { LineFile } from './line-file.js';
import { StepsDone } from './steps-done.js';
import type { LogStart, TrainLog } from './train-log.js';

const COLUMNS = [
  ...['kind', 'steps_done', 'epoch', 'learning_rate', 'loss', 'error', 'gradient_norm', 'test_loss', 'test_error'],
  ...['ema_test_loss', 'ema_test_error', 'seconds', 'wait_seconds', 'images_per_second'],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;
const HEADER = COLUMNS.join(',');

/**
 * A row a step and a row an epoch (column `kind`), columns named in the first line; empty: not measured. Errors are shares,
 * 0..1. A resumed run goes on in the same file; rows of steps that were lost with a kill are taken out.
 */
export class CsvLog implements TrainLog {
  readonly #path: string;
  readonly #done = new StepsDone();
  #file: LineFile | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async start({ step }: LogStart): Promise<void> {
    this.#done.set(step);
    let lines = 0;
    this.#file = await LineFile.open(this.#path, (line) => {
      const kept = step > 0 && (line === HEADER || Number(line.split(',')[1]) <= step);
      lines += kept ? 1 : 0;
      return kept;
    });
    if (lines === 0) await this.#file.append(HEADER);
  }

  async event(event: TrainEvent): Promise<void> {
    const steps_done = this.#done.after(event);
    if (event.type === 'step') await this.#append({ ...stepRow(event), steps_done });
    if (event.type === 'epoch') {
      await this.#append({ ...epochRow(event), steps_done });
      await this.#file?.flush();
    }
  }

  async end(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  async #append(row: Row): Promise<void> {
    await this.#file?.append(COLUMNS.map((column) => row[column] ?? '').join(','));
  }
}

function stepRow({ epoch, lr, loss, correct, count, gradientNorm, seconds, waitSeconds }: StepEvent): Row {
  return {
    ...{ kind: 'step', epoch, learning_rate: lr, loss, error: 1 - correct / count, gradient_norm: gradientNorm },
    ...{ seconds, wait_seconds: waitSeconds, images_per_second: count / (seconds + waitSeconds) },
  };
}

function epochRow({ epoch, lr, trainLoss, trainError, test, emaTest, seconds, imagesPerSecond }: EpochEvent): Row {
  return {
    ...{ kind: 'epoch', epoch, learning_rate: lr, loss: trainLoss, error: trainError },
    ...{ test_loss: test?.loss, test_error: test?.error, ema_test_loss: emaTest?.loss, ema_test_error: emaTest?.error },
    ...{ seconds, images_per_second: imagesPerSecond },
  };
}
