import type { CorruptionName, CorruptionPreset } from '../corrupt/corruption-names.js';
import type { Dataset } from '../data/dataset.js';
import type { AttackMethod, AttackNorm } from '../train/attack.js';

export interface CorruptionChoice {
  /** Default: those of the 15 of the benchmark that this build has. */
  names?: readonly CorruptionName[];
  /** Default 1 to 5. */
  severities?: readonly number[];
  /** Pictures for each corruption and severity. Default: all. */
  samples?: number;
  preset?: CorruptionPreset;
  /** Folder of published files (CIFAR-C and C-bar .npy, ImageNet-C folders): nothing is generated then, and what it lacks is missing. */
  dir?: string;
  /** Takes the mean over what could be had, where a corruption is missing. Default false: no mean then. */
  allowPartial?: boolean;
}

export interface PerturbationChoice {
  /** Default: the ten of the benchmark that this build has. */
  names?: readonly string[];
  /** Sequences of each. Default: all pictures. */
  samples?: number;
  preset?: CorruptionPreset;
  /** Folder of published files (CIFAR-10-P, CIFAR-100-P): nothing is generated then, and what it lacks is missing. */
  dir?: string;
  /** AlexNet's flip probabilities by name, 0..1: gives mFR beside mFP. */
  alexNet?: Readonly<Record<string, number>>;
  allowPartial?: boolean;
}

export interface AttackChoice {
  /** Default 'pgd', as in the paper. */
  method?: AttackMethod;
  /** Default 'linf'. */
  norm?: AttackNorm;
  /** Default 'ce'. */
  loss?: 'ce' | 'dlr';
  /** Pictures attacked. Default: all. */
  samples?: number;
  /** Radius of the ball in 0..1 pixels. Default 2/255. */
  epsilon?: number;
  /** Default 20. */
  steps?: number;
  /** Default 0.5/255; for the L2 norm a quarter of epsilon. */
  stepSize?: number;
  /** Default 1. */
  restarts?: number;
  /** Centre of the ball: 'clean' (default), or 'published' to compare with paper numbers. */
  start?: 'clean' | 'published';
  /** Leads each picture to one class: another one by chance, or the one the model finds least likely. Default: no. */
  targeted?: 'random' | 'leastLikely';
}

/** Anomalies: generated ones by name, pictures of a folder, or a data set (its labels are not looked at). */
export type AnomalySource = 'gaussian' | 'rademacher' | 'blobs' | { name: string; folder: string } | Dataset;

export interface AnomalyChoice {
  /** Default: the three generated ones. */
  sets?: readonly AnomalySource[];
  /** Pictures of each set, no more than it has. Default 1000. */
  samples?: number;
}

export type RobustnessPart = 'clean' | 'corruption' | 'perturbation' | 'adversarial' | 'anomaly' | 'merging';

/** Where a judgement stands. */
export interface RobustnessProgress {
  readonly part: RobustnessPart;
  /** For people: 'contrast, severity 3'. */
  readonly detail: string;
  /** Share of the whole work, 0..1. */
  readonly fraction: number;
  readonly secondsLeft: number;
}

export interface RobustnessOptions {
  /** Clean test pictures with their labels; every measure is taken on these or on a stratified part of them. */
  clean: Dataset;
  /** Clean pictures judged. Default: all. */
  samples?: number;
  /** false leaves the measure out. */
  corruptions?: CorruptionChoice | false;
  /** Consistency over sequences. Default false. */
  perturbations?: PerturbationChoice | boolean;
  /** One attack, or several; the first one is the paper's measure. */
  adversarial?: AttackChoice | readonly AttackChoice[] | false;
  /** Default false. */
  anomalies?: AnomalyChoice | boolean;
  /** On clean pictures, and on all corrupted ones together. `lastBin` counts the bin that the published code leaves out. */
  calibration?: boolean | { lastBin?: boolean };
  /** Normalisation by channel of 0..1 pixels, as in training. Default 0.5 each. */
  mean?: readonly number[];
  std?: readonly number[];
  /** Pictures a native call. Default 250. */
  batchSize?: number;
  /** Of the choice of pictures, of everything generated, of the attack's starts and of the intervals. Default 0. */
  seed?: number;
  /** Finished parts are kept in `<runFolder>/parts` and not computed again. */
  runFolder?: string;
  /**
   * Processes that share the work through `runFolder`: default, those that RANK and WORLD_SIZE (torchrun) tell of; false:
   * this process does all. Each gives the same measures. A process that gave no sign for `timeoutSeconds` (default 120)
   * counts as lost.
   */
  distributed?: boolean | { readonly rank: number; readonly worldSize: number; readonly timeoutSeconds?: number };
  signal?: AbortSignal;
  onProgress?: (progress: RobustnessProgress) => void;
}
