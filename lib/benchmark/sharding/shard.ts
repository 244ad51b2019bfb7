// Which part of a judgement is this process's own, where several share it.
import { IPMixError } from '../../errors.js';
import type { Part } from '../parts.js';
import type { RobustnessOptions } from '../robustness-options.js';

export interface Shard {
  readonly rank: number;
  readonly worldSize: number;
  /** A process that was not heard of for so long counts as lost. */
  readonly timeoutSeconds: number;
}

const TIMEOUT_SECONDS = 120;

/**
 * What the option says, else the environment's RANK and WORLD_SIZE (torchrun sets them); null for a process alone, and
 * where there is no run folder through which the processes could meet.
 * @throws INVALID_ARGUMENT for a rank that is none of the world.
 */
export function resolveShard(
  { distributed = true, runFolder }: Pick<RobustnessOptions, 'distributed' | 'runFolder'>,
  env: NodeJS.ProcessEnv = process.env,
): Shard | null {
  if (distributed === false) return null;
  const asked = distributed !== true;
  if (!asked && (env.RANK === undefined || env.WORLD_SIZE === undefined || runFolder === undefined)) return null;
  const {
    rank,
    worldSize,
    timeoutSeconds = TIMEOUT_SECONDS,
  } = asked ? distributed : { rank: Number(env.RANK), worldSize: Number(env.WORLD_SIZE) };
  const fits = Number.isSafeInteger(worldSize) && Number.isSafeInteger(rank) && rank >= 0 && rank < worldSize;
  if (!fits || !(timeoutSeconds > 0)) {
    const from = asked ? 'distributed' : 'RANK and WORLD_SIZE';
    refuse(
      `needs a rank from 0 to worldSize - 1 and a timeout above 0 s, got rank ${rank} of ${worldSize}, ${timeoutSeconds} s; check ${from}`,
    );
  }
  if (worldSize === 1) return null;
  if (runFolder === undefined) {
    refuse('needs a runFolder that all processes see, to share its parts; give runFolder, or distributed: false');
  }
  return { rank, worldSize, timeoutSeconds };
}

/**
 * The parts of each rank: the clean pictures go to rank 0, then the dearest part left to whoever has least to do. Every
 * process comes to the same result by itself.
 */
export function shares(parts: readonly Part[], worldSize: number): Part[][] {
  const found = Array.from({ length: worldSize }, () => ({ parts: [] as Part[], passes: 0 }));
  const dearestFirst = [...parts].sort((a, b) => rankOf(a) - rankOf(b) || b.passes - a.passes);
  for (const part of dearestFirst) {
    const next = part.part === 'clean' ? found[0]! : found.reduce((a, b) => (b.passes < a.passes ? b : a));
    next.parts.push(part);
    next.passes += part.passes;
  }
  return found.map((share) => share.parts);
}

const rankOf = ({ part }: Part) => (part === 'clean' ? 0 : 1);

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `robustness ${message}`);
}
