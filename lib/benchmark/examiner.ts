// What every measure of one judgement shares: the model and how it is asked, the run folder, the resamples, the clock.
import type { Dataset } from '../data/dataset.js';
import { stratifiedChoice } from '../data/stratified-choice.js';
import { IPMixError } from '../errors.js';
import type { Model } from '../nn/model.js';
import type { Columns } from './answers.js';
import type { Asking } from './judged-pictures.js';
import { Resamples } from './metrics/bootstrap.js';
import type { PartStore } from './part-store.js';
import type { Part } from './parts.js';
import type { ResolvedRobustnessOptions } from './resolve-options.js';
import type { RobustnessOptions } from './robustness-options.js';
import type { WorkMeter } from './work-meter.js';

/** Some pictures of the clean set, and where they stand in it. */
export interface Chosen {
  readonly pictures: Dataset;
  readonly indices: Uint32Array;
}

export interface PartDescription extends Part {
  /** What the result hangs on beside the model and the clean set. */
  readonly settings: unknown;
}

export class Examiner {
  readonly #resamples = new Map<number, Promise<Resamples>>();
  readonly #chosen = new Map<number, Chosen>();

  constructor(
    readonly model: Model,
    readonly clean: Dataset,
    readonly options: ResolvedRobustnessOptions,
    private readonly call: Pick<RobustnessOptions, 'signal' | 'onProgress'>,
    private readonly store: PartStore,
    private readonly meter: WorkMeter,
  ) {}

  get signal(): AbortSignal | undefined {
    return this.call.signal;
  }

  /** The same pictures for the same count: a stratified part of the clean set, drawn by the seed. */
  choose(count: number): Chosen {
    let chosen = this.#chosen.get(count);
    if (!chosen) {
      const { clean } = this;
      const whole = count === clean.length;
      const indices = whole
        ? Uint32Array.from({ length: count }, (_, i) => i)
        : stratifiedChoice(clean.labels, clean.classes.length, count, this.options.seed);
      chosen = { indices, pictures: whole ? clean : clean.subset(indices) };
      this.#chosen.set(count, chosen);
    }
    return chosen;
  }

  resamples(pictures: number): Promise<Resamples> {
    let drawn = this.#resamples.get(pictures);
    if (!drawn) {
      drawn = Resamples.draw(pictures, { seed: this.options.seed });
      this.#resamples.set(pictures, drawn);
    }
    return drawn;
  }

  /** A part that was finished in an earlier run, or null; its cost then leaves the clock. */
  async kept<C extends Columns>({ key, settings, passes }: PartDescription): Promise<C | null> {
    const found = await this.store.get<C>(key, settings);
    if (found) this.meter.skip(passes);
    return found;
  }

  /** The same for a part that others may be at: the clock stays. */
  peek<C extends Columns>({ key, settings }: PartDescription): Promise<C | null> {
    return this.store.get<C>(key, settings);
  }

  /** Keeps a finished part and moves the clock on. */
  async finish<C extends Columns>(description: PartDescription, columns: C): Promise<C> {
    this.meter.advance(description.passes);
    await this.store.put(description.key, description.settings, columns);
    return columns;
  }

  /** The part of an earlier run, else what `measure` gives, which is then kept. */
  async part<C extends Columns>(description: PartDescription, measure: (asking: Asking) => Promise<C>): Promise<C> {
    this.checkAbort();
    return (await this.kept<C>(description)) ?? this.finish(description, await measure(this.asking(description)));
  }

  /** How the model is asked within a part; `passesEach` forward passes go into one picture. */
  asking({ part, detail }: PartDescription, passesEach = 1): Asking {
    const { mean, std, batchSize, seed } = this.options;
    const { signal, onProgress } = this.call;
    return {
      ...{ mean, std, batchSize, seed, signal },
      onProgress: (done) => onProgress?.({ part, detail, ...this.meter.read(done * passesEach) }),
    };
  }

  checkAbort(): void {
    if (this.call.signal?.aborted)
      throw new IPMixError('ABORTED', 'the judgement was aborted by its AbortSignal; finished parts are kept');
  }
}
