// Errors under corruptions, from answers: by corruption and severity, their mean, and in units of AlexNet's.

import { meanOf } from './answers.js';
import type { Cell, CorruptionAnswers } from './corruption-answers.js';
import { averagedNames } from './corruption-sets.js';
import type { CorruptionErrors, CorruptionMeasure, NormalisedErrors, PictureSource } from './measures.js';
import type { Resamples } from './metrics/bootstrap.js';
import { alexNetSums, MCE_CORRUPTIONS, meanCorruptionError } from './metrics/mean-corruption-error.js';
import type { ResolvedCorruptions } from './resolve-options.js';

export interface CorruptionContext {
  readonly choice: ResolvedCorruptions;
  readonly resamples: Resamples;
  readonly seed: number;
  readonly sourceOf: (name: string) => PictureSource;
  /** 1 where the clean picture is answered wrongly; for ImageNet's relative error. */
  readonly cleanWrong: Float64Array;
}

/** The measure over those of `asked` that were judged. */
export async function corruptionError(
  asked: readonly string[],
  { cells, missing }: CorruptionAnswers,
  context: CorruptionContext,
): Promise<CorruptionMeasure> {
  const { choice, resamples, seed } = context;
  const rows = asked.filter((name) => cells.some((cell) => cell.name === name));
  const byName: CorruptionErrors[] = [];
  for (const name of rows) byName.push(await errorsOf(name, cells, context));
  const averaged = averagedNames(asked);
  const had = averaged.filter((name) => rows.includes(name));
  const complete = had.length === averaged.length || (choice.allowPartial && had.length > 0);
  const judged = cells.filter(({ name }) => had.includes(name));
  const sources = new Set(byName.map(({ source }) => source));
  const normalised = complete ? await normalisedErrors(judged, byName, context) : null;
  return {
    error: complete ? meanOf(judged.map(({ answers }) => meanOf(answers.wrong))) : null,
    interval: complete ? await resamples.ofMean(wrongByPicture(judged, resamples.pictures)) : null,
    averaged: had,
    severities: [...choice.severities],
    byName,
    missing: missing.map(({ measure }) => measure).filter((name) => asked.includes(name)),
    samples: resamples.pictures,
    source: sources.size === 2 ? 'generated and files' : sources.has('files') ? 'files' : 'generated',
    preset: choice.preset,
    seed,
    ...(normalised && { normalised }),
  };
}

async function errorsOf(
  name: string,
  cells: readonly Cell[],
  { resamples, sourceOf }: CorruptionContext,
): Promise<CorruptionErrors> {
  const own = cells.filter((cell) => cell.name === name);
  const errors = own.map(({ answers }) => meanOf(answers.wrong));
  const intervals = [];
  for (const { answers } of own) intervals.push(await resamples.ofMean(answers.wrong));
  const interval = await resamples.ofMean(wrongByPicture(own, resamples.pictures));
  return { name, errors, intervals, mean: meanOf(errors), interval, source: sourceOf(name) };
}

function wrongByPicture(cells: readonly Cell[], pictures: number): Float64Array {
  const sums = new Float64Array(pictures);
  for (const { answers } of cells) for (let i = 0; i < pictures; i++) sums[i]! += answers.wrong[i]!;
  return sums.map((sum) => sum / cells.length);
}

/** mCE and relative mCE, where exactly ImageNet-C was judged. Both are means over pictures of weighted mistakes. */
async function normalisedErrors(
  cells: readonly Cell[],
  byName: readonly CorruptionErrors[],
  { choice, resamples, cleanWrong }: CorruptionContext,
): Promise<NormalisedErrors | null> {
  const names = new Set(cells.map(({ name }) => name));
  const whole = choice.preset === 'imagenet' && choice.severities.length === 5;
  if (!whole || !MCE_CORRUPTIONS.every((name) => names.has(name))) return null;
  const rows = byName.filter(({ name }) => MCE_CORRUPTIONS.includes(name));
  const cleanError = meanOf(cleanWrong);
  const plain = new Float64Array(resamples.pictures);
  const relative = new Float64Array(resamples.pictures);
  for (const { name, answers } of cells) {
    if (!MCE_CORRUPTIONS.includes(name)) continue;
    const alexNet = alexNetSums(name);
    for (let i = 0; i < plain.length; i++) {
      plain[i]! += answers.wrong[i]! / alexNet.error / rows.length;
      relative[i]! += (answers.wrong[i]! - cleanWrong[i]!) / alexNet.relative / rows.length;
    }
  }
  return {
    ...meanCorruptionError(rows, cleanError),
    interval: await resamples.ofMean(plain),
    relativeInterval: await resamples.ofMean(relative),
    cleanError,
  };
}
