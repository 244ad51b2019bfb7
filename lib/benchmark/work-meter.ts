// How much of a judgement is done, in forward passes of one picture.

/** A gradient step of the attack costs about this many forward passes (measured: 2.2 on wrn-10-1). */
export const PASSES_PER_ATTACK_STEP = 2.5;

export class WorkMeter {
  #total: number;
  readonly #start = performance.now();
  #before = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** The next part begins after `passes` more are done. */
  advance(passes: number): void {
    this.#before += passes;
  }

  /** Work that an earlier run has done. */
  skip(passes: number): void {
    this.#total -= passes;
  }

  /** With `passes` of the current part done. Nothing done yet tells nothing of the time left. */
  read(passes: number): { fraction: number; secondsLeft: number } {
    const fraction = Math.min(1, (this.#before + passes) / Math.max(1, this.#total));
    const seconds = (performance.now() - this.#start) / 1000;
    return { fraction, secondsLeft: fraction > 0 ? (seconds * (1 - fraction)) / fraction : Number.POSITIVE_INFINITY };
  }
}
