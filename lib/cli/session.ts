// What a command is given beside its options: where to speak, when to stop, how it was called.
import { IPMixError } from '../errors.js';
import { Progress } from './progress.js';
import type { Streams } from './streams.js';
import type { Stage } from './time-left.js';

export class Session {
  constructor(
    readonly signal: AbortSignal,
    readonly json: boolean,
    /** The command as typed, for reports. */
    readonly command: string,
    private readonly streams: Streams = process,
  ) {}

  /** A line for people; it keeps off standard output where a program reads JSON. */
  say(text: string): void {
    (this.json ? this.streams.stderr : this.streams.stdout).write(`${text}\n`);
  }

  /** The result: JSON for programs, text for people. */
  result(value: unknown, text: string): void {
    this.streams.stdout.write(`${this.json ? JSON.stringify(value, null, 2) : text}\n`);
  }

  progress(stages: readonly Stage[]): Progress {
    return new Progress(stages, this.streams.stderr);
  }

  /** Throws ABORTED after Ctrl-C. */
  checkInterrupt(): void {
    if (this.signal.aborted) throw new IPMixError('ABORTED', 'Interrupted.');
  }
}
