// Judges a model: clean, corrupted, attacked, and whether its confidences mean what they say.
import type { Model } from '../nn/model.js';
import { adversarialError } from './adversarial-error.js';
import { AnswerLog } from './answer-log.js';
import { corruptionError } from './corruption-error.js';
import { type Asking, logitsOf, pictureTensor } from './judged-pictures.js';
import type { RobustnessMeasures } from './measures.js';
import { temperature } from './metrics/index.js';
import {
  type ResolvedRobustnessOptions,
  type RobustnessOptions,
  type RobustnessProgress,
  resolveRobustnessOptions,
} from './robustness-options.js';
import { PASSES_PER_ATTACK_STEP, WorkMeter } from './work-meter.js';

/**
 * Every measure that was asked for, each with the number of samples it rests on. The model is asked in eval mode and
 * left in the mode it was in.
 * @throws INVALID_ARGUMENT for options that do not fit or a model with another number of classes than the data;
 * ABORTED by the signal.
 */
export async function measureRobustness(model: Model, options: RobustnessOptions): Promise<RobustnessMeasures> {
  const started = performance.now();
  const resolved = resolveRobustnessOptions(options);
  const { corruptions, adversarial, calibration, mean, std, batchSize, seed } = resolved;
  const { clean, signal, onProgress } = options;
  const part = (count: number) => (count === clean.length ? clean : clean.take(count, { seed }));
  const meter = new WorkMeter(forwardPasses(resolved));
  const tell = (name: RobustnessProgress['part'], detail: () => string, passesEach = 1): Asking => ({
    ...{ mean, std, batchSize, seed, signal },
    onProgress: (done) => onProgress?.({ part: name, detail: detail(), ...meter.read(done * passesEach) }),
  });

  const cleanLog = new AnswerLog();
  const judged = part(resolved.samples);
  using pictures = pictureTensor(judged);
  const logits = await logitsOf(
    model,
    judged,
    pictures,
    tell('clean', () => 'clean pictures'),
  );
  cleanLog.add(logits, judged.labels);
  meter.advance(judged.length);

  const corruptedLog = new AnswerLog();
  let detail = '';
  let begun = false;
  const corruption =
    corruptions &&
    (await corruptionError(
      model,
      part(corruptions.samples),
      corruptions,
      corruptedLog,
      tell('corruption', () => detail),
      (next) => {
        if (begun) meter.advance(corruptions.samples);
        begun = true;
        detail = next;
      },
    ));
  if (begun) meter.advance(corruptions?.samples ?? 0);

  const attack =
    adversarial &&
    (await adversarialError(
      model,
      part(adversarial.samples),
      adversarial,
      tell('adversarial', () => 'attacked pictures', adversarial.steps * PASSES_PER_ATTACK_STEP),
    ));

  return {
    clean: { error: cleanLog.error, samples: judged.length },
    ...(corruption && { corruption }),
    ...(attack && { adversarial: attack }),
    ...(calibration && {
      calibration: {
        clean: { ...cleanLog.calibration(), temperature: temperature(logits, judged.labels) },
        ...(corruptedLog.samples >= 200 && { corrupted: corruptedLog.calibration() }),
      },
    }),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Cost of a judgement, in forward passes of one picture. */
export function forwardPasses({ samples, corruptions, adversarial }: ResolvedRobustnessOptions): number {
  const corrupted = corruptions ? corruptions.names.length * corruptions.severities.length * corruptions.samples : 0;
  const attacked = adversarial ? adversarial.samples * (adversarial.steps * PASSES_PER_ATTACK_STEP + 1) : 0;
  return samples + corrupted + attacked;
}
