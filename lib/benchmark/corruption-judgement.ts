// Everything under corruptions: the errors of each benchmark, and the calibration of all answers together.
import { joinColumns } from './answers.js';
import { calibrationMeasure } from './calibration-measure.js';
import type { CleanAnswers } from './clean-answers.js';
import { corruptedPictures } from './corrupted-pictures.js';
import { type Cell, corruptionAnswers } from './corruption-answers.js';
import { corruptionError } from './corruption-error.js';
import { partedNames } from './corruption-sets.js';
import type { Examiner } from './examiner.js';
import type { CalibrationMeasure, CorruptionMeasure, MissingMeasure } from './measures.js';
import type { ResolvedCorruptions } from './resolve-options.js';
import { wrongOfChosen } from './wrong-of-chosen.js';

export interface CorruptionJudgement {
  readonly measures: { readonly corruption?: CorruptionMeasure; readonly corruptionBar?: CorruptionMeasure };
  readonly cells: readonly Cell[];
  readonly pictures: number;
}

const FEWEST_FOR_CALIBRATION = 200;

/** A corruption that cannot be had goes into `missing`, and into its benchmark's own list. */
export async function judgeCorruptions(
  examiner: Examiner,
  choice: ResolvedCorruptions,
  clean: CleanAnswers | null,
  missing: MissingMeasure[],
): Promise<CorruptionJudgement> {
  const chosen = examiner.choose(choice.samples);
  const source = corruptedPictures(examiner, chosen, choice);
  const answers = await corruptionAnswers(examiner, chosen, choice, source, clean?.temperature.value ?? 1);
  missing.push(...answers.missing.map(({ measure, reason }) => ({ measure: `corruption ${measure}`, reason })));
  const resamples = await examiner.resamples(choice.samples);
  const context = {
    choice,
    resamples,
    seed: examiner.options.seed,
    sourceOf: source.sourceOf,
    cleanWrong: await wrongOfChosen(examiner, chosen, choice, clean),
  };
  const { c, bar } = partedNames(choice.names);
  return {
    measures: {
      ...(c.length > 0 && { corruption: await corruptionError(c, answers, context) }),
      ...(bar.length > 0 && { corruptionBar: await corruptionError(bar, answers, context) }),
    },
    cells: answers.cells,
    pictures: choice.samples,
  };
}

/** Of the answers under all corruptions and severities together; nothing where they are too few. */
export async function corruptedCalibration(
  examiner: Examiner,
  { cells, pictures }: CorruptionJudgement,
  lastBin: boolean,
): Promise<{ corrupted?: CalibrationMeasure }> {
  if (cells.length * pictures < FEWEST_FOR_CALIBRATION) return {};
  const answers = joinColumns(cells.map((cell) => cell.answers));
  const scaled = joinColumns(cells.map((cell) => cell.scaled));
  return { corrupted: await calibrationMeasure(answers, scaled, await examiner.resamples(pictures), lastBin) };
}
