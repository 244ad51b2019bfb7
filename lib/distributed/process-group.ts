import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { Tensor } from '../tensor/tensor.js';
import { failureSoFar, settleFailure, stayForTheOthers } from './failure.js';
import type { NativeProcessGroup } from './native.js';
import { type Place, placeFromEnvironment } from './place.js';
import { poll, within } from './poll.js';
import { answerTheRoll } from './roll-call.js';

export interface ProcessGroupOptions {
  /** Default: what the environment says ({@link placeFromEnvironment}). */
  place?: Place;
  /**
   * Seconds for all processes to arrive, and for each exchange between them: how long a process that hangs, or whose machine
   * is gone, is waited for. A process that was killed is noticed at once. Default 300.
   */
  timeout?: number;
  /** Ends the wait for the others with ABORTED. */
  signal?: AbortSignal;
}

/**
 * The processes that train together, on one machine or several: PyTorch's own TCPStore and Gloo (NCCL between GPUs).
 * `distributed: group` gives a DataLoader its share of the samples and makes a Trainer take every step with the others.
 * All processes make the same calls in the same order. Close it at the end.
 */
export class ProcessGroup {
  readonly rank: number;
  readonly worldSize: number;
  readonly localRank: number;
  readonly timeout: number;
  readonly #place: Place;
  readonly #native: NativeProcessGroup;
  #shared = 0;
  #closed = false;
  readonly #parting: (() => Promise<void>)[] = [];
  readonly #listening = new AbortController();

  private constructor(place: Place, timeout: number) {
    this.rank = place.rank;
    this.worldSize = place.worldSize;
    this.localRank = place.localRank;
    this.timeout = timeout;
    this.#place = place;
    const { rank, worldSize: world, host, port, hostedByLauncher, attempt } = place;
    const serves = rank === 0 && !hostedByLauncher;
    // The launcher's store outlives us: notes of an earlier attempt, or of fewer or more processes, are none of ours.
    const prefix = `ipmix/${attempt}/${world}`;
    this.#native = new native.ProcessGroup({ rank, world, host, port, serves, prefix, timeout });
  }

