import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { setConvolution } from '../nn/convolution.js';
import { Model } from '../nn/model.js';
import type { Tensor } from '../tensor/tensor.js';
import type { TrainBatch } from './batch-source.js';
import { type CheckpointState, newestCheckpoint } from './checkpoint.js';
import type { CheckpointEvent, EpochEvent, StepEvent, TrainEvent, TrainResult } from './events.js';
import { Logging } from './log/logging.js';
import type { NativeOptimizer, NativeStepResult } from './native.js';
import { optimizerOptions, stepOptions } from './native-options.js';
import { explainPrecision, nativeBfloat16 } from './precision.js';
import { preparedBatches } from './prepared-batches.js';
import { rankSettings } from './rank-settings.js';
import { resolveTrainerOptions } from './resolve-trainer-options.js';
import { explainMismatch } from './resume-mismatch.js';
import { batchAt, samplesAt } from './resumed-batch.js';
import { restoreState, saveState, trainingEnvironment } from './saved-state.js';
import { learningRate } from './schedule.js';
import { testModel } from './test-model.js';
import { Together } from './together.js';
import type { ResolvedTrainerOptions, TrainerOptions } from './trainer-options.js';

type Position = Omit<CheckpointState, 'options' | 'loader' | 'environment'>;

const NO_PROGRESS = { loss: 0, correct: 0, count: 0, seconds: 0 };

/**
 * Trains a model: `for await (const event of trainer.run())`, or `await trainer.fit()`. A step is one native call on the
 * engine thread, so the event loop stays free, while the loader's threads make the next batches. Leaving the loop stops after
 * the running step; `run()` then goes on where it stopped. Throws NON_FINITE_LOSS (the weights are those before that step),
 * ABORTED (after writing a checkpoint), LOADER_FAILED or the loader's own code, and DISK_FULL; the last checkpoint stands.
 * Where several processes train together, all of them throw: the first its own error, the others PEER_LOST with its sentence.
 */
export class Trainer {
  /** What decides the numbers, every default filled in. */
  readonly options: ResolvedTrainerOptions;
  /** Which precision is used, and why. */
  readonly precision: string;
  readonly #given: TrainerOptions;
  readonly #optimizer: NativeOptimizer;
  readonly #log: Logging;
  readonly #together: Together;
  #position: Position = { step: 0, epoch: 0, batch: 0, progress: NO_PROGRESS, epochs: [] };
  #checkpoint: string | undefined;
  #resumed = false;
  #running = false;

  /** Throws INVALID_ARGUMENT for options that do not fit. */
  constructor(options: TrainerOptions) {
    const model = Model.nativeOf(options.model);
    const machine = nativeBfloat16(options.model.device, native.buildInfo());
    this.options = resolveTrainerOptions(options, machine);
    this.precision = explainPrecision(options.precision ?? 'auto', this.options.precision, machine);
    this.#given = options;
    this.#optimizer = new native.Optimizer(model, optimizerOptions(this.options, options.model));
    this.#together = new Together(options, this.#optimizer);
    this.#log = new Logging(this.#together.writes ? (options.log ?? []) : []);
  }

  /** Trains to the end and gives the results by epoch. */
  async fit(): Promise<TrainResult> {
    for await (const _ of this.run());
    return this.#result();
  }

