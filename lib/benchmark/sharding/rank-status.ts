// Signs of life of each process in the run folder: what it is at, and how it ended.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../write-atomically.js';

export interface RankStatus {
  readonly state: 'working' | 'done' | 'failed';
  /** Key of the part that is worked at. */
  readonly part: string;
  /** For people: 'contrast, severity 3 (part 12 of its 40)'. */
  readonly detail: string;
  /** Of a failure. */
  readonly message?: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Differs with every sign of life. */
  readonly beat: number;
}

export const statusFile = (folder: string, rank: number) => join(folder, `rank-${rank}.json`);

/** Null where the rank has left none, or half of one. */
export async function readStatus(folder: string, rank: number): Promise<RankStatus | null> {
  try {
    return JSON.parse(await readFile(statusFile(folder, rank), 'utf8')) as RankStatus;
  } catch {
    return null;
  }
}

/** Writes the signs of one process: at once when something changes, and again every few seconds. */
export class Pulse {
  #beat = 0;
  #status: Pick<RankStatus, 'state' | 'part' | 'detail' | 'message'> = { state: 'working', part: '', detail: 'start' };
  #writing: Promise<void> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly folder: string,
    private readonly rank: number,
    seconds: number,
  ) {
    this.#timer = setInterval(() => void this.#write(), 1000 * seconds);
    this.#timer.unref();
  }

  at(part: string, detail: string): Promise<void> {
    return this.#say({ state: 'working', part, detail });
  }

  /** The last sign of a process: no other follows. */
  end(state: 'done' | 'failed', message?: string): Promise<void> {
    clearInterval(this.#timer);
    return this.#say({ ...this.#status, state, ...(message && { message }) });
  }

  #say(status: Pick<RankStatus, 'state' | 'part' | 'detail' | 'message'>): Promise<void> {
    this.#status = status;
    return this.#write();
  }

  #write(): Promise<void> {
    const status: RankStatus = { ...this.#status, time: Date.now(), beat: this.#beat++ };
    const text = `${JSON.stringify(status)}\n`;
    // One after the other: an older sign must not replace a newer one. A full disk is told where a part is kept.
    this.#writing = this.#writing.then(() => writeAtomically(statusFile(this.folder, this.rank), text)).catch(() => {});
    return this.#writing;
  }
}
