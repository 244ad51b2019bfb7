// `--processes n`: the same command again in n - 1 processes beside this one, each with a rank of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { IPMixError } from '../errors.js';

const TAIL = 2000;

export class RankProcesses {
  readonly #lost = new AbortController();
  readonly #children: ChildProcess[] = [];
  #error: IPMixError | undefined;

  /** Starts ranks 1 .. count - 1 of this very command; they speak to nobody, but their last words are kept. */
  constructor(
    private readonly count: number,
    /** Environment variables beside their ranks. */
    private readonly variables: Readonly<Record<string, string>> = {},
  ) {
    for (let rank = 1; rank < count; rank++) this.#start(rank);
  }

  /** Raised when one of them ends before its time. */
  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  /** Why it was raised. */
  get error(): IPMixError | undefined {
    return this.#error;
  }

  /** Asks those that still run to keep what they have and leave. */
  stop(): void {
    for (const child of this.#children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  }

  /** Resolves when all have ended by themselves; those who have not after `seconds` are ended. */
  async ended(seconds: number): Promise<void> {
    const running = this.#children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const timer = setTimeout(() => {
      for (const child of running) child.kill('SIGKILL');
    }, seconds * 1000);
    await Promise.all(running.map((child) => new Promise((resolve) => child.once('exit', resolve))));
    clearTimeout(timer);
  }

  #start(rank: number): void {
    const count = String(this.count);
    const world = { RANK: `${rank}`, LOCAL_RANK: `${rank}`, WORLD_SIZE: count, LOCAL_WORLD_SIZE: count };
    const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
      env: { ...process.env, OMP_NUM_THREADS: String(threadsEach(this.count)), ...world, ...this.variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-TAIL);
    });
    child.on('error', ({ message }) => this.#fail(rank, message));
    child.on('close', (code, signal) => {
      if (code === 0) return;
      const last = said
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^ipmix: /, '');
      this.#fail(rank, signal ? `was ended by ${signal}` : `ended with code ${code}${last ? `: ${last}` : ''}`);
    });
    this.#children.push(child);
  }

  #fail(rank: number, what: string): void {
    if (this.#error) return;
    const go = 'Finished parts are kept: the same command goes on.';
    this.#error = new IPMixError('PEER_LOST', `Process ${rank} of ${this.count} ${what}. ${go}`);
    this.#lost.abort();
  }
}

/** The processor's threads shared out evenly, unless OMP_NUM_THREADS says otherwise. */
export function threadsEach(processes: number): number {
  const asked = Number(process.env.OMP_NUM_THREADS);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : Math.max(1, Math.floor(availableParallelism() / processes));
}
