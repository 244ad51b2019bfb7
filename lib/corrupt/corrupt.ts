import { apply } from './apply.js';
import { batch } from './batch.js';
import { names, table } from './corruption-names.js';
import { perturbations } from './perturbation-names.js';
import { sequences } from './sequences.js';

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
export type { PerturbationList, PerturbationName, PerturbationRow } from './perturbation-names.js';
export type { SequenceOptions, Sequences } from './sequences.js';

/** Corruptions and perturbation sequences of the robustness benchmarks, made natively and reproducibly. */
export const corrupt = { apply, batch, names, table, perturbations, sequences } as const;
