import type { EpochEvent, StepEvent, TrainEvent } from '../events.js';
import type { LogStart, TrainLog } from './train-log.js';

export interface ConsoleLogOptions {
  /** Seconds between two lines about steps. Default 10. */
  everySeconds?: number;
  /** Where lines go; default standard output. */
  write?: (line: string) => void;
}

/** Plain lines for people: the start, a step now and then with the time left, each epoch, each checkpoint. */
export class ConsoleLog implements TrainLog {
  readonly #every: number;
  readonly #write: (line: string) => void;
  #started = 0;
  #first = 0;
  #printed = 0;

  constructor({ everySeconds = 10, write = (line) => process.stdout.write(`${line}\n`) }: ConsoleLogOptions = {}) {
    this.#every = everySeconds;
    this.#write = write;
  }

  start({ options, precision, step }: LogStart): void {
    this.#started = this.#printed = performance.now();
    this.#first = step;
    const from = step > 0 ? `from step ${step} of` : 'over';
    this.#write(`training ${from} ${options.steps} steps with ${options.optimizer}, ${options.loss}, ${precision}`);
  }

  event(event: TrainEvent): void {
    if (event.type === 'step') this.#step(event);
    if (event.type === 'epoch') this.#write(described(event));
    if (event.type === 'checkpoint') this.#write(`checkpoint ${event.path}`);
  }

  #step({ step, steps, epoch, loss, lr, count, seconds, waitSeconds }: StepEvent): void {
    const now = performance.now();
    if (now - this.#printed < this.#every * 1000) return;
    this.#printed = now;
    const left = ((now - this.#started) / (step + 1 - this.#first)) * (steps - step - 1);
    const speed = Math.round(count / (seconds + waitSeconds));
    this.#write(
      `epoch ${epoch + 1} step ${step + 1} of ${steps}: loss ${loss.toFixed(3)}, learning rate ${lr.toPrecision(3)}, ` +
        `${speed} pictures/s, about ${Math.ceil(left / 60_000)} min left`,
    );
  }
}

function described({ epoch, trainLoss, trainError, test, emaTest, imagesPerSecond }: EpochEvent): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const judged = test ? `, test error ${percent(test.error)}` : '';
  const averaged = emaTest ? ` (averaged weights ${percent(emaTest.error)})` : '';
  return `epoch ${epoch + 1}: loss ${trainLoss.toFixed(3)}, training error ${percent(trainError)}${judged}${averaged}, ${Math.round(imagesPerSecond)} pictures/s`;
}
