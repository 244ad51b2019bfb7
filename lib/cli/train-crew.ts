// `ipmix train` in several processes: those that --processes starts here, or those that a launcher (torchrun, srun,
// Kubernetes) has started and told their ranks.
import { defaultWorkers } from '../data/loader-options.js';
import { freePort } from '../distributed/free-port.js';
import { attemptOf, type Place, placeFromEnvironment } from '../distributed/place.js';
import { ProcessGroup } from '../distributed/process-group.js';
import { IPMixError } from '../errors.js';
import { setNumThreads } from '../tensor/torch.js';
import { RankProcesses, threadsEach } from './rank-processes.js';
import { needSameOptions, sharedOptions } from './same-options.js';
import { Session } from './session.js';
import { setAside } from './set-aside.js';
import type { TrainOptions } from './train-options.js';
import { checkpointFolder } from './train-recipe.js';

/** Those who are told to stop and do not are ended after so many seconds. */
const LAST_SECONDS = 10;
const SILENT = { stdout: { write: () => true }, stderr: { write: () => true } };

/** Of one process among those that train together; alone, of the only one. */
export interface Crew {
  readonly group: ProcessGroup | null;
  /** Speaks on rank 0 only. */
  readonly session: Session;
  readonly writes: boolean;
  /** This process's part of --batch, its loader threads, its share of the samples. */
  readonly loader: { batchSize: number; workers?: number; distributed?: { rank: number; worldSize: number } };
  readonly resume?: 'always' | 'auto';
  readonly device: string;
}

/**
 * Does `work` in this process while the others do theirs. All fail together, with the first cause. Where the launcher
 * has started the processes again, they go on by themselves.
 */
export async function asCrew(
  options: TrainOptions,
  session: Session,
  device: 'cpu' | 'cuda',
  work: (crew: Crew) => Promise<void>,
): Promise<void> {
  const told = placeFromEnvironment();
  if (told && options.processes > 1 && options.processes !== told.worldSize) {
    refuse(`--processes ${options.processes} was given, but WORLD_SIZE is ${told.worldSize}; leave --processes out`);
  }
  const worldSize = told?.worldSize ?? options.processes;
  if (options.batch % worldSize !== 0) {
    refuse(`--batch ${options.batch} cannot be shared equally by ${worldSize} processes; give a multiple`);
  }
  const resume = attemptOf() > 0 ? 'auto' : options.resume;
  if (!resume && (told?.rank ?? 0) === 0) await startAnew(options, session);
  if (worldSize === 1) return work(alone(options, session, device, resume));
  const others = told ? null : await startOthers(options);
  const place = told ?? others!.place;
  let group: ProcessGroup | undefined;
  try {
    const signal = others ? AbortSignal.any([session.signal, others.processes.signal]) : session.signal;
    group = await ProcessGroup.join({ place, timeout: options.timeout, signal });
    await work(await member(group, options, session, device, resume));
    await group.close();
  } catch (error) {
    if (group) throw await group.failWith(error);
    throw (session.signal.aborted ? null : others?.processes.error) ?? error;
  } finally {
    await others?.processes.ended(LAST_SECONDS);
  }
}

async function startOthers({ processes: count, threads }: TrainOptions) {
  const host = '127.0.0.1';
  const port = await freePort();
  const processes = new RankProcesses(count, { MASTER_ADDR: host, MASTER_PORT: String(port) });
  if (!threads) setNumThreads(threadsEach(count));
  const place: Place = {
    ...{ rank: 0, worldSize: count, localRank: 0, host, port, hostedByLauncher: false, attempt: 0 },
  };
  return { processes, place };
}

async function startAnew({ out }: TrainOptions, session: Session): Promise<void> {
  const aside = await setAside(checkpointFolder(out));
  if (aside) session.say(`Checkpoints of an earlier run were there; they are in ${aside} now.`);
}

function alone(options: TrainOptions, session: Session, device: string, resume: Crew['resume']): Crew {
  const { batch: batchSize, workers } = options;
  return { group: null, session, writes: true, loader: { batchSize, workers }, resume, device };
}

async function member(
  group: ProcessGroup,
  options: TrainOptions,
  session: Session,
  device: 'cpu' | 'cuda',
  resume: Crew['resume'],
): Promise<Crew> {
  const { rank, worldSize, localRank } = group;
  const own = sharedOptions(options);
  needSameOptions(rank, await group.share(own), own);
  await group.barrier();
  return {
    group,
    session: rank === 0 ? session : new Session(session.signal, session.json, session.command, SILENT),
    writes: rank === 0,
    loader: {
      batchSize: options.batch / worldSize,
      workers: options.workers ?? defaultWorkers(Number(process.env.LOCAL_WORLD_SIZE ?? worldSize)),
      distributed: { rank, worldSize },
    },
    resume,
    device: device === 'cuda' ? `cuda:${localRank}` : device,
  };
}

function refuse(sentence: string): never {
  throw new IPMixError('INVALID_ARGUMENT', sentence);
}
