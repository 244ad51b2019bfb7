/** Which of several processes this one is, as launchers tell it by environment variables. */
import { IPMixError } from '../errors.js';

/** See {@link placeFromEnvironment}. */
export interface Place {
  /** 0 .. worldSize - 1 over all machines; rank 0 writes files and speaks. */
  readonly rank: number;
  readonly worldSize: number;
  /** On its machine: the number of its GPU. */
  readonly localRank: number;
  /** Where the processes meet. */
  readonly host: string;
  readonly port: number;
  /** The launcher answers there, not rank 0 (torchrun). */
  readonly hostedByLauncher: boolean;
  /** How often the launcher has started these processes again (torchrun). */
  readonly attempt: number;
}

export type Variables = Readonly<Record<string, string | undefined>>;

const HOW = 'launch with `ipmix train --processes 2` or torchrun, or set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT';

/**
 * RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR and MASTER_PORT, which torchrun, wrappers of Slurm's srun and Kubernetes
 * operators set. Null where this process is alone. Throws INVALID_ARGUMENT in one sentence for what does not fit.
 */
export function placeFromEnvironment(variables: Variables = process.env): Place | null {
  if (variables.WORLD_SIZE === undefined && variables.RANK === undefined) return null;
  const worldSize = number(variables, 'WORLD_SIZE', 1, 1 << 20);
  const rank = number(variables, 'RANK', 0, (1 << 20) - 1);
  if (rank >= worldSize) refuse(`RANK is ${rank}, but WORLD_SIZE ${worldSize} has the ranks 0 to ${worldSize - 1}`);
  if (worldSize === 1) return null;
  const host = variables.MASTER_ADDR;
  if (!host) refuse(`MASTER_ADDR is not set, so rank ${rank} cannot find the other ${worldSize - 1}`);
  return {
    ...{ rank, worldSize, host },
    port: number(variables, 'MASTER_PORT', 1, 65_535),
    localRank: variables.LOCAL_RANK === undefined ? 0 : number(variables, 'LOCAL_RANK', 0, 1024),
    hostedByLauncher: variables.TORCHELASTIC_USE_AGENT_STORE === 'True',
    attempt: attemptOf(variables),
  };
}

/** How often torchrun has started this job again; also where it has one process alone. */
export function attemptOf(variables: Variables = process.env): number {
  return Number(variables.TORCHELASTIC_RESTART_COUNT ?? 0);
}

function number(variables: Variables, name: string, low: number, high: number): number {
  const text = variables[name];
  if (text === undefined || text === '') refuse(`${name} is not set`);
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high)
    refuse(`${name} must be a whole number from ${low} to ${high}, got '${text}'`);
  return value;
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `${message}; ${HOW}`);
}
