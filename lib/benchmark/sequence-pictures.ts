// Where sequences of perturbed pictures come from.
import { IPMixError } from '../errors.js';
import type { Examiner } from './examiner.js';
import type { PictureSource } from './measures.js';
import type { ResolvedPerturbations } from './resolve-options.js';

export interface SequencePictures {
  frames(name: string): number;
  sourceOf(name: string): PictureSource;
  /** `count` sequences x frames x height x width x 3 bytes, of the chosen pictures from place `first` on. */
  make(name: string, first: number, count: number): Promise<Uint8Array>;
}

/** Frames of a sequence of that perturbation. Throws INVALID_ARGUMENT for an unknown one. */
export function sequenceFrames(name: string, _choice: Pick<ResolvedPerturbations, 'preset'>): number {
  throw new IPMixError('INVALID_ARGUMENT', `there is no perturbation '${name}'`);
}

/** The sequences that `choice` asks for. */
export function sequencePictures(_examiner: Examiner, choice: ResolvedPerturbations): SequencePictures {
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `there are no perturbation sequences yet (${choice.names.length} asked for)`,
  );
}
