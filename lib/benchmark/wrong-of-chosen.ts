import { readAnswers } from './answers.js';
import type { CleanAnswers } from './clean-answers.js';
import type { Chosen, Examiner } from './examiner.js';
import { logitsOf, pictureTensor } from './judged-pictures.js';
import type { ResolvedCorruptions } from './resolve-options.js';

/**
 * 1 where the model errs on the clean pictures that are corrupted, which ImageNet's relative error is taken against;
 * nobody looks at it for CIFAR.
 */
export async function wrongOfChosen(
  examiner: Examiner,
  { pictures }: Chosen,
  { preset, samples }: ResolvedCorruptions,
  clean: CleanAnswers | null,
): Promise<Float64Array> {
  if (preset !== 'imagenet') return new Float64Array(samples);
  if (clean && samples === examiner.options.samples) return clean.answers.wrong;
  using images = pictureTensor(pictures);
  const { mean, std, batchSize, seed } = examiner.options;
  const asking = { mean, std, batchSize, seed, signal: examiner.signal };
  return readAnswers(await logitsOf(examiner.model, pictures, images, asking), pictures.labels).wrong;
}
