// The broken pictures that a training left out, for its summary and its record.
import type { DataLoader } from '../data/loader.js';
import type { SkippedSample } from '../data/native.js';
import type { ProcessGroup } from '../distributed/process-group.js';

export interface SkippedPictures {
  readonly train: readonly SkippedSample[];
  readonly test: readonly SkippedSample[];
}

const SHOWN = 20;

/** Of all processes, each picture once, in the order of the set. */
export async function skippedBy(
  loaders: Record<keyof SkippedPictures, DataLoader>,
  group: ProcessGroup | null,
): Promise<SkippedPictures> {
  const own = { train: loaders.train.skipped(), test: loaders.test.skipped() };
  const all: readonly SkippedPictures[] = group ? await group.gather(own) : [own];
  const merged = (of: keyof SkippedPictures) =>
    [...new Map(all.flatMap((one) => one[of]).map((sample) => [sample.index, sample])).values()].sort(
      (a, b) => a.index - b.index,
    );
  return { train: merged('train'), test: merged('test') };
}

/** For people; nothing where none was left out. */
export function skippedText({ train, test }: SkippedPictures): string {
  const all = [...train, ...test];
  if (all.length === 0) return '';
  const lines = all.slice(0, SHOWN).map(({ name, reason }) => `  ${name}: ${reason}`);
  if (all.length > SHOWN) lines.push(`  and ${all.length - SHOWN} more, all in train.json`);
  return `Left out ${train.length} training and ${test.length} test pictures that cannot be read:\n${lines.join('\n')}\n`;
}
