import { join } from 'node:path';
import type { Model } from '../nn/model.js';
import { Examiner } from './examiner.js';
import { fingerprint } from './fingerprint.js';
import { PartStore } from './part-store.js';
import { type Part, passesOf } from './parts.js';
import type { ResolvedRobustnessOptions } from './resolve-options.js';
import type { RobustnessOptions } from './robustness-options.js';
import { WorkMeter } from './work-meter.js';

/** Where the finished parts of a judgement are kept. */
export const partsFolder = (runFolder: string) => join(runFolder, 'parts');

/** An examiner whose clock counts `parts`. */
export async function makeExaminer(
  model: Model,
  options: RobustnessOptions,
  resolved: ResolvedRobustnessOptions,
  parts: readonly Part[],
): Promise<Examiner> {
  const { clean, runFolder } = options;
  const store = runFolder
    ? new PartStore(partsFolder(runFolder), await fingerprint(model, clean, resolved))
    : new PartStore(null, '');
  return new Examiner(model, clean, resolved, options, store, new WorkMeter(passesOf(parts)));
}
