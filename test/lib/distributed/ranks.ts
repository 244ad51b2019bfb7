/** Runs train-as-rank.ts once for each rank, as a launcher would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../lib/distributed/free-port.js';
import type { EpochEvent, StepEvent } from '../../../lib/train/events.js';
import type { Task } from './train-as-rank.js';

const script = fileURLToPath(new URL('train-as-rank.ts', import.meta.url));

type Line =
  | StepEvent
  | EpochEvent
  | { type: 'checkpoint'; step: number }
  | { type: 'error'; code: string; message: string }
  | { type: 'state'; state: Record<string, number[]> };

export class Rank {
  readonly lines: Line[] = [];
  err = '';
  code: number | null = null;
  signal: NodeJS.Signals | null = null;

  constructor(readonly child: ChildProcess) {}

  of<T extends Line['type']>(type: T): Extract<Line, { type: T }>[] {
    return this.lines.filter((line) => line.type === type) as Extract<Line, { type: T }>[];
  }
  get losses(): number[] {
    return this.of('step').map(({ loss }) => loss);
  }
  get error(): { code: string; message: string } | undefined {
    return this.of('error')[0];
  }
}

/** `onLine` may end a rank before its time. */
export async function runRanks(
  count: number,
  task: Task,
  onLine?: (rank: number, line: Line, all: readonly Rank[]) => void,
): Promise<Rank[]> {
  const port = await freePort();
  const ranks = Array.from({ length: count }, (_, rank) => {
    const world = { RANK: `${rank}`, WORLD_SIZE: `${count}`, MASTER_ADDR: '127.0.0.1', MASTER_PORT: `${port}` };
    const env = { ...process.env, OMP_NUM_THREADS: '1', ...(count > 1 && world) };
    return new Rank(
      spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(task)], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  });
  const ends = ranks.map((one, rank) => {
    let rest = '';
    one.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop()!;
      for (const part of parts) {
        if (!part.startsWith('{')) throw new Error(`rank ${rank} printed: ${part}`);
        const line = JSON.parse(part) as Line;
        one.lines.push(line);
        onLine?.(rank, line, ranks);
      }
    });
    one.child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      one.err += text;
    });
    return new Promise<void>((resolve) =>
      one.child.on('close', (code, signal) => {
        one.code = code;
        one.signal = signal;
        resolve();
      }),
    );
  });
  await Promise.all(ends);
  return ranks;
}
