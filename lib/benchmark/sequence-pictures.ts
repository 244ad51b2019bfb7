// Where sequences of perturbed pictures come from.
import { type PerturbationName, perturbations } from '../corrupt/perturbation-names.js';
import { sequences } from '../corrupt/sequences.js';
import { cifarPFile, readSequences } from '../data/cifar-p.js';
import { IPMixError } from '../errors.js';
import type { Examiner } from './examiner.js';
import type { PictureSource } from './measures.js';
import type { ResolvedPerturbations } from './resolve-options.js';

export interface SequencePictures {
  frames(name: string): number;
  sourceOf(name: string): PictureSource;
  /** `count` sequences x frames x height x width x 3 bytes, of the chosen pictures from place `first` on. Throws NOT_FOUND, CORRUPT_FILE. */
  make(name: string, first: number, count: number): Promise<Uint8Array>;
}

/** Frames of a sequence of that perturbation. Throws INVALID_ARGUMENT for an unknown one. */
export function sequenceFrames(name: string, { preset }: Pick<ResolvedPerturbations, 'preset'>): number {
  const row = perturbations().find((known) => known.name === name);
  if (row) return row.frames[preset];
  const list = perturbations().map((known) => known.name);
  throw new IPMixError('INVALID_ARGUMENT', `robustness knows no perturbation '${name}'; it knows ${list.join(', ')}`);
}

/** The sequences that `choice` asks for: of its folder where it names one, else generated. */
export function sequencePictures(examiner: Examiner, choice: ResolvedPerturbations): SequencePictures {
  return choice.dir === null ? generatedSequences(examiner, choice) : publishedSequences(examiner, choice, choice.dir);
}

/** Published files of CIFAR-P, which follow the clean set picture by picture: read by the places of the chosen ones. */
function publishedSequences(examiner: Examiner, choice: ResolvedPerturbations, dir: string): SequencePictures {
  const { clean, signal } = examiner;
  const { indices } = examiner.choose(choice.samples);
  return {
    frames: (name) => sequenceFrames(name, choice),
    sourceOf: () => 'files',
    make: async (name, first, count) => {
      const { length, height, width } = clean;
      const shape = { length, frames: sequenceFrames(name, choice), height, width };
      return readSequences(cifarPFile(dir, name), shape, indices.subarray(first, first + count), { signal });
    },
  };
}

/** Made natively; the sequence of picture i of the chosen ones is keyed by index i. */
function generatedSequences(examiner: Examiner, choice: ResolvedPerturbations): SequencePictures {
  const { pictures } = examiner.choose(choice.samples);
  const { height, width, images } = pictures;
  const stride = height * width * 3;
  const { signal, options } = examiner;
  return {
    frames: (name) => sequenceFrames(name, choice),
    sourceOf: () => 'generated',
    make: async (name, first, count) => {
      const data = images.subarray(first * stride, (first + count) * stride);
      const call = { name: name as PerturbationName, preset: choice.preset, seed: options.seed, first, signal };
      return (await sequences({ data, count, height, width }, call)).data;
    },
  };
}
