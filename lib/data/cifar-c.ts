/**
 * CIFAR-10-C and CIFAR-100-C (Hendrycks and Dietterich, ICLR 2019), and the C-Bar sets in the same form (Mintun et al.,
 * NeurIPS 2021): <corruption>.npy, the test pictures at severity 1, then at 2 ... 5, and labels.npy.
 */
import { existsSync, readdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { IPMixError } from '../errors.js';
import { readNpyHeader } from '../tensor/files/npy.js';
import { CIFAR10_CLASSES } from './cifar10.js';
import { FINE_CLASSES } from './cifar100-classes.js';
import type { Dataset, SourceOptions } from './dataset.js';
import { corrupt, explainFileError, missing } from './file-errors.js';
import { MemoryDataset } from './memory-dataset.js';
import { readInto } from './read-into.js';
import { sharedBytes, sharedLabels } from './shared-memory.js';

export const SEVERITIES = 5;
const SIDE = 32;
/** Below the folder that is given: as the archives unpack. */
const HOMES = ['', 'CIFAR-10-C', 'CIFAR-100-C', 'CIFAR-10-C-Bar', 'CIFAR-100-C-Bar'];

export interface CifarCOptions extends SourceOptions {
  /** 1 to 5; all five, one after the other, when left out. */
  severity?: number;
  /** Names by label; those of CIFAR-10 when all labels are below 10, else those of CIFAR-100. */
  classes?: readonly string[];
}

/** The .npy files in a folder of CIFAR-C, without labels: the corruptions it has. */
export function cifarCorruptions(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.npy') && name !== 'labels.npy')
    .map((name) => name.slice(0, -'.npy'.length))
    .sort();
}

/**
 * From `<dir>/<corruption>.npy` (uint8, 5 N x 32 x 32 x 3) and labels.npy (5 N), or from CIFAR-10-C/, CIFAR-100-C/ or their
 * C-Bar below `dir`. Only the severity that is asked for is read.
 * Throws NOT_FOUND with the corruptions that are there, CORRUPT_FILE, INVALID_ARGUMENT.
 */
export async function cifarC(dir: string, corruption: string, options: CifarCOptions = {}): Promise<Dataset> {
  const { severity } = options;
  if (severity !== undefined && !(Number.isInteger(severity) && severity >= 1 && severity <= SEVERITIES)) {
    throw new IPMixError('INVALID_ARGUMENT', `cifarC needs a severity from 1 to ${SEVERITIES}, got ${severity}`);
  }
  if (!existsSync(dir)) throw missing(`${dir} is not there; expected a folder with <corruption>.npy and labels.npy`);
  const homes = HOMES.map((home) => join(dir, home)).filter((home) => existsSync(join(home, 'labels.npy')));
  const home = homes.find((folder) => existsSync(join(folder, `${basename(corruption)}.npy`))) ?? homes[0];
  if (!home) throw missing(`${dir} has no labels.npy; expected it beside the <corruption>.npy files of CIFAR-C`);
  const known = cifarCorruptions(home);
  if (!known.includes(corruption)) {
    throw missing(`${home} has no ${corruption}.npy; it has ${known.join(', ') || 'no corruption'}`);
  }
  const pictures = await readPart(join(home, `${corruption}.npy`), [SIDE, SIDE, 3], severity, options);
  const answers = await readPart(join(home, 'labels.npy'), [], severity, options);
  if (answers.total !== pictures.total) {
    const what = `${answers.total} labels, but ${pictures.total} pictures; they do not belong together`;
    throw corrupt(join(home, 'labels.npy'), what);
  }
  const labels = labelsOf(answers);
  const largest = labels.reduce((most, label) => Math.max(most, label), 0);
  const classes = options.classes ?? (largest < 10 ? CIFAR10_CLASSES : FINE_CLASSES);
  const set = classes.length === 10 ? 'cifar10-c' : classes.length === 100 ? 'cifar100-c' : 'cifar-c';
  return new MemoryDataset(
    {
      name: set,
      split: 'test',
      edition: severity === undefined ? corruption : `${corruption}, severity ${severity}`,
      source: `${corruption}.npy in ${home}`,
      classes,
      height: SIDE,
      width: SIDE,
    },
    pictures.bytes,
    labels,
  );
}

interface Part {
  file: string;
  bytes: Uint8Array;
  dtype: string;
  /** Of one value. */
  size: number;
  /** Entries in the whole file. */
  total: number;
}

/** The entries of one severity, or all. */
async function readPart(
  file: string,
  sides: readonly number[],
  severity: number | undefined,
  options: SourceOptions,
): Promise<Part> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw explainFileError(error, file, 'a .npy file of CIFAR-C');
  }
  try {
    const { dtype, bytes: size, fortran, shape, offset } = await readNpyHeader(handle, file);
    const total = shape[0] ?? 0;
    const expected = [total, ...sides].join(' x ');
    if (shape.join(' x ') !== expected || total === 0 || total % SEVERITIES !== 0 || (fortran && shape.length > 1)) {
      const wanted = ['5 N', ...sides].join(' x ');
      throw corrupt(file, `expected an array of ${wanted} in C order, got ${shape.join(' x ')} of ${dtype}`);
    }
    if (sides.length > 0 && dtype !== 'uint8') throw corrupt(file, `expected pixels of uint8, got ${dtype}`);
    const entry = sides.reduce((product, side) => product * side, size);
    const count = severity === undefined ? total : total / SEVERITIES;
    const bytes = sharedBytes(count * entry);
    const read = await readInto(handle, bytes, offset + ((severity ?? 1) - 1) * count * entry, options);
    if (read.bytes !== bytes.length) throw corrupt(file, 'it ended while it was read');
    return { file, bytes, dtype, size, total };
  } finally {
    await handle.close();
  }
}

/** NumPy's integers of any width, little-endian. */
function labelsOf({ file, bytes, dtype, size }: Part): Int32Array {
  if (!/^u?int(8|16|32|64)$/.test(dtype)) throw corrupt(file, `expected labels of whole numbers, got ${dtype}`);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const labels = sharedLabels(bytes.length / size);
  for (let i = 0; i < labels.length; i++) {
    const label = size === 8 ? Number(view.readBigInt64LE(i * 8)) : view.readUIntLE(i * size, size);
    if (!(label >= 0 && label < 2 ** 31)) throw corrupt(file, `label ${label} of picture ${i} is out of range`);
    labels[i] = label;
  }
  return labels;
}
