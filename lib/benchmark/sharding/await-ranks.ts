// Waits for what other processes do, and says which one was lost.
import { setTimeout as sleep } from 'node:timers/promises';
import { IPMixError } from '../../errors.js';
import { type RankStatus, readStatus } from './rank-status.js';
import type { Shard } from './shard.js';

const LOOK_EVERY_MS = 200;

export interface Watch {
  readonly folder: string;
  readonly shard: Shard;
  /** When this process began, milliseconds since 1970: a failure told before is an earlier run's. */
  readonly since: number;
  readonly signal?: AbortSignal;
}

/**
 * Looks at the signs of `rank` until `enough` is content with them.
 * @throws PEER_LOST with the rank and what it was at, when nothing was heard of it for too long or it has failed; ABORTED.
 */
export async function awaitRank(
  rank: number,
  { folder, shard, since, signal }: Watch,
  enough: (status: RankStatus | null) => Promise<boolean>,
  onWait?: (status: RankStatus | null) => void,
): Promise<void> {
  let last: RankStatus | null = null;
  let heard = performance.now();
  for (;;) {
    if (signal?.aborted) {
      throw new IPMixError('ABORTED', 'the judgement was aborted by its AbortSignal; finished parts are kept');
    }
    const status = await readStatus(folder, rank);
    if (await enough(status)) return;
    if (status && (status.beat !== last?.beat || status.time !== last.time)) {
      // What lay there at the first look may be an earlier run's: it is no sign of life, but no proof of death either.
      last = status;
      heard = performance.now();
      onWait?.(status);
    }
    const failed = status?.state === 'failed' && status.time >= since;
    const silent = (performance.now() - heard) / 1000 > shard.timeoutSeconds;
    if (failed || silent) throw lost(rank, shard, folder, status, failed);
    await sleep(LOOK_EVERY_MS);
  }
}

function lost(
  rank: number,
  { worldSize, timeoutSeconds }: Shard,
  folder: string,
  status: RankStatus | null,
  failed: boolean,
): IPMixError {
  const where = status ? `at ${status.detail}` : `before its first part`;
  const what = failed
    ? `failed ${where}: ${status?.message ?? 'no reason given'}`
    : `was not heard of for ${timeoutSeconds} s ${where}${status?.message ? ` (${status.message})` : ''}`;
  return new IPMixError(
    'PEER_LOST',
    `Rank ${rank} of ${worldSize} ${what}. Finished parts are kept in ${folder}: start all processes again to go on.`,
  );
}
