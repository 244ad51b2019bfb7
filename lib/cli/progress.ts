// Progress over a whole job: one line with a bar on a terminal, plain lines now and then elsewhere.
import { duration } from '../report/number-format.js';
import type { Output } from './streams.js';
import { type Stage, timeLeft } from './time-left.js';

const REDRAW_MS = 100;
const PLAIN_LINE_MS = 10_000;
const BAR_WIDTH = 24;

export class Progress {
  readonly #stages: readonly Stage[];
  readonly #stream: Output;
  readonly #now: () => number;
  readonly #start: number;
  #current = 0;
  #printed = Number.NEGATIVE_INFINITY;
  #open = false;

  constructor(stages: readonly Stage[], stream: Output, now: () => number = () => performance.now()) {
    this.#stages = stages;
    this.#stream = stream;
    this.#now = now;
    this.#start = now();
  }

  get seconds(): number {
    return (this.#now() - this.#start) / 1000;
  }

  /** Begins stage `index`; the stages before it count as done. */
  begin(index: number): void {
    this.#current = index;
    this.#print(0, '', true);
  }

  /** `fraction` of the current stage is done; `detail` says it in its own units ('step 12 of 300'). */
  update(fraction: number, detail = ''): void {
    this.#print(fraction, detail, false);
  }

  /** Leaves the terminal's line free for what follows. Safe to call twice. */
  close(): void {
    if (this.#open) this.#stream.write('\r\x1b[K');
    this.#open = false;
  }

  #print(fraction: number, detail: string, stageBegins: boolean): void {
    const now = this.#now();
    const due = now - this.#printed >= (this.#stream.isTTY ? REDRAW_MS : PLAIN_LINE_MS);
    if (!due && !stageBegins) return;
    this.#printed = now;
    const { share, secondsLeft } = timeLeft(this.#stages, this.#current, fraction, this.seconds);
    const name = this.#stages[this.#current]?.name ?? '';
    const percent = `${Math.floor(100 * share)} %`.padStart(5);
    const left = `about ${duration(Math.max(1, Math.round(secondsLeft)))} left`;
    const words = [name, detail, left].filter((word) => word !== '').join(', ');
    if (this.#stream.isTTY) {
      const line = `${bar(share)} ${percent}  ${words}`;
      this.#stream.write(`\r\x1b[K${line.slice(0, (this.#stream.columns ?? 80) - 1)}`);
      this.#open = true;
    } else {
      this.#stream.write(`${percent}  ${words}\n`);
    }
  }
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
}
