import * as fs from 'node:fs';
import path from 'node:path';
import { megabytes } from './progress.mjs';
import { AFTER_SPACE, SetupError } from './setup-error.mjs';

/** @param {string} folder need not exist yet @returns {number} bytes that may still be written there */
export function freeSpace(folder) {
  let place = path.resolve(folder);
  while (!fs.existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  const { bavail, bsize } = fs.statfsSync(place);
  return bavail * bsize;
}

/**
 * @param {string} folder
 * @param {number} bytes
 * @param {string} doing for example 'unpacking LibTorch'
 * @throws {SetupError} 'NO_SPACE'
 */
export function requireSpace(folder, bytes, doing) {
  const free = freeSpace(folder);
  if (free >= bytes) return;
  throw new SetupError(
    'NO_SPACE',
    `${doing} needs ${megabytes(bytes)} in ${folder}, and its disk has ${megabytes(free)} left.`,
    AFTER_SPACE,
  );
}
