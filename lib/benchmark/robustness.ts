// Judges a model: clean, corrupted, perturbed, attacked, shown anomalies, and whether its confidences mean what they say.
import { join } from 'node:path';
import { IPMixError } from '../errors.js';
import type { Model } from '../nn/model.js';
import { unlessMissing } from './absence.js';
import { adversarialError, attackName, attackPasses } from './adversarial-error.js';
import { anomalyDetection } from './anomaly-detection.js';
import { meanOf } from './answers.js';
import { calibrationMeasure } from './calibration-measure.js';
import { type CleanAnswers, cleanAnswers } from './clean-answers.js';
import { corruptedCalibration, judgeCorruptions } from './corruption-judgement.js';
import { Examiner } from './examiner.js';
import { fingerprint } from './fingerprint.js';
import { logitsOf, pictureTensor } from './judged-pictures.js';
import type { AdversarialMeasure, MissingMeasure, RobustnessMeasures } from './measures.js';
import { PartStore } from './part-store.js';
import { perturbationError } from './perturbation-error.js';
import { type ResolvedRobustnessOptions, resolveRobustnessOptions } from './resolve-options.js';
import type { RobustnessOptions } from './robustness-options.js';
import { sequenceFrames, sequencePictures } from './sequence-pictures.js';
import { WorkMeter } from './work-meter.js';

/**
 * Every measure that was asked for, each with the number of samples it rests on and its 95 % interval. The model is asked
 * in eval mode and left in the mode it was in. What cannot be measured is named in `missing`, the rest still is.
 * @throws INVALID_ARGUMENT for options that do not fit or a model with another number of classes than the data;
 * ABORTED by the signal, with finished parts kept in the run folder.
 */
export async function measureRobustness(model: Model, options: RobustnessOptions): Promise<RobustnessMeasures> {
  const started = performance.now();
  const resolved = resolveRobustnessOptions(options);
  const examiner = await examinerOf(model, options, resolved);
  await checkClasses(examiner);
  const { corruptions, perturbations, anomalies, calibration } = resolved;
  const missing: MissingMeasure[] = [];

  const clean = await unlessMissing('clean error', missing, () => cleanAnswers(examiner));
  const corrupted = corruptions && (await judgeCorruptions(examiner, corruptions, clean, missing));
  const perturbation =
    perturbations &&
    (await unlessMissing('mFP', missing, async () =>
      perturbationError(examiner, perturbations, sequencePictures(examiner, perturbations), missing),
    ));
  const attacks: AdversarialMeasure[] = [];
  for (const attack of resolved.adversarial) {
    const measure = await unlessMissing(attackName(attack), missing, () => adversarialError(examiner, attack));
    if (measure) attacks.push(measure);
  }
  const anomaly = anomalies && clean && (await anomalyDetection(examiner, anomalies, clean.answers, missing));
  const [adversarial, ...moreAttacks] = attacks;
  return {
    ...(clean && { clean: await cleanMeasure(examiner, clean) }),
    ...corrupted?.measures,
    ...(perturbation && { perturbation }),
    ...(adversarial && { adversarial }),
    ...(moreAttacks.length > 0 && { moreAttacks }),
    ...(anomaly && { anomaly }),
    ...(calibration &&
      clean && {
        calibration: {
          clean: await cleanCalibration(examiner, clean, calibration.lastBin),
          ...(corrupted && (await corruptedCalibration(examiner, corrupted, calibration.lastBin))),
        },
      }),
    ...(missing.length > 0 && { missing }),
    seconds: (performance.now() - started) / 1000,
  };
}

async function examinerOf(
  model: Model,
  options: RobustnessOptions,
  resolved: ResolvedRobustnessOptions,
): Promise<Examiner> {
  const { clean, runFolder } = options;
  const store = runFolder
    ? new PartStore(join(runFolder, 'parts'), await fingerprint(model, clean, resolved))
    : new PartStore(null, '');
  return new Examiner(model, clean, resolved, options, store, new WorkMeter(forwardPasses(resolved)));
}

/** One picture is asked first: a model for other data is told before any work. */
async function checkClasses({ model, clean, options, signal }: Examiner): Promise<void> {
  if (signal?.aborted) throw new IPMixError('ABORTED', 'the judgement was aborted by its AbortSignal');
  const stride = clean.height * clean.width * 3;
  using first = pictureTensor({ length: 1, height: clean.height, width: clean.width }, clean.images.slice(0, stride));
  await logitsOf(model, clean, first, options);
}

async function cleanMeasure(examiner: Examiner, { answers }: CleanAnswers) {
  const resamples = await examiner.resamples(answers.wrong.length);
  return {
    error: meanOf(answers.wrong),
    interval: await resamples.ofMean(answers.wrong),
    samples: answers.wrong.length,
  };
}

async function cleanCalibration(examiner: Examiner, { answers, scaled, temperature }: CleanAnswers, lastBin: boolean) {
  const resamples = await examiner.resamples(answers.wrong.length);
  return {
    ...(await calibrationMeasure(answers, scaled, resamples, lastBin)),
    temperature: temperature.value,
    temperatureInterval: temperature.interval,
  };
}

/** Cost of a judgement, in forward passes of one picture. */
export function forwardPasses(resolved: ResolvedRobustnessOptions): number {
  const { samples, corruptions, perturbations, adversarial, anomalies } = resolved;
  const corrupted = corruptions ? corruptions.names.length * corruptions.severities.length * corruptions.samples : 0;
  const perturbed = perturbations
    ? perturbations.names.reduce((sum, name) => sum + sequenceFrames(name, perturbations) * perturbations.samples, 0)
    : 0;
  const attacked = adversarial.reduce((sum, attack) => sum + attackPasses(attack), 0);
  const strange = anomalies ? anomalies.sets.length * anomalies.samples : 0;
  return samples + corrupted + perturbed + attacked + strange;
}
