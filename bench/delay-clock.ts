// Milliseconds by which a 1 ms timer of this process fires late.
import { quantile } from '../lib/benchmark/spread.js';

export class DelayClock {
  readonly #delays: number[] = [];
  #last = performance.now();
  readonly #timer = setInterval(() => {
    const now = performance.now();
    this.#delays.push(Math.max(0, now - this.#last - 1));
    this.#last = now;
  }, 1);

  stop(): Record<'p50' | 'p99' | 'max', number> {
    clearInterval(this.#timer);
    const sorted = [...this.#delays, Math.max(0, performance.now() - this.#last - 1)].sort((a, b) => a - b);
    return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: sorted.at(-1)! };
  }
}
