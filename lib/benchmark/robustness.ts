// Judges a model: clean, corrupted, perturbed, attacked, shown anomalies, and whether its confidences mean what they say.
import { IPMixError } from '../errors.js';
import type { Model } from '../nn/model.js';
import { unlessMissing } from './absence.js';
import { adversarialError } from './adversarial-error.js';
import { anomalyDetection } from './anomaly-detection.js';
import { meanOf } from './answers.js';
import { attackName } from './attack-name.js';
import { calibrationMeasure } from './calibration-measure.js';
import { type CleanAnswers, cleanAnswers } from './clean-answers.js';
import { corruptedCalibration, judgeCorruptions } from './corruption-judgement.js';
import type { Examiner } from './examiner.js';
import { logitsOf, pictureTensor } from './judged-pictures.js';
import { makeExaminer } from './make-examiner.js';
import type { AdversarialMeasure, MissingMeasure, RobustnessMeasures } from './measures.js';
import { partsOf } from './parts.js';
import { perturbationError } from './perturbation-error.js';
import { resolveRobustnessOptions } from './resolve-options.js';
import type { RobustnessOptions } from './robustness-options.js';
import { sequencePictures } from './sequence-pictures.js';
import { resolveShard } from './sharding/shard.js';
import { awaitShares, workShare } from './sharding/work-share.js';

/**
 * Every measure that was asked for, each with the number of samples it rests on and its 95 % interval. The model is asked
 * in eval mode and left in the mode it was in. What cannot be measured is named in `missing`, the rest still is.
 * @throws INVALID_ARGUMENT for options that do not fit or a model with another number of classes than the data;
 * ABORTED by the signal, with finished parts kept in the run folder; PEER_LOST when a process that shares the work is gone.
 */
export async function measureRobustness(model: Model, options: RobustnessOptions): Promise<RobustnessMeasures> {
  const started = performance.now();
  const resolved = resolveRobustnessOptions(options);
  const shard = resolveShard(options);
  if (shard) {
    const since = Date.now();
    await workShare(model, options, shard);
    await awaitShares(options, shard, since);
  }
  const examiner = await makeExaminer(model, options, resolved, partsOf(resolved));
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
