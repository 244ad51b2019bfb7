// What each measure of a judgement means, with the numbers it was taken with: printed beside every result.
import { scaledDefinition } from './fitted-temperature.js';
import type { AdversarialMeasure, CorruptionMeasure, PerturbationMeasure, RobustnessMeasures } from './measures.js';
import {
  anomalyDefinitions,
  anomalyScoreDefinitions,
  bootstrapDefinition,
  brierDefinition,
  calibrationDefinitions,
  errorDefinition,
  flipProbabilityDefinition,
  meanCorruptionErrorDefinitions,
  negativeLogLikelihoodDefinition,
  reliabilityDefinition,
  temperatureDefinition,
} from './metrics/index.js';

export function definitionsOf(measures: RobustnessMeasures): Record<string, string> {
  const { corruption, corruptionBar, perturbation, adversarial, moreAttacks = [], anomaly, calibration } = measures;
  return {
    cleanError: `Clean ${lowered(errorDefinition)}`,
    ...(corruption && { corruptionError: corruptionDefinition('Corruption error', corruption, BENCHMARK) }),
    ...(corruption?.normalised && meanCorruptionErrorDefinitions),
    ...(corruptionBar && { corruptionBarError: corruptionDefinition('C-bar error', corruptionBar, BAR) }),
    ...(perturbation && { mfp: perturbationDefinition(perturbation) }),
    ...(adversarial && { adversarialError: attackDefinition('Adversarial error (PGD)', adversarial) }),
    ...Object.fromEntries(moreAttacks.map((m, i) => [`attack${i + 2}`, attackDefinition(m.attack, m)])),
    ...(anomaly && {
      anomaly: `Anomaly detection: mean over ${anomaly.bySet.map(({ name }) => name).join(', ')}, each against the same ${anomaly.normalSamples} clean test pictures.`,
      ...anomalyDefinitions,
      ...anomalyScoreDefinitions,
      ...Object.fromEntries(
        anomaly.bySet.map(({ name, source }) => [`anomalies-${name}`, `Anomalies, ${name}: ${source}`]),
      ),
    }),
    ...(calibration && {
      ...calibrationDefinitions,
      brier: brierDefinition,
      negativeLogLikelihood: negativeLogLikelihoodDefinition,
      reliability: reliabilityDefinition,
      temperature: temperatureDefinition,
      scaled: scaledDefinition,
    }),
    ...(calibration?.corrupted && {
      corruptedCalibration:
        'Calibration on corrupted pictures: the same measures of the answers under all corruptions and severities together.',
    }),
    interval: bootstrapDefinition,
  };
}

const BENCHMARK = { cifar: 'CIFAR-10-C', imagenet: 'ImageNet-C', by: 'Hendrycks and Dietterich 2019' };
const BAR = { cifar: 'CIFAR-10-C-bar', imagenet: 'ImageNet-C-bar', by: 'Mintun et al. 2021' };

function corruptionDefinition(name: string, m: CorruptionMeasure, benchmark: typeof BENCHMARK): string {
  const made = `generated natively with the parameters of ${benchmark[m.preset]} (${benchmark.by})`;
  const read = `read from published files of ${benchmark[m.preset]} (${benchmark.by})`;
  const files = m.byName.filter(({ source }) => source === 'files').map((row) => row.name);
  const source = m.source === 'generated' ? made : m.source === 'files' ? read : `${made}; ${files.join(', ')} ${read}`;
  return `${name}: plain mean of the error over ${m.averaged.length} corruptions and severities ${m.severities.join(', ')}, ${source}; each on the same ${m.samples} test pictures, seed ${m.seed}.`;
}

function perturbationDefinition({ byName, samples, seed, preset, mfr }: PerturbationMeasure): string {
  const list = byName.map(({ name }) => name).join(', ');
  const normalised = mfr === undefined ? '' : ' mFR divides each flip probability by the given one of AlexNet.';
  return `mFP: plain mean of the flip probabilities of ${byName.length} perturbations (${list}), ${samples} sequences each with the parameters of ${preset === 'cifar' ? 'CIFAR-10-P' : 'ImageNet-P'}, seed ${seed}. ${flipProbabilityDefinition}${normalised}`;
}

function attackDefinition(title: string, m: AdversarialMeasure): string {
  const ball = `${m.norm === 'linf' ? 'L-infinity' : 'L2'} ball of ${m.norm === 'linf' ? `${to255(m.epsilon)}/255` : m.epsilon}`;
  const up = m.loss === 'ce' ? 'the cross entropy' : 'the difference of logits ratio';
  const steps: Record<AdversarialMeasure['method'], string> = {
    fgsm: `one step of epsilon (Goodfellow et al. 2015) up ${up}`,
    pgd: `${m.steps} steps of ${m.norm === 'linf' ? `${to255(m.stepSize)}/255` : m.stepSize} up ${up}`,
    apgd: `${m.steps} steps of APGD (Croce and Hein 2020), which chooses their size, up ${up}`,
  };
  const start = m.method === 'fgsm' ? 'from the clean picture' : `random start, ${centre(m.start)}`;
  const aim = m.targeted ? ` Each picture is led to ${AIMS[m.targeted]}.` : '';
  const again = m.restarts > 1 ? `, ${m.restarts} starts` : '';
  return `${title}: error after ${steps[m.method]} in the ${ball} on 0..1 pixels, ${start}${again}; model in eval mode, ${m.samples} test pictures, seed ${m.seed}.${aim}`;
}

const AIMS = { random: 'another class drawn by the seed', leastLikely: 'the class the model finds least likely' };

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
