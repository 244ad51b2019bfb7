/**
 * CIFAR-10-P and CIFAR-100-P (Hendrycks and Dietterich, ICLR 2019): <perturbation>.npy, a sequence of slightly changed
 * frames for each test picture. They have no labels: only the steadiness of the answers is judged.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { readNpyHeader } from '../tensor/files/npy.js';
import type { SourceOptions } from './dataset.js';
import { corrupt, explainFileError, missing } from './file-errors.js';
import { readInto } from './read-into.js';
import { sharedBytes } from './shared-memory.js';

/** Below the folder that is given: as the archives unpack, and as `ipmix corrupt` writes them. */
const HOMES = ['', 'CIFAR-10-P', 'CIFAR-100-P', 'perturbations'];

export interface SequenceShape {
  /** Sequences in the file, one a test picture. */
  readonly length: number;
  readonly frames: number;
  readonly height: number;
  readonly width: number;
}

/**
 * The file of one perturbation.
 * Throws NOT_FOUND with the perturbations that are there.
 */
export function cifarPFile(dir: string, perturbation: string): string {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    throw missing(`${dir} is not a folder; expected one with <perturbation>.npy as CIFAR-10-P has them`);
  }
  const homes = HOMES.map((home) => join(dir, home)).filter((home) => existsSync(home));
  const known = homes.flatMap((home) =>
    readdirSync(home)
      .filter((name) => name.endsWith('.npy') && name !== 'labels.npy')
      .map((name) => ({ name: name.slice(0, -'.npy'.length), file: join(home, name) })),
  );
  // A folder of CIFAR-C has files of the same names: what lies in a folder of sequences comes first.
  const found = known.filter(({ name }) => name === perturbation).pop();
  if (found) return found.file;
  const names = [...new Set(known.map(({ name }) => name))].sort();
  throw missing(`${dir} has no ${perturbation}.npy; it has ${names.join(', ') || 'no perturbation'}`);
}

/**
 * The sequences at `indices`, frames x height x width x 3 bytes each, in their order; nothing else is read.
 * Throws NOT_FOUND, CORRUPT_FILE for another shape or dtype than `shape`, ABORTED.
 */
export async function readSequences(
  file: string,
  shape: SequenceShape,
  indices: ArrayLike<number>,
  options: SourceOptions = {},
): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw explainFileError(error, file, 'a .npy file of CIFAR-P');
  });
  try {
    const { dtype, fortran, shape: found, offset } = await readNpyHeader(handle, file);
    const wanted = [shape.length, shape.frames, shape.height, shape.width, 3].join(' x ');
    if (dtype !== 'uint8' || fortran || found.join(' x ') !== wanted) {
      throw corrupt(file, `expected ${wanted} of uint8 in C order, got ${found.join(' x ')} of ${dtype}`);
    }
    const stride = shape.frames * shape.height * shape.width * 3;
    const bytes = sharedBytes(indices.length * stride);
    for (let i = 0; i < indices.length; i++) {
      const target = bytes.subarray(i * stride, (i + 1) * stride);
      const read = await readInto(handle, target, offset + indices[i]! * stride, options);
      if (read.bytes !== stride) throw corrupt(file, 'it ended while it was read');
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
