import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { Model } from '../nn/model.js';
import { type CheckpointState, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import type { CheckpointEvent, EpochEvent, StepEvent, TrainEvent, TrainResult } from './events.js';
import type { NativeOptimizer } from './native.js';
import { explainMismatch } from './resume-mismatch.js';
import { learningRate } from './schedule.js';
import { testModel } from './test-model.js';
import { type ResolvedTrainerOptions, resolveTrainerOptions, type TrainerOptions } from './trainer-options.js';

type Position = Omit<CheckpointState, 'options' | 'environment'>;

const NO_PROGRESS = { loss: 0, correct: 0, count: 0, seconds: 0 };

/**
 * Trains a model: `for await (const event of trainer.run())`, or `await trainer.fit()`. A step is one native call on the
 * engine thread, so the event loop stays free. Leaving the loop stops after the running step; `run()` then goes on where it
 * stopped. Throws NON_FINITE_LOSS (the weights are those before that step), ABORTED (after writing a checkpoint), what the
 * loader throws, and DISK_FULL.
 */
export class Trainer {
  /** What decides the numbers, every default filled in. */
  readonly options: ResolvedTrainerOptions;
  readonly #given: TrainerOptions;
  readonly #optimizer: NativeOptimizer;
  #position: Position = { step: 0, epoch: 0, batch: 0, progress: NO_PROGRESS, epochs: [] };
  #checkpoint: string | undefined;
  #resumed = false;
  #running = false;

  /** Throws INVALID_ARGUMENT for options that do not fit. */
  constructor(options: TrainerOptions) {
    const model = Model.nativeOf(options.model);
    this.options = resolveTrainerOptions(options, native.buildInfo());
    this.#given = options;
    this.#optimizer = new native.Sgd(model, this.options);
  }

  /** Trains to the end and gives the results by epoch. */
  async fit(): Promise<TrainResult> {
    for await (const _ of this.run());
    return this.#result();
  }

  async *run(): AsyncGenerator<TrainEvent, void, undefined> {
    if (this.#running) throw new IPMixError('BUSY', 'this Trainer is running already; wait for that loop to end');
    this.#running = true;
    try {
      this.#throwIfAborted();
      this.#given.model.channelsLast(this.options.channelsLast);
      await this.#resume();
      while (this.#position.step < this.options.steps) {
        yield* this.#runEpoch();
        yield await this.#finishEpoch();
        const { every } = this.#given.checkpoint ?? {};
        if (this.#given.checkpoint && (!every || this.#position.step >= this.options.steps)) yield await this.#save();
      }
      yield { type: 'done', ...this.#result() };
    } catch (error) {
      // Ctrl-C keeps the work; after any other error the last good checkpoint stands.
      if (isAborted(error) && this.#given.checkpoint && this.#position.step > 0) yield await this.#save();
      throw error;
    } finally {
      this.#running = false;
    }
  }

  async *#runEpoch(): AsyncGenerator<StepEvent | CheckpointEvent, void, undefined> {
    const position = this.#position;
    if (position.batch >= this.options.stepsPerEpoch) return;
    const { every } = this.#given.checkpoint ?? {};
    let mark = performance.now();
    for await (const batch of this.#given.train.epoch(position.epoch, { fromBatch: position.batch })) {
      this.#throwIfAborted();
      const { step, batch: index, progress } = position;
      const lr = learningRate(step, this.options);
      const started = performance.now();
      const result = await native.trainStep(this.#optimizer, batch.images, batch.labels, {
        ...this.options,
        lr,
        step,
        bfloat16: this.options.precision === 'bfloat16',
      });
      const now = performance.now();
      position.step++;
      position.batch++;
      position.progress = {
        loss: progress.loss + result.loss,
        correct: progress.correct + result.correct,
        count: progress.count + result.count,
        seconds: progress.seconds + (now - mark) / 1000,
      };
      yield {
        ...{ type: 'step', step, steps: this.options.steps, epoch: position.epoch, batch: index, lr },
        ...result,
        seconds: (now - started) / 1000,
      };
      if (position.step >= this.options.steps) return;
      if (every && position.step % every === 0) yield await this.#save();
      this.#throwIfAborted();
      mark = performance.now();
    }
    if (position.batch === 0)
      throw new IPMixError('INVALID_ARGUMENT', 'the train loader gave no batch; has it any pictures?');
  }

  async #finishEpoch(): Promise<EpochEvent> {
    const { epoch, batch, progress, epochs, step } = this.#position;
    const result = {
      epoch,
      steps: batch,
      lr: learningRate(step - 1, this.options),
      trainLoss: progress.loss / batch,
      trainError: 1 - progress.correct / progress.count,
      ...(this.#given.test && { test: await testModel(this.#given.model, this.#given.test, this.options) }),
      seconds: progress.seconds,
      imagesPerSecond: progress.count / progress.seconds,
    };
    this.#position = { step, epoch: epoch + 1, batch: 0, progress: NO_PROGRESS, epochs: [...epochs, result] };
    return { type: 'epoch', ...result };
  }

  async #save(): Promise<CheckpointEvent> {
    const { dir, keep = 2 } = this.#given.checkpoint!;
    const model = this.#given.model.stateDict();
    const momentum = new Map(this.#optimizer.state().map(({ name, tensor }) => [name, tensor]));
    const state = { ...this.#position, options: this.options, environment: environment() };
    this.#checkpoint = await writeCheckpoint(dir, keep, { state, model, momentum });
    for (const tensor of [...model.values(), ...momentum.values()]) tensor.dispose();
    return { type: 'checkpoint', path: this.#checkpoint, step: this.#position.step };
  }

  async #resume(): Promise<void> {
    if (!this.#given.resume || this.#resumed) return;
    const { path, state, model, momentum } = await readCheckpoint(this.#given.resume);
    await Model.nativeOf(this.#given.model).loadAsync([...model.keys()], [...model.values()], true);
    await this.#optimizer.load([...momentum.keys()], [...momentum.values()]);
    for (const tensor of [...model.values(), ...momentum.values()]) tensor.dispose();
    const mismatch = explainMismatch(state, { options: this.options, environment: environment() });
    if (mismatch) process.emitWarning(`${path}: ${mismatch}`, 'IPMixWarning');
    const { step, epoch, batch, progress, epochs } = state;
    this.#position = { step, epoch, batch, progress, epochs };
    this.#checkpoint = path;
    this.#resumed = true;
  }

  #result(): TrainResult {
    const { step, epochs } = this.#position;
    return { steps: step, epochs, ...(this.#checkpoint && { checkpoint: this.#checkpoint }) };
  }

  #throwIfAborted(): void {
    if (this.#given.signal?.aborted) {
      throw new IPMixError(
        'ABORTED',
        `training was aborted by its AbortSignal after ${this.#position.step} of ${this.options.steps} steps`,
      );
    }
  }
}

const isAborted = (error: unknown) => error instanceof IPMixError && error.code === 'ABORTED';

function environment(): CheckpointState['environment'] {
  const { libtorch, cpuCapability, threads } = native.buildInfo();
  return { libtorch, cpuCapability, threads };
}
