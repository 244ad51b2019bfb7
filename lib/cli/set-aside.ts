// A run that starts anew where another has been would mix its checkpoints with those of the other, whose may be newer.
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { listCheckpoints } from '../train/checkpoint.js';

/** Moves the checkpoints of an earlier run to a folder beside, and gives it; nothing where there are none. */
export async function setAside(checkpoints: string): Promise<string | undefined> {
  if ((await listCheckpoints(checkpoints)).length === 0) return undefined;
  let number = 1;
  while (existsSync(`${checkpoints}-${number}`)) number++;
  const aside = `${checkpoints}-${number}`;
  await rename(checkpoints, aside);
  return aside;
}