  /**
   * Meets the other processes. Throws INVALID_ARGUMENT where the environment names no others, PEER_LOST where not all have
   * come in time, ABORTED.
   */
  static async join(options: ProcessGroupOptions = {}): Promise<ProcessGroup> {
    const { place = placeFromEnvironment(), timeout = 300, signal } = options;
    if (!place) {
      throw new IPMixError('INVALID_ARGUMENT', 'there are no other processes: WORLD_SIZE is not set, or 1');
    }
    if (!(timeout > 0 && timeout <= 86_400)) {
      throw new IPMixError('INVALID_ARGUMENT', `timeout must be seconds above 0, at most 86400, got ${timeout}`);
    }
    const group = new ProcessGroup(place, timeout);
    try {
      await group.#meet(signal);
      await group.#native.connect();
      void answerTheRoll(group.#native, place.rank, group.#listening.signal);
      return group;
    } catch (error) {
      group.#native.close();
      throw error;
    }
  }

  static nativeOf(group: ProcessGroup): NativeProcessGroup {
    return group.#native;
  }

  /** Adds up a tensor over all processes, in place. Throws PEER_LOST. */
  allReduce(tensor: Tensor): Promise<void> {
    return this.#native.allReduce(tensor);
  }

  /** Rank 0's values of these tensors, of equal shapes and types everywhere, to all, in place. Throws PEER_LOST. */
  broadcast(tensors: readonly Tensor[]): Promise<void> {
    return this.#native.broadcast(tensors);
  }

  /** Rank 0's value to all, as JSON; the others' is not looked at. Throws PEER_LOST, also where another rank failed before. */
  async share<T>(value: T): Promise<T> {
    const key = `shared/${this.#shared++}`;
    if (this.rank === 0) {
      await this.#native.set(key, JSON.stringify(value ?? null));
      return value;
    }
    return this.#read<T>(key, 0);
  }

  /** Each rank's value to all, as JSON, by rank. Throws PEER_LOST, also where another rank failed before. */
  async gather<T>(value: T): Promise<T[]> {
    const key = `shared/${this.#shared++}`;
    await this.#native.set(`${key}/${this.rank}`, JSON.stringify(value ?? null));
    const values: T[] = [];
    for (let rank = 0; rank < this.worldSize; rank++) values.push(await this.#read<T>(`${key}/${rank}`, rank));
    return values;
  }

  async #read<T>(key: string, of: number): Promise<T> {
    const text = await poll(this.timeout, async () => {
      const found = await this.#native.get(key);
      if (found !== null) return found;
      const failure = await failureSoFar(this.#native, this.#place);
      if (failure) throw failure;
      return null;
    });
    if (text === null) throw new IPMixError('PEER_LOST', `rank ${of} said nothing for ${this.timeout} s`);
    return JSON.parse(text) as T;
  }

  /** Waits until all have come here. Throws PEER_LOST, at once where another rank has failed instead. */
  async barrier(): Promise<void> {
    using nothing = Tensor.from(new Float64Array(1));
    await this.#native.allReduce(nothing);
  }

  /** Called before the connections end: for what holds them. */
  onPart(leave: () => Promise<void>): void {
    this.#parting.push(leave);
  }

  /** Tells the others of a failure here, or learns of theirs; gives the error to throw, which names the first cause. */
  async failWith(error: unknown): Promise<unknown> {
    if (this.#closed) return error;
    this.#closed = true;
    const first = await settleFailure(this.#native, this.#place, error);
    await this.#disconnect();
    await within(10, stayForTheOthers(this.#native, this.#place));
    this.#listening.abort();
    this.#native.close();
    return first;
  }

  /** Waits for the others to come here too, then parts. Safe to call twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#leaveTogether().catch(() => {});
    await this.#disconnect();
    this.#listening.abort();
    this.#native.close();
  }

  async #disconnect(): Promise<void> {
    for (const leave of this.#parting.splice(0)) await leave();
    await this.#native.disconnect();
  }

  async #meet(signal: AbortSignal | undefined): Promise<void> {
    const { rank, worldSize, host, port } = this.#place;
    let refusal: unknown;
    const here = await poll(this.timeout, async () => {
      if (signal?.aborted) throw new IPMixError('ABORTED', 'the wait for the other processes was aborted');
      return this.#native.meet(5).then(
        () => true,
        (error) => {
          // The port is taken: to try again changes nothing.
          if (rank === 0 && !this.#place.hostedByLauncher) throw error;
          refusal = error;
          return null;
        },
      );
    });
    if (here === null) {
      const why = refusal instanceof Error ? refusal.message : String(refusal);
      throw new IPMixError(
        'PEER_LOST',
        `rank ${rank} did not reach rank 0 at ${host}:${port} in ${this.timeout} s (${why}); is it running, and is MASTER_ADDR right?`,
      );
    }
    await this.#native.set(`here/${rank}`, '');
    await this.#awaitAll('here', signal, (missing) => {
      const names = missing.length === 1 ? `rank ${missing[0]}` : `ranks ${missing.join(', ')}`;
      return `rank ${rank} of ${worldSize} waited ${this.timeout} s at ${host}:${port} for ${names}; start all processes, or set a longer timeout`;
    });
  }

  async #leaveTogether(): Promise<void> {
    await this.#native.set(`leaving/${this.rank}`, '');
    await this.#awaitAll('leaving', undefined, () => 'the others did not leave');
    if (this.rank !== 0 || this.#place.hostedByLauncher) {
      await this.#native.set(`left/${this.rank}`, '');
      return;
    }
    // The store goes with rank 0: it goes last.
    await this.#native.set('left/0', '');
    await within(
      5,
      this.#awaitAll('left', undefined, () => 'the others did not leave'),
    );
  }

  async #awaitAll(note: string, signal: AbortSignal | undefined, late: (missing: number[]) => string): Promise<void> {
    let missing = Array.from({ length: this.worldSize }, (_, rank) => rank);
    const all = await poll(this.timeout, async () => {
      if (signal?.aborted) throw new IPMixError('ABORTED', 'the wait for the other processes was aborted');
      const still: number[] = [];
      for (const rank of missing) if ((await this.#native.get(`${note}/${rank}`)) === null) still.push(rank);
      missing = still;
      return missing.length === 0 ? true : null;
    });
    if (all === null) throw new IPMixError('PEER_LOST', late(missing));
  }
}
