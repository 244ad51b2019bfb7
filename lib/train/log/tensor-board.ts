import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { TrainBatch } from '../batch-source.js';
import type { TestResult, TrainEvent } from '../events.js';
import { restartEvent, summaryEvent, versionEvent } from './event-message.js';
import { named } from './line-file.js';
import { pictureGrid } from './picture-grid.js';
import { StepsDone } from './steps-done.js';
import { tfRecord } from './tf-record.js';
import type { LogStart, TrainLog } from './train-log.js';

let files = 0;

/**
 * TensorBoard event files in `dir`: loss, learning rate, gradient norm and throughput of each step, errors of each epoch (0..1),
 * and a grid of the pictures as they are trained on. A resumed run adds a file that voids what was lost with a kill.
 */
export class TensorBoardLog implements TrainLog {
  readonly #dir: string;
  readonly #done = new StepsDone();
  #file: FileHandle | undefined;
  #path = '';

  constructor(dir: string) {
    this.#dir = dir;
  }

  async start({ step }: LogStart): Promise<void> {
    this.#done.set(step);
    const seconds = Date.now() / 1000;
    // The name that TensorFlow's own writer gives; readers take files in the order of their names.
    const name = `events.out.tfevents.${Math.floor(seconds)}.${hostname()}.${process.pid}.${files++}`;
    this.#path = join(this.#dir, name);
    await named(this.#path, async () => {
      await mkdir(this.#dir, { recursive: true });
      this.#file = await open(this.#path, 'ax');
    });
    await this.#write(versionEvent(seconds));
    if (step > 0) await this.#write(restartEvent(seconds, step));
  }

  async pictures(
    batch: TrainBatch,
    at: { step: number; mean: readonly number[]; std: readonly number[] },
  ): Promise<void> {
    const image = await pictureGrid(batch, at);
    await this.#write(summaryEvent(Date.now() / 1000, at.step, [{ tag: 'train/pictures', image }]));
  }

  async event(event: TrainEvent): Promise<void> {
    const step = this.#done.after(event) - 1;
    const scalars = scalarsOf(event);
    if (scalars.length > 0) {
      const values = scalars.map(([tag, scalar]) => ({ tag, scalar }));
      await this.#write(summaryEvent(Date.now() / 1000, step, values));
    }
    if (event.type !== 'step') await named(this.#path, async () => this.#file?.sync());
  }

  async end(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await named(this.#path, async () => file?.close());
  }

  async #write(event: Buffer): Promise<void> {
    await named(this.#path, async () => this.#file?.write(tfRecord(event)));
  }
}

function scalarsOf(event: TrainEvent): [tag: string, value: number][] {
  if (event.type === 'step') {
    const { loss, lr, gradientNorm, count, seconds, waitSeconds } = event;
    return [
      ['train/loss', loss],
      ['train/learning_rate', lr],
      ['train/gradient_norm', gradientNorm],
      ['train/images_per_second', count / (seconds + waitSeconds)],
    ];
  }
  if (event.type !== 'epoch') return [];
  const judged = (name: string, test?: TestResult): [string, number][] =>
    test
      ? [
          [`${name}/loss`, test.loss],
          [`${name}/error`, test.error],
        ]
      : [];
  return [['train/error', event.trainError], ...judged('test', event.test), ...judged('ema_test', event.emaTest)];
}
