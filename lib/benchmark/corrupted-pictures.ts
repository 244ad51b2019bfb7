// Where corrupted pictures come from.
import { batch as corruptBatch } from '../corrupt/batch.js';
import type { CorruptionName } from '../corrupt/corruption-names.js';
import type { Chosen, Examiner } from './examiner.js';
import type { PictureSource } from './measures.js';
import { publishedPictures } from './published-pictures.js';
import type { ResolvedCorruptions } from './resolve-options.js';

export interface CorruptedPictures {
  sourceOf(name: string): PictureSource;
  /** `count` x height x width x 3 bytes: the chosen pictures from place `first` on. Throws NOT_FOUND, CORRUPT_FILE. */
  make(name: string, severity: number, first: number, count: number): Promise<Uint8Array>;
}

/** Made natively; picture i of the chosen ones is what `corrupt.apply` gives with index i. */
export function generatedPictures(
  { pictures }: Chosen,
  { preset }: Pick<ResolvedCorruptions, 'preset'>,
  { seed, signal }: { seed: number; signal?: AbortSignal },
): CorruptedPictures {
  const { height, width } = pictures;
  const stride = height * width * 3;
  return {
    sourceOf: () => 'generated',
    make: (name, severity, first, count) => {
      const data = pictures.images.subarray(first * stride, (first + count) * stride);
      const options = { name: name as CorruptionName, severity, preset, seed, first, signal };
      return corruptBatch({ data, count, height, width }, options);
    },
  };
}

/** The pictures that `choice` asks for: of its folder where it names one, else generated. */
export function corruptedPictures(
  { clean, options, signal }: Pick<Examiner, 'clean' | 'signal'> & { readonly options: { readonly seed: number } },
  chosen: Chosen,
  choice: ResolvedCorruptions,
): CorruptedPictures {
  if (choice.dir !== null) return publishedPictures(choice.dir, clean, chosen, { signal });
  return generatedPictures(chosen, choice, { seed: options.seed, signal });
}
