/**
 * Files that torch.save wrote before 1.6, many published checkpoints among them: five pickles (magic number, protocol,
 * machine, the object, the keys of its storages), then each storage as its length and its bytes (torch/serialization.py,
 * _legacy_save).
 */
import type { FileHandle } from 'node:fs/promises';
import { type PickleNames, unpickleAt } from './unpickle.js';
import { corruptTorchFile, readExactly } from './zip-archive.js';

/** The pickle of the magic number 0x1950a86a20f9469cfc6c. */
const MAGIC = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
const PROTOCOL = 1001;
/** The pickles hold names and shapes only. */
const MAX_PICKLES = 1 << 26;

export async function isLegacyTorchFile(file: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(MAGIC.length);
  await file.read(start, 0, start.length, 0);
  return start.equals(MAGIC);
}

export interface LegacyContent {
  value: unknown;
  /** Where a storage's bytes begin, and how many values it claims to have. */
  storages: Map<string, { offset: number; count: number }>;
}

/** `bytesOf` tells the size of one value of a storage that the object named. Throws CORRUPT_FILE. */
export async function readLegacyTorchFile(
  file: FileHandle,
  path: string,
  names: PickleNames,
  bytesOf: (value: unknown, key: string) => number | undefined,
): Promise<LegacyContent> {
  const fail = (why: string) => corruptTorchFile(path, why);
  const { size } = await file.stat();
  const bytes = await readExactly(file, path, 0, Math.min(size, MAX_PICKLES));
  let end = MAGIC.length;
  const next = () => {
    const pickle = unpickleAt(bytes, end, names, fail);
    end = pickle.end;
    return pickle.value;
  };
  if (next() !== PROTOCOL) throw fail(`it has not the protocol ${PROTOCOL} of torch before 1.6`);
  const machine = next();
  if (machine instanceof Map && machine.get('little_endian') === false)
    throw fail('it was written on a big-endian machine');
  const value = next();
  const keys = next();
  if (!Array.isArray(keys)) throw fail('it does not list its storages');
  const storages: LegacyContent['storages'] = new Map();
  for (const key of keys) {
    const count = Number((await readExactly(file, path, end, 8)).readBigInt64LE(0));
    const width = bytesOf(value, String(key));
    if (width === undefined || count < 0) throw fail(`storage ${key} is not one of its tensors'`);
    storages.set(String(key), { offset: end + 8, count });
    end += 8 + count * width;
    if (end > size) throw fail(`it ends inside storage ${key}`);
  }
  return { value, storages };
}
