// The shape of a judgement: every number beside the count of samples it rests on.
import type { CorruptionPreset } from '../corrupt/corruption-names.js';
import type { Calibration, ReliabilityBin } from './metrics/index.js';

export interface CleanMeasure {
  /** Share of wrong answers, 0..1. */
  readonly error: number;
  readonly samples: number;
}

export interface CorruptionErrors {
  readonly name: string;
  /** Share of wrong answers by severity, in the order of `severities`. */
  readonly errors: readonly number[];
}

export interface CorruptionMeasure {
  /** Plain mean over corruptions x severities. */
  readonly error: number;
  readonly severities: readonly number[];
  readonly byName: readonly CorruptionErrors[];
  /** Pictures judged for each corruption and severity. */
  readonly samples: number;
  readonly source: 'generated';
  readonly preset: CorruptionPreset;
  readonly seed: number;
}

export interface AdversarialMeasure {
  readonly error: number;
  readonly samples: number;
  readonly attack: 'PGD, L-infinity';
  readonly epsilon: number;
  readonly stepSize: number;
  readonly steps: number;
  /** 'clean' centres the ball on the clean picture, 'published' on the noised start. */
  readonly start: 'clean' | 'published';
  readonly seed: number;
}

export interface CalibrationMeasure extends Calibration {
  readonly samples: number;
  readonly brier: number;
  readonly negativeLogLikelihood: number;
  /** Fitted on these answers; of clean pictures only. */
  readonly temperature?: number;
  readonly bins: readonly ReliabilityBin[];
}

/** What `benchmark.robustness` measured; a measure that was not asked for is absent. */
export interface RobustnessMeasures {
  readonly clean?: CleanMeasure;
  readonly corruption?: CorruptionMeasure;
  readonly adversarial?: AdversarialMeasure;
  readonly calibration?: { readonly clean?: CalibrationMeasure; readonly corrupted?: CalibrationMeasure };
  readonly seconds: number;
}
