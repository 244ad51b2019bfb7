// What each measure of a judgement means, with the numbers it was taken with: printed beside every result.
import type { RobustnessMeasures } from './measures.js';
import {
  calibrationDefinitions,
  errorDefinition,
  reliabilityDefinition,
  temperatureDefinition,
} from './metrics/index.js';

export function definitionsOf(measures: RobustnessMeasures): Record<string, string> {
  const { corruption, adversarial, calibration } = measures;
  return {
    cleanError: `Clean ${lowered(errorDefinition)}`,
    ...(corruption && {
      corruptionError: `Corruption error: plain mean of the error over ${corruption.byName.length} corruptions and severities ${corruption.severities.join(', ')}, generated natively with the parameters of ${corruption.preset === 'cifar' ? 'CIFAR-10-C' : 'ImageNet-C'} (Hendrycks and Dietterich 2019); each on the same ${corruption.samples} test pictures, seed ${corruption.seed}.`,
    }),
    ...(adversarial && {
      adversarialError: `Adversarial error (PGD): error after ${adversarial.steps} steps of ${to255(adversarial.stepSize)}/255 up the cross entropy in the L-infinity ball of ${to255(adversarial.epsilon)}/255 on 0..1 pixels, random start, ${centre(adversarial.start)}; model in eval mode, ${adversarial.samples} test pictures, seed ${adversarial.seed}.`,
    }),
    ...(calibration && {
      ...calibrationDefinitions,
      reliability: reliabilityDefinition,
      temperature: temperatureDefinition,
    }),
    ...(calibration?.corrupted && {
      corruptedCalibration:
        'Calibration on corrupted pictures: the same measures of the answers under all corruptions and severities together.',
    }),
  };
}

function centre(start: 'clean' | 'published'): string {
  return start === 'clean'
    ? 'the ball centred on the clean picture (the published code centres it on the noised start, so its numbers do not compare)'
    : 'the ball centred on the noised start, as the published code has it';
}

function to255(value: number): string {
  return String(Math.round(value * 255 * 1000) / 1000);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
