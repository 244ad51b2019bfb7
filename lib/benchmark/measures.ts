// The shape of a judgement: every number beside the count of samples it rests on and its 95 % interval.
import type { CorruptionPreset } from '../corrupt/corruption-names.js';
import type { AnomalyDetection, AnomalyScore, Calibration, Interval, ReliabilityBin } from './metrics/index.js';

export interface CleanMeasure {
  /** Share of wrong answers, 0..1. */
  readonly error: number;
  readonly interval: Interval;
  readonly samples: number;
}

/** Where pictures came from: made natively, or read from published files. */
export type PictureSource = 'generated' | 'files';

export interface CorruptionErrors {
  readonly name: string;
  /** Share of wrong answers by severity, in the order of `severities`. */
  readonly errors: readonly number[];
  readonly intervals: readonly Interval[];
  /** Mean over the severities. */
  readonly mean: number;
  readonly interval: Interval;
  readonly source: PictureSource;
}

/** In units of AlexNet's errors, as shares: the papers print them times 100. */
export interface NormalisedErrors {
  readonly mce: number;
  readonly interval: Interval;
  readonly relativeMce: number;
  readonly relativeInterval: Interval;
  /** Clean error of the same pictures, which the relative one is taken against. */
  readonly cleanError: number;
}

export interface CorruptionMeasure {
  /** Plain mean over the corruptions named in `averaged` x severities; null when some are missing. */
  readonly error: number | null;
  readonly interval: Interval | null;
  readonly averaged: readonly string[];
  readonly severities: readonly number[];
  readonly byName: readonly CorruptionErrors[];
  /** Asked for, and could not be had. */
  readonly missing: readonly string[];
  /** Pictures judged for each corruption and severity. */
  readonly samples: number;
  readonly source: PictureSource | 'generated and files';
  readonly preset: CorruptionPreset;
  readonly seed: number;
  /** Of ImageNet's 15 corruptions at five severities alone. */
  readonly normalised?: NormalisedErrors;
}

export interface FlipProbability {
  readonly name: string;
  readonly flipProbability: number;
  readonly interval: Interval;
  readonly frames: number;
  /** Compared with the first frame (noise), or with the one before. */
  readonly comparedWith: 'first' | 'previous';
  readonly source: PictureSource;
}

export interface PerturbationMeasure {
  /** mFP: plain mean of the flip probabilities; null when some are missing. */
  readonly mfp: number | null;
  readonly interval: Interval | null;
  /** mFR: mean of the flip probabilities in units of AlexNet's, where those were given. */
  readonly mfr?: number;
  readonly mfrInterval?: Interval;
  readonly byName: readonly FlipProbability[];
  readonly missing: readonly string[];
  /** Sequences for each perturbation. */
  readonly samples: number;
  readonly preset: CorruptionPreset;
  readonly seed: number;
}

export interface AdversarialMeasure {
  /** Share of wrong answers after the attack; wrong before it counts as wrong. */
  readonly error: number;
  readonly interval: Interval;
  /** Clean error of the same pictures. */
  readonly cleanError: number;
  readonly samples: number;
  /** For people: 'PGD, L-infinity'. */
  readonly attack: string;
  readonly method: 'fgsm' | 'pgd' | 'apgd';
  readonly norm: 'linf' | 'l2';
  readonly loss: 'ce' | 'dlr';
  readonly epsilon: number;
  readonly stepSize: number;
  readonly steps: number;
  readonly restarts: number;
  /** 'clean' centres the ball on the clean picture, 'published' on the noised start. */
  readonly start: 'clean' | 'published';
  /** How the class to be answered was chosen; absent: any wrong answer will do. */
  readonly targeted?: 'random' | 'leastLikely';
  /** Share of pictures that were led to it. */
  readonly targetReached?: number;
  readonly seed: number;
}

type CalibrationNumbers = Calibration & { readonly brier: number; readonly negativeLogLikelihood: number };
export type CalibrationKey = keyof CalibrationNumbers;

/** Measures after the logits were divided by a temperature that was fitted on other pictures. */
export interface ScaledCalibration extends CalibrationNumbers {
  readonly intervals: Readonly<Record<CalibrationKey, Interval>>;
}

export interface CalibrationMeasure extends CalibrationNumbers {
  readonly samples: number;
  readonly intervals: Readonly<Record<CalibrationKey, Interval>>;
  /** Whether the last adaptive bin counts, which the published code leaves out. */
  readonly lastBin: boolean;
  /** Fitted on these answers; of clean pictures only. */
  readonly temperature?: number;
  readonly temperatureInterval?: Interval;
  readonly scaled?: ScaledCalibration;
  readonly bins: readonly ReliabilityBin[];
}

export interface AnomalyNumbers extends AnomalyDetection {
  readonly intervals: Readonly<Record<keyof AnomalyDetection, Interval>>;
}

export interface AnomalySet {
  readonly name: string;
  /** Where the anomalies came from, in one line. */
  readonly source: string;
  readonly samples: number;
  readonly scores: Readonly<Record<AnomalyScore, AnomalyNumbers>>;
  /** Of the maximum softmax probability, `bins` of equal width over 0..1, as shares of their set. */
  readonly histogram: { readonly normal: readonly number[]; readonly anomaly: readonly number[] };
  /** False and true positive rates by maximum softmax probability, at most 101 points. */
  readonly roc: readonly (readonly [falsePositives: number, truePositives: number])[];
}

export interface AnomalyMeasure {
  readonly bySet: readonly AnomalySet[];
  /** Plain mean over the sets. */
  readonly mean: Readonly<Record<AnomalyScore, AnomalyNumbers>>;
  readonly missing: readonly string[];
  /** Clean test pictures that the anomalies were told from. */
  readonly normalSamples: number;
  readonly seed: number;
}

/** What was asked for and could not be measured. */
export interface MissingMeasure {
  readonly measure: string;
  readonly reason: string;
}

/** What `benchmark.robustness` measured; a measure that was not asked for is absent. */
export interface RobustnessMeasures {
  readonly clean?: CleanMeasure;
  readonly corruption?: CorruptionMeasure;
  /** The same over C-bar (Mintun et al., NeurIPS 2021). */
  readonly corruptionBar?: CorruptionMeasure;
  readonly perturbation?: PerturbationMeasure;
  /** The first attack that was asked for. */
  readonly adversarial?: AdversarialMeasure;
  /** The others. */
  readonly moreAttacks?: readonly AdversarialMeasure[];
  readonly anomaly?: AnomalyMeasure;
  readonly calibration?: { readonly clean?: CalibrationMeasure; readonly corrupted?: CalibrationMeasure };
  readonly missing?: readonly MissingMeasure[];
  readonly seconds: number;
}
