// Consistency: how often the answer changes along sequences of slightly changed pictures.
import { reasonOf } from './absence.js';
import { ahead } from './ahead.js';
import { type Columns, joinColumns, meanOf } from './answers.js';
import type { Chosen, Examiner, PartDescription } from './examiner.js';
import { logitsOf, pictureTensor } from './judged-pictures.js';
import type { FlipProbability, MissingMeasure, PerturbationMeasure } from './measures.js';
import { answers } from './metrics/index.js';
import { perturbationPart } from './parts.js';
import type { ResolvedPerturbations } from './resolve-options.js';
import type { SequencePictures } from './sequence-pictures.js';

const CHUNK_BYTES = 32 * 2 ** 20;

interface FlipColumns extends Columns {
  /** Share of the frames after the first that are answered otherwise, by sequence. */
  readonly flips: Float64Array;
}

/** A perturbation that cannot be had is named in `missing` and leaves the others alone. */
export async function perturbationError(
  examiner: Examiner,
  choice: ResolvedPerturbations,
  source: SequencePictures,
  missing: MissingMeasure[],
): Promise<PerturbationMeasure> {
  const chosen = examiner.choose(choice.samples);
  const resamples = await examiner.resamples(choice.samples);
  const byName: FlipProbability[] = [];
  const flips: Float64Array[] = [];
  const absent: string[] = [];
  for (const name of choice.names) {
    try {
      const columns = await flipsOf(examiner, chosen, name, choice, source);
      flips.push(columns.flips);
      byName.push({
        name,
        flipProbability: meanOf(columns.flips),
        interval: await resamples.ofMean(columns.flips),
        frames: source.frames(name),
        comparedWith: comparedWith(name),
        source: source.sourceOf(name),
      });
    } catch (error) {
      missing.push({ measure: `perturbation ${name}`, reason: reasonOf(error) });
      absent.push(name);
    }
  }
  const complete = byName.length > 0 && (absent.length === 0 || choice.allowPartial);
  const mean = (weight: (name: string) => number) => {
    const sums = new Float64Array(choice.samples);
    byName.forEach(({ name }, row) => {
      for (let i = 0; i < sums.length; i++) sums[i]! += (flips[row]![i]! * weight(name)) / byName.length;
    });
    return sums;
  };
  const { alexNet } = choice;
  const relative =
    complete && alexNet && byName.every(({ name }) => alexNet[name]! > 0) && mean((n) => 1 / alexNet[n]!);
  return {
    mfp: complete ? meanOf(mean(() => 1)) : null,
    interval: complete ? await resamples.ofMean(mean(() => 1)) : null,
    ...(relative && { mfr: meanOf(relative), mfrInterval: await resamples.ofMean(relative) }),
    byName,
    missing: absent,
    samples: choice.samples,
    preset: choice.preset,
    seed: examiner.options.seed,
  };
}

/** Fresh noise in every frame is compared with the clean first one, all else with the frame before. */
export function comparedWith(name: string): 'first' | 'previous' {
  return name.includes('noise') ? 'first' : 'previous';
}

/** The part: by sequence how often the answer flips. */
export function flipsOf(
  examiner: Examiner,
  { pictures }: Chosen,
  name: string,
  choice: ResolvedPerturbations,
  source: SequencePictures,
): Promise<FlipColumns> {
  const frames = source.frames(name);
  const { length, height, width } = pictures;
  const description: PartDescription = {
    ...perturbationPart(name, { ...choice, samples: length }),
    settings: {
      ...{ name, preset: choice.preset, samples: length, source: source.sourceOf(name), frames },
      ...(choice.dir !== null && { dir: choice.dir }),
    },
  };
  const each = Math.max(1, Math.floor(CHUNK_BYTES / (frames * height * width * 3)));
  return examiner.part<FlipColumns>(description, async (asking) => {
    const firsts = Array.from({ length: Math.ceil(length / each) }, (_, i) => i * each);
    const countAt = (first: number) => Math.min(each, length - first);
    const jobs = firsts.map((first) => async () => ({
      first,
      bytes: await source.make(name, first, countAt(first)),
    }));
    const parts: FlipColumns[] = [];
    for await (const { first, bytes } of ahead(jobs)) {
      examiner.checkAbort();
      const count = countAt(first);
      using images = pictureTensor({ length: count * frames, height, width }, bytes);
      const onProgress = (done: number, total: number) => asking.onProgress?.(first * frames + done, total);
      const logits = await logitsOf(examiner.model, pictures, images, { ...asking, onProgress });
      parts.push({ flips: flipShares(answers(logits).predicted, frames, comparedWith(name)) });
    }
    return joinColumns(parts);
  });
}

/** Of each sequence the share of frames after the first that differ from what they are compared with. */
export function flipShares(predicted: Int32Array, frames: number, compared: 'first' | 'previous'): Float64Array {
  return Float64Array.from({ length: predicted.length / frames }, (_, sequence) => {
    const start = sequence * frames;
    let flips = 0;
    for (let frame = 1; frame < frames; frame++) {
      const before = compared === 'first' ? start : start + frame - 1;
      if (predicted[start + frame] !== predicted[before]) flips++;
    }
    return flips / (frames - 1);
  });
}
