/** Which checkpoint a path means, in a few bytes that tell it from every other. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { newestCheckpoint } from './checkpoint.js';

export interface CheckpointIdentity {
  readonly path: string;
  /** Its folder's name, 'step-00000300'. */
  readonly name: string;
  /** SHA-256 of its state, which holds the times of the run that wrote it. */
  readonly digest: string;
}

/** Null where `path` has none. */
export async function identify(path: string): Promise<CheckpointIdentity | null> {
  const found = await newestCheckpoint(path);
  if (found === undefined) return null;
  const state = await readFile(join(found, 'state.json')).catch(() => null);
  if (state === null) return null;
  return { path: found, name: basename(found), digest: createHash('sha256').update(state).digest('hex') };
}
