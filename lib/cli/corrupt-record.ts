// Beside what `ipmix corrupt` writes: how it was made. A stopped run goes on only where all of it is the same.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import { writeAtomically } from '../report/write-atomically.js';

const NAME = 'corruptions.json';

/** What decides the bytes. */
export interface CorruptRecord {
  readonly schema: 'ipmix/corruptions/1';
  readonly data: { readonly name: string; readonly split: string; readonly source: string; readonly pictures: number };
  readonly preset: string;
  readonly format: string;
  readonly side: number;
  readonly frost: string;
  readonly seed: number;
}

/** Notes the record in an empty folder; in a used one it must be the same: INVALID_ARGUMENT says what differs. */
export async function claimFolder(out: string, record: CorruptRecord): Promise<void> {
  const path = join(out, NAME);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === undefined) return writeAtomically(path, `${JSON.stringify(record, null, 2)}\n`);
  let found: Partial<CorruptRecord>;
  try {
    found = JSON.parse(before) as Partial<CorruptRecord>;
  } catch (cause) {
    throw new IPMixError('CORRUPT_FILE', `${path} is no JSON; remove the folder and start again.`, { cause });
  }
  for (const key of Object.keys(record) as (keyof CorruptRecord)[]) {
    const [old, now] = [JSON.stringify(found[key]), JSON.stringify(record[key])];
    if (old !== now) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${out} holds corruptions made with ${key} ${old}, this run has ${now}; give another --out, or remove it.`,
      );
    }
  }
}