  /** The moving average of the weights, by name, as a copy to be disposed. Empty without the option `ema`. */
  emaStateDict(): Map<string, Tensor> {
    return new Map(this.#optimizer.emaState().map(({ name, tensor }) => [name, tensor]));
  }

  async *run(): AsyncGenerator<TrainEvent, void, undefined> {
    if (this.#running) throw new IPMixError('BUSY', 'this Trainer is running already; wait for that loop to end');
    this.#running = true;
    try {
      this.#throwIfAborted();
      await this.#together.meet();
      this.#given.model.channelsLast(this.options.channelsLast);
      await this.#together.agree(() => rankSettings(this.#circumstances(), this.#given.resume, this.#resumedFolder()));
      await this.#resume();
      await this.#together.begin();
      const { options, precision } = this;
      await this.#log.start({ options, precision, environment: trainingEnvironment(), step: this.#position.step });
      for await (const event of this.#train()) {
        await this.#log.event(event);
        yield event;
      }
      await this.#log.end();
      await this.#together.end();
    } catch (failed) {
      const error = await this.#together.failure(failed);
      await this.#log.end(error);
      throw error;
    } finally {
      // Also where the consumer left its loop.
      await this.#log.end();
      this.#running = false;
    }
  }

  async *#train(): AsyncGenerator<TrainEvent, void, undefined> {
    try {
      while (this.#position.step < this.options.steps) {
        yield* this.#runEpoch();
        yield await this.#finishEpoch();
        const { every } = this.#given.checkpoint ?? {};
        if (this.#given.checkpoint && (!every || this.#position.step >= this.options.steps)) yield* this.#save();
      }
      yield { type: 'done', ...this.#result() };
    } catch (failed) {
      const error = await this.#together.failure(failed);
      // Ctrl-C keeps the work; after any other error the last good checkpoint stands.
      if (isAborted(error) && this.#given.checkpoint && this.#position.step > 0) yield* this.#save();
      throw error;
    }
  }

  async *#runEpoch(): AsyncGenerator<StepEvent | CheckpointEvent, void, undefined> {
    const position = this.#position;
    if (position.batch >= this.options.stepsPerEpoch) return;
    const { every } = this.#given.checkpoint ?? {};
    let shown = false;
    let mark = performance.now();
    for await (const batch of this.#batches()) {
      this.#throwIfAborted();
      const rows = batch.labels.shape[0]!;
      if (!shown && rows > 0) {
        await this.#showPictures(batch);
        shown = true;
      }
      const { step, batch: index, progress } = position;
      const lr = learningRate(step, { ...this.options, schedule: this.#given.schedule ?? this.options.schedule });
      const started = performance.now();
      // A process without a row in this batch still takes the step of the others.
      const result = rows > 0 || this.#together.worldSize > 1 ? await this.#step(batch, lr) : null;
      const now = performance.now();
      position.batch++;
      // All pictures were left out as broken: no step.
      if (!result || result.count === 0) continue;
      position.step++;
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
        waitSeconds: (started - mark) / 1000,
      };
      if (position.step >= this.options.steps) return;
      if (every && position.step % every === 0) yield* this.#save();
      this.#throwIfAborted();
      mark = performance.now();
    }
    if (this.#stepsOfEpoch() > 0) return;
    throw position.batch === 0
      ? new IPMixError('INVALID_ARGUMENT', 'the train loader gave no batch; has it any pictures?')
      : new IPMixError(
          'CORRUPT_FILE',
          'every picture of this epoch was left out as broken; see skipped() of the loader',
        );
  }

  #stepsOfEpoch(): number {
    const { step, epochs } = this.#position;
    return epochs.reduce((left, { steps }) => left - steps, step);
  }

  #batches(): AsyncGenerator<TrainBatch, void, undefined> {
    const { train: source, ...options } = this.#given;
    const { channelsLast } = this.options;
    const { rank, worldSize } = this.#together;
    const share = { rank, worldSize };
    return preparedBatches({ source, at: this.#position, options, optimizer: this.#optimizer, channelsLast, share });
  }

  #step({ images, labels }: TrainBatch, lr: number): Promise<NativeStepResult> {
    const { step } = this.#position;
    setConvolution(this.options.convolution);
    return native.trainStep(this.#optimizer, images, labels, { ...stepOptions(this.options), lr, step });
  }

  async #showPictures(batch: TrainBatch): Promise<void> {
    const { mean = [0, 0, 0], std = [1, 1, 1] } = this.#given.train.options;
    await this.#log.pictures(batch, { step: this.#position.step, epoch: this.#position.epoch, mean, std });
  }

  async #finishEpoch(): Promise<EpochEvent> {
    const { epoch, progress, epochs, step } = this.#position;
    const steps = this.#stepsOfEpoch();
    const { schedule = this.options.schedule } = this.#given;
    const result = {
      epoch,
      steps,
      lr: learningRate(step - 1, { ...this.options, schedule }),
      trainLoss: progress.loss / steps,
      trainError: 1 - progress.correct / progress.count,
      ...(await this.#test()),
      seconds: progress.seconds,
      imagesPerSecond: progress.count / progress.seconds,
    };
    this.#position = { step, epoch: epoch + 1, batch: 0, progress: NO_PROGRESS, epochs: [...epochs, result] };
    return { type: 'epoch', ...result };
  }

  async #test(): Promise<Pick<EpochEvent, 'test' | 'emaTest'>> {
    const { model, test: source } = this.#given;
    if (!source) return {};
    const test = await testModel(model, source, this.options, this.#together);
    if (this.options.ema === null) return { test };
    await this.#optimizer.exchangeEma();
    try {
      return { test, emaTest: await testModel(model, source, this.options, this.#together) };
    } finally {
      await this.#optimizer.exchangeEma();
    }
  }

  async *#save(): AsyncGenerator<CheckpointEvent, void, undefined> {
    if (!this.#together.writes) return;
    const { dir, keep = 2 } = this.#given.checkpoint!;
    const samples = samplesAt(this.#position.batch, this.#together.globalBatch);
    const state = { ...this.#position, ...(samples !== undefined && { samples }), ...this.#circumstances() };
    this.#checkpoint = await saveState({ dir, keep }, state, this.#given.model, this.#optimizer);
    yield { type: 'checkpoint', path: this.#checkpoint, step: this.#position.step };
  }

  /** Where a checkpoint to go on from may be. */
  #resumedFolder(): string | undefined {
    const { resume, checkpoint } = this.#given;
    return resume === 'auto' ? checkpoint!.dir : resume;
  }

  async #resume(): Promise<void> {
    const { resume } = this.#given;
    if (!resume || this.#resumed) return;
    // The others need no checkpoint on their disks.
    const path = this.#together.writes ? this.#resumedFolder()! : null;
    const found = path !== null && (resume !== 'auto' || (await newestCheckpoint(path)) !== undefined);
    const own = found ? await this.#restore(path) : null;
    this.#position = (await this.#together.resumed(own)) ?? this.#position;
    this.#resumed = true;
  }

  async #restore(resume: string): Promise<Position> {
    const { path, state } = await restoreState(resume, this.#given.model, this.#optimizer, this.options.ema !== null);
    const mismatch = explainMismatch(state, this.#circumstances());
    if (mismatch) process.emitWarning(`${path}: ${mismatch}`, 'IPMixWarning');
    this.#checkpoint = path;
    const { step, epoch, progress, epochs } = state;
    const batch = batchAt(state, this.#together.globalBatch, this.options.stepsPerEpoch);
    return { step, epoch, batch, progress, epochs };
  }

  /** The same for every rank, and for any number of processes that take the same batch together. */
  #circumstances(): Pick<CheckpointState, 'options' | 'loader' | 'environment'> {
    const { distributed, ...loader } = this.#given.train.options;
    const { globalBatch: batchSize } = this.#together;
    return {
      options: this.options,
      loader: { ...loader, ...(batchSize !== undefined && { batchSize }) },
      environment: trainingEnvironment(),
    };
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
