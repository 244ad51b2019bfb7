/** What a mixing set may take in memory, and which pictures are kept where it would take more. */
import { IPMixError } from '../errors.js';
import { native } from '../native.js';

export interface MixingBudget {
  /**
   * Bytes that the pictures may take, 3 a pixel, with the copies that a loader resizes for training; twice that while they are
   * read. Default 2 GiB. Pictures beyond it are left out, see `seed`; resized copies beyond it are made at each use.
   */
  budget?: number;
  /** Chooses the pictures that stay where not all fit. Default 0. */
  seed?: number;
  /**
   * Keeps every picture resized (bilinear, antialiased) to this shorter side: of training pictures of a side s, s x 36 / 32
   * (preset 'cifar') or s x 256 / 224 (preset 'imagenet') gives the very bytes that the whole pictures give, from a hundredth of the memory.
   * Default null: as they are.
   */
  shorterSide?: number | null;
}

export interface ResolvedBudget {
  budget: number;
  seed: number;
  shorterSide: number | null;
}

export type PictureSize = [height: number, width: number];

/** Throws INVALID_ARGUMENT. */
export function resolveBudget({ budget = 2 ** 31, seed = 0, shorterSide = null }: MixingBudget): ResolvedBudget {
  check('budget', budget, 1);
  check('seed', seed, 0);
  if (shorterSide !== null) check('shorterSide', shorterSide, 1);
  return { budget, seed, shorterSide };
}

function check(name: string, value: number, low: number): void {
  if (!(Number.isSafeInteger(value) && value >= low)) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `a mixing set needs ${name} to be an integer of at least ${low}, got ${String(value)}`,
    );
  }
}

/** Places of the pictures that are kept, rising, and the bytes of all. Throws INVALID_ARGUMENT where none fits. */
export function chooseWithin(
  { budget, seed }: ResolvedBudget,
  sizes: readonly PictureSize[],
  dir: string,
): { chosen: number[]; bytes: number } {
  const bytesOf = (i: number) => sizes[i]![0] * sizes[i]![1] * 3;
  const bytes = sizes.reduce((sum, _, i) => sum + bytesOf(i), 0);
  if (bytes <= budget) return { chosen: [...sizes.keys()], bytes };
  const chosen: number[] = [];
  let taken = 0;
  // The first that does not fit ends the choice: to go on would favour small pictures.
  for (const i of native.permutation({ seed, count: sizes.length })) {
    if (taken + bytesOf(i) > budget) break;
    taken += bytesOf(i);
    chosen.push(i);
  }
  if (chosen.length === 0) {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${dir}: a budget of ${budget} bytes holds none of the mixing pictures, which take ${Math.ceil(bytes / sizes.length)} on average; give a larger budget or a shorterSide`,
    );
  }
  return { chosen: chosen.sort((a, b) => a - b), bytes };
}
