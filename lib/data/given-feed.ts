/** Asks JavaScript for the samples of the next batches and hands them to the loader, some batches ahead of the consumer. */
import { setMaxListeners } from 'node:events';
import { IPMixError } from '../errors.js';
import type { GivenSample, GivenSamples } from './dataset.js';
import type { NativeEpoch, SuppliedSample } from './native.js';

const TIMEOUT_SECONDS = 30;

export class GivenFeed {
  private readonly stopped = new AbortController();
  private readonly supplied: Promise<void>[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly samples: GivenSamples,
    private readonly run: NativeEpoch,
    private readonly batches: number,
    private readonly ahead: number,
  ) {
    setMaxListeners(0, this.stopped.signal); // one a sample is no leak
  }

  /** Called before batch `batch` is awaited: asks for it and for the batches ahead; resolves when it is supplied. */
  async reach(batch: number): Promise<void> {
    for (let next = batch; next <= Math.min(batch + this.ahead, this.batches - 1); next++)
      this.supplied[next] ??= this.fetch(next);
    await this.supplied[batch];
    delete this.supplied[batch];
  }

  /** Raises the signal that every open `get` was given. */
  stop(): void {
    this.stopped.abort();
    for (const leave of this.waiting) leave();
  }

  private async fetch(batch: number): Promise<void> {
    const samples = await Promise.all(Array.from(this.run.indices(batch), (index) => this.ask(index)));
    if (!this.stopped.signal.aborted) this.run.supply(batch, samples);
  }

  private async ask(index: number): Promise<SuppliedSample> {
    const name = this.samples.nameOf?.(index) ?? `sample ${index}`;
    try {
      return { name, ...checked(await this.withTimeout(index)) };
    } catch (error) {
      const code = error instanceof IPMixError ? error.code : 'DATA_SOURCE';
      return { name, code, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private async withTimeout(index: number): Promise<GivenSample> {
    const seconds = this.samples.timeout ?? TIMEOUT_SECONDS;
    let timer: NodeJS.Timeout | undefined;
    let leave = () => {};
    const late = new Promise<never>((_, reject) => {
      const fail = (message: string) => reject(new IPMixError('DATA_SOURCE', message));
      timer = setTimeout(
        () => fail(`get() has not settled within ${seconds} s; give a longer timeout`),
        seconds * 1000,
      );
      leave = () => fail('loading was stopped');
      this.waiting.add(leave);
    });
    try {
      return await Promise.race([this.samples.get(index, this.stopped.signal), late]);
    } finally {
      clearTimeout(timer);
      this.waiting.delete(leave);
    }
  }
}

function checked(given: GivenSample): { data: Uint8Array; height?: number; width?: number } {
  if (given instanceof Uint8Array) return { data: given };
  if (given?.data instanceof Uint8Array || (given?.data as unknown) instanceof Uint8ClampedArray) {
    const { data, height, width } = given;
    if (Number.isInteger(height) && Number.isInteger(width) && height > 0 && data.length === height * width * 3)
      return { data: new Uint8Array(data.buffer, data.byteOffset, data.length), height, width };
    throw new IPMixError(
      'SHAPE_MISMATCH',
      `get() gave ${data.length} bytes for ${height} x ${width}; expected height x width x 3`,
    );
  }
  throw new IPMixError(
    'DATA_SOURCE',
    'get() must give a Uint8Array (JPEG, PNG or WebP) or { data, height, width } with RGB bytes',
  );
}
