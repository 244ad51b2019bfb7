import { apply } from './apply.js';
import { batch } from './batch.js';
import { names, table } from './corruption-names.js';

export type { CorruptOptions } from './apply.js';
export type { CorruptBatchOptions, PictureBatch } from './batch.js';
export type {
  CorruptionFamily,
  CorruptionGroup,
  CorruptionName,
  CorruptionPreset,
  CorruptionRow,
  NamesOptions,
} from './corruption-names.js';

/** Corruptions of the robustness benchmarks, made natively and reproducibly. */
export const corrupt = { apply, batch, names, table } as const;
