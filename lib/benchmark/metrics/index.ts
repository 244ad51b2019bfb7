// The public names of `metrics`.
export { accuracy, accuracyDefinition, errorDefinition } from './accuracy.js';
export { type AnomalyDetection, anomaly, anomalyDefinitions } from './anomaly.js';
export {
  ANOMALY_SCORES,
  type AnomalyScore,
  type AnomalyScores,
  anomalyScoreDefinitions,
  anomalyScores,
} from './anomaly-scores.js';
export { type BootstrapOptions, bootstrapDefinition, bootstrapMean, type Interval } from './bootstrap.js';
export { type Calibration, calibration, calibrationDefinitions } from './calibration.js';
export type { Flags, Numbers } from './check.js';
export { flipProbability, flipProbabilityDefinition } from './flip-probability.js';
export { type Answers, answers, type LogitsInput } from './logits.js';
export {
  type CorruptionRow,
  meanCorruptionError,
  meanCorruptionErrorDefinitions,
} from './mean-corruption-error.js';
export { brier, brierDefinition, negativeLogLikelihood, negativeLogLikelihoodDefinition } from './proper-scores.js';
export { type ReliabilityBin, reliability, reliabilityDefinition } from './reliability.js';
export { temperature, temperatureDefinition } from './temperature.js';
