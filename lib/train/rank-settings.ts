/** What all processes that train together must agree on, and how a process says that it was told otherwise. */
import { type CheckpointIdentity, identify } from './checkpoint-identity.js';
import { compare } from './resume-mismatch.js';
import type { ResolvedTrainerOptions } from './trainer-options.js';

export interface RankSettings {
  readonly options: ResolvedTrainerOptions;
  readonly loader: object;
  /** Whether the run goes on from a checkpoint: never, where there is one ('auto'), or in any case. */
  readonly resume: 'no' | 'auto' | 'yes';
  /** What this process finds on its disk; it need not have any. */
  readonly checkpoint: CheckpointIdentity | null;
}

export async function rankSettings(
  { options, loader }: Pick<RankSettings, 'options' | 'loader'>,
  resume: string | undefined,
  folder: string | undefined,
): Promise<RankSettings> {
  const how = resume === undefined ? 'no' : resume === 'auto' ? 'auto' : 'yes';
  return { options, loader, resume: how, checkpoint: folder === undefined ? null : await identify(folder) };
}

/** Each difference in words; none where this process may train with rank 0. */
export function rankDifferences(first: RankSettings, own: RankSettings): string[] {
  return [
    ...compare(first.options, own.options),
    ...compare(first.loader, own.loader),
    ...(first.resume === own.resume
      ? checkpointDifference(first, own)
      : [`rank 0 ${SAID[first.resume]}, this one ${SAID[own.resume]}`]),
  ];
}

const SAID = {
  no: 'starts anew',
  auto: 'goes on from a checkpoint if there is one',
  yes: 'goes on from a checkpoint',
} as const;

/** Rank 0's checkpoint is taken; one of another run beside it tells of a wrong folder, a later one of work that would be lost. */
function checkpointDifference({ checkpoint: first }: RankSettings, { checkpoint: own }: RankSettings): string[] {
  if (!own || (first && first.name === own.name && first.digest === own.digest)) return [];
  if (!first) return [`rank 0 finds no checkpoint, this one ${own.path}`];
  const other = first.name === own.name ? `${own.path}, another of that name` : own.path;
  return [`rank 0 goes on from ${first.path}, this one finds ${other}; remove what is not to be used`];
}
