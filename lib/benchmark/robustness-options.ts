import { type CorruptionName, type CorruptionPreset, names } from '../corrupt/corruption-names.js';
import type { Dataset } from '../data/dataset.js';
import { IPMixError } from '../errors.js';

export interface CorruptionChoice {
  /** Default: those of the 15 of the benchmark that this build has. */
  names?: readonly CorruptionName[];
  /** Default 1 to 5. */
  severities?: readonly number[];
  /** Pictures for each corruption and severity. Default: all. */
  samples?: number;
  preset?: CorruptionPreset;
}

export interface AttackChoice {
  /** Pictures attacked. Default: all. */
  samples?: number;
  /** Radius of the L-infinity ball in 0..1 pixels. Default 2/255. */
  epsilon?: number;
  /** Default 20. */
  steps?: number;
  /** Default 0.5/255. */
  stepSize?: number;
  /** Centre of the ball: 'clean' (default), or 'published' to compare with paper numbers. */
  start?: 'clean' | 'published';
}

/** Where a judgement stands. */
export interface RobustnessProgress {
  readonly part: 'clean' | 'corruption' | 'adversarial';
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
  adversarial?: AttackChoice | false;
  /** On clean pictures, and on all corrupted ones together. Default true. */
  calibration?: boolean;
  /** Normalisation by channel of 0..1 pixels, as in training. Default 0.5 each. */
  mean?: readonly number[];
  std?: readonly number[];
  /** Pictures a native call. Default 250. */
  batchSize?: number;
  /** Of the choice of pictures, of the corruptions and of the attack's starts. Default 0. */
  seed?: number;
  signal?: AbortSignal;
  onProgress?: (progress: RobustnessProgress) => void;
}

export interface ResolvedRobustnessOptions {
  readonly samples: number;
  readonly corruptions: Required<CorruptionChoice> | null;
  readonly adversarial: Required<AttackChoice> | null;
  readonly calibration: boolean;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly batchSize: number;
  readonly seed: number;
}

const HALF = [0.5, 0.5, 0.5] as const;
const FEWEST_FOR_CALIBRATION = 200;
const KNOWN = new Set(
  'clean samples corruptions adversarial calibration mean std batchSize seed signal onProgress'.split(' '),
);

/** Fills in the defaults. Throws INVALID_ARGUMENT for what does not fit, before any work is done. */
export function resolveRobustnessOptions(options: RobustnessOptions): ResolvedRobustnessOptions {
  for (const name of Object.keys(options)) {
    if (!KNOWN.has(name)) refuse(`has no option '${name}'; it knows ${[...KNOWN].join(', ')}`);
  }
  const { clean, corruptions = {}, adversarial = {}, seed = 0 } = options;
  const most = clean.length;
  const resolved = {
    samples: integer('samples', options.samples ?? most, 1, most),
    corruptions: corruptions === false ? null : resolveCorruptions(corruptions, most),
    adversarial: adversarial === false ? null : resolveAttack(adversarial, most),
    calibration: options.calibration ?? true,
    mean: options.mean ?? HALF,
    std: options.std ?? HALF,
    batchSize: integer('batchSize', options.batchSize ?? 250, 1, 1 << 20),
    seed: integer('seed', seed, 0, Number.MAX_SAFE_INTEGER),
  };
  if (resolved.calibration && resolved.samples < FEWEST_FOR_CALIBRATION) {
    refuse(
      `needs samples of at least ${FEWEST_FOR_CALIBRATION} for calibration (two bins of 100), got ${resolved.samples}; give more, or calibration: false`,
    );
  }
  return resolved;
}

function resolveCorruptions(choice: CorruptionChoice, most: number): Required<CorruptionChoice> {
  const known = names();
  const chosen = choice.names ?? names({ subset: 'standard' });
  for (const name of chosen) {
    if (!known.includes(name)) refuse(`knows no corruption '${name}'; it knows ${known.join(', ')}`);
  }
  const severities = choice.severities ?? [1, 2, 3, 4, 5];
  if (chosen.length === 0 || severities.length === 0) {
    refuse('needs at least one corruption and one severity; to leave the measure out give corruptions: false');
  }
  for (const severity of severities) integer('severities', severity, 1, 5);
  return {
    names: chosen,
    severities,
    samples: integer('corruptions.samples', choice.samples ?? most, 1, most),
    preset: choice.preset ?? 'cifar',
  };
}

function resolveAttack(choice: AttackChoice, most: number): Required<AttackChoice> {
  return {
    samples: integer('adversarial.samples', choice.samples ?? most, 1, most),
    epsilon: choice.epsilon ?? 2 / 255,
    steps: integer('adversarial.steps', choice.steps ?? 20, 1, 100_000),
    stepSize: choice.stepSize ?? 0.5 / 255,
    start: choice.start ?? 'clean',
  };
}

function integer(name: string, value: number, low: number, high: number): number {
  if (!Number.isSafeInteger(value) || value < low || value > high) {
    refuse(`needs ${name} to be an integer from ${low} to ${high}, got ${String(value)}`);
  }
  return value;
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `robustness ${message}`);
}
