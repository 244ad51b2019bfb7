import type { Place } from '../distributed/place.js';
import { placeFromEnvironment } from '../distributed/place.js';
import { ProcessGroup } from '../distributed/process-group.js';
import { IPMixError } from '../errors.js';
import { Model } from '../nn/model.js';
import { Tensor } from '../tensor/tensor.js';
import { noGrad, torch } from '../tensor/torch.js';
import type { BatchSource } from './batch-source.js';
import type { NativeOptimizer } from './native.js';
import { type RankSettings, rankDifferences } from './rank-settings.js';

interface Given {
  readonly model: Model;
  readonly train: BatchSource;
  readonly distributed?: ProcessGroup | null;
  readonly signal?: AbortSignal;
}

/** A Trainer's part in a training of several processes. Of one process it is the whole, and does nothing. */
export class Together {
  readonly rank: number;
  readonly worldSize: number;
  readonly #given: Given;
  readonly #optimizer: NativeOptimizer;
  readonly #place: Place | null;
  #group: ProcessGroup | null;
  #joined = false;

  /** Throws INVALID_ARGUMENT where the loader does not give this process its share. */
  constructor(given: Given, optimizer: NativeOptimizer) {
    this.#given = given;
    this.#optimizer = optimizer;
    this.#group = given.distributed ?? null;
    this.#place = given.distributed === undefined ? placeFromEnvironment() : null;
    this.rank = this.#group?.rank ?? this.#place?.rank ?? 0;
    this.worldSize = this.#group?.worldSize ?? this.#place?.worldSize ?? 1;
    this.#checkShare();
  }

  /** Whether this process writes files. */
  get writes(): boolean {
    return this.rank === 0;
  }

  /** Rows of one step over all processes, where the loader tells its own. */
  get globalBatch(): number | undefined {
    const { batchSize } = this.#given.train.options;
    return batchSize === undefined ? undefined : batchSize * this.worldSize;
  }

  /** Meets the others. Throws PEER_LOST, ABORTED. */
  async meet(): Promise<void> {
    if (!this.#place || this.#group) return;
    this.#group = await ProcessGroup.join({ place: this.#place, signal: this.#given.signal });
  }

  /**
   * What rank 0 has read from a checkpoint becomes everybody's: `position` as it is, the optimizer's state tensor by tensor;
   * weights and average follow in begin().
   */
  async resumed<P>(position: P | null): Promise<P | null> {
    const group = this.#group;
    if (!group) return position;
    const own = this.rank === 0 && position !== null ? this.#optimizer.state() : [];
    const entries = await group.share(
      own.map(({ name, tensor }) => ({ name, shape: tensor.shape, dtype: tensor.dtype })),
    );
    const tensors =
      this.rank === 0
        ? own.map(({ tensor }) => tensor as Tensor)
        : entries.map(({ shape, dtype }) => torch.zeros!([...shape], { dtype }) as Tensor);
    try {
      if (entries.length > 0) await group.broadcast(tensors);
      const names = entries.map(({ name }) => name);
      if (this.rank !== 0 && names.length > 0) await this.#optimizer.load(names, tensors);
    } finally {
      for (const tensor of tensors) tensor.dispose();
    }
    return group.share(position);
  }

  /** Before anything is exchanged: `settings` must be the same everywhere. Throws INVALID_ARGUMENT. */
  async agree(settings: () => Promise<RankSettings>): Promise<void> {
    const group = this.#group;
    if (!group || this.#joined) return;
    const own = await settings();
    const found = rankDifferences(await group.share(own), own);
    if (found.length > 0) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `rank ${this.rank} was given other settings than rank 0 (${found.join(', ')}); start all processes with the same`,
      );
    }
    await group.barrier();
  }

  /** From here on each step is everybody's. Throws SHAPE_MISMATCH. */
  async begin(): Promise<void> {
    const group = this.#group;
    if (!group || this.#joined) return;
    await this.#optimizer.join(ProcessGroup.nativeOf(group));
    group.onPart(() => this.#optimizer.leave());
    this.#joined = true;
  }

  /** Running statistics of rank 0, by which every process judges its share. */
  async shareBuffers(): Promise<void> {
    if (!this.#group) return;
    const entries = Model.nativeOf(this.#given.model).state();
    const buffers = entries.filter(({ parameter }) => !parameter).map(({ tensor }) => tensor as Tensor);
    try {
      await this.#group.broadcast(buffers);
    } finally {
      for (const { tensor } of entries) tensor.dispose();
    }
  }

  /** Sums over all processes of what each found on its share of `source`; as they are where each has all of it. */
  async sum(values: readonly number[], source: BatchSource): Promise<readonly number[]> {
    const shared = (source.options.distributed?.worldSize ?? 1) > 1;
    if (!this.#group || !shared) return values;
    using sums = noGrad(() => Tensor.from(Float64Array.from(values), { dtype: 'float64' }));
    await this.#group.allReduce(sums);
    return [...(sums.data() as Float64Array)];
  }

  /** The error to throw after one here: the first cause among all. The others learn of it; nothing is exchanged any more. */
  async failure(error: unknown): Promise<unknown> {
    return this.#group ? this.#group.failWith(error) : error;
  }

  /** A group that was joined here is left here. */
  async end(): Promise<void> {
    if (!this.#place) return;
    await this.#group?.close();
    this.#group = null;
    this.#joined = false;
  }

  #checkShare(): void {
    const share = this.#given.train.options.distributed;
    const { rank, worldSize } = this;
    if (!share || (share.rank === rank && share.worldSize === worldSize)) return;
    const says =
      share.worldSize > 1 ? `the share of rank ${share.rank} of ${share.worldSize}` : 'the samples of all processes';
    const advice =
      worldSize > 1
        ? 'give the loaders `distributed: group` of `await ProcessGroup.join()`, or the Trainer `distributed: null` to train alone'
        : 'give the Trainer `distributed: group` too';
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `this process is rank ${rank} of ${worldSize}, but the train loader gives ${says}; ${advice}`,
    );
  }
}
