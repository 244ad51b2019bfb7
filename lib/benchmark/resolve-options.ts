// Options of a judgement with every default filled in; what does not fit is refused before any work is done.
import { names } from '../corrupt/corruption-names.js';
import { perturbations } from '../corrupt/perturbation-names.js';
import { IPMixError } from '../errors.js';
import type {
  AnomalyChoice,
  AnomalySource,
  AttackChoice,
  CorruptionChoice,
  PerturbationChoice,
  RobustnessOptions,
} from './robustness-options.js';

export type ResolvedCorruptions = Required<Omit<CorruptionChoice, 'dir'>> & { readonly dir: string | null };
export type ResolvedPerturbations = Required<Omit<PerturbationChoice, 'alexNet' | 'dir'>> & {
  readonly dir: string | null;
  readonly alexNet: Readonly<Record<string, number>> | null;
};
export type ResolvedAttack = Required<Omit<AttackChoice, 'targeted'>> & Pick<AttackChoice, 'targeted'>;
export type ResolvedAnomalies = Required<AnomalyChoice>;

export interface ResolvedRobustnessOptions {
  readonly samples: number;
  readonly corruptions: ResolvedCorruptions | null;
  readonly perturbations: ResolvedPerturbations | null;
  readonly adversarial: readonly ResolvedAttack[];
  readonly anomalies: ResolvedAnomalies | null;
  readonly calibration: { readonly lastBin: boolean } | null;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly batchSize: number;
  readonly seed: number;
}

const HALF = [0.5, 0.5, 0.5] as const;
const FEWEST_FOR_CALIBRATION = 200;
const GENERATED_ANOMALIES = ['gaussian', 'rademacher', 'blobs'] as const;
const KNOWN = new Set(
  'clean samples corruptions perturbations adversarial anomalies calibration mean std batchSize seed runFolder distributed signal onProgress'.split(
    ' ',
  ),
);

/** Fills in the defaults. Throws INVALID_ARGUMENT for what does not fit. */
export function resolveRobustnessOptions(options: RobustnessOptions): ResolvedRobustnessOptions {
  for (const name of Object.keys(options)) {
    if (!KNOWN.has(name)) refuse(`has no option '${name}'; it knows ${[...KNOWN].join(', ')}`);
  }
  const {
    clean,
    corruptions = {},
    perturbations: sequences = false,
    adversarial = {},
    anomalies = false,
    seed = 0,
  } = options;
  const { calibration = true } = options;
  const most = clean.length;
  const resolved: ResolvedRobustnessOptions = {
    samples: integer('samples', options.samples ?? most, 1, most),
    corruptions: corruptions === false ? null : resolveCorruptions(corruptions, most),
    perturbations: sequences === false ? null : resolvePerturbations(sequences === true ? {} : sequences, most),
    adversarial: adversarial === false ? [] : [adversarial].flat().map((attack) => resolveAttack(attack, most)),
    anomalies: anomalies === false ? null : resolveAnomalies(anomalies === true ? {} : anomalies),
    calibration:
      calibration === false ? null : { lastBin: calibration === true ? false : (calibration.lastBin ?? false) },
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

function resolveCorruptions(choice: CorruptionChoice, most: number): ResolvedCorruptions {
  const known = names();
  const chosen = choice.names ?? names({ group: 'c' });
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
    dir: choice.dir ?? null,
    allowPartial: choice.allowPartial ?? false,
  };
}

function resolvePerturbations(choice: PerturbationChoice, most: number): ResolvedPerturbations {
  return {
    names: choice.names ?? perturbations({ list: 'test' }).map(({ name }) => name),
    samples: integer('perturbations.samples', choice.samples ?? most, 1, most),
    preset: choice.preset ?? 'cifar',
    dir: choice.dir ?? null,
    alexNet: choice.alexNet ?? null,
    allowPartial: choice.allowPartial ?? false,
  };
}

function resolveAttack(choice: AttackChoice, most: number): ResolvedAttack {
  const { method = 'pgd', norm = 'linf', loss = 'ce', epsilon = 2 / 255, start = 'clean' } = choice;
  one('adversarial.method', method, ['fgsm', 'pgd', 'apgd']);
  one('adversarial.norm', norm, ['linf', 'l2']);
  one('adversarial.loss', loss, ['ce', 'dlr']);
  one('adversarial.start', start, ['clean', 'published']);
  if (choice.targeted !== undefined) one('adversarial.targeted', choice.targeted, ['random', 'leastLikely']);
  if (!(epsilon >= 0)) refuse(`needs adversarial.epsilon to be 0 or more, got ${epsilon}`);
  return {
    ...{ method, norm, loss, epsilon, start },
    samples: integer('adversarial.samples', choice.samples ?? most, 1, most),
    steps: method === 'fgsm' ? 1 : integer('adversarial.steps', choice.steps ?? 20, 1, 100_000),
    stepSize: method === 'fgsm' ? epsilon : (choice.stepSize ?? (norm === 'linf' ? 0.5 / 255 : epsilon / 4)),
    restarts: integer('adversarial.restarts', choice.restarts ?? 1, 1, 10_000),
    ...(choice.targeted && { targeted: choice.targeted }),
  };
}

function resolveAnomalies(choice: AnomalyChoice): ResolvedAnomalies {
  const sets = choice.sets ?? GENERATED_ANOMALIES;
  if (sets.length === 0) refuse('needs at least one set of anomalies; to leave the measure out give anomalies: false');
  for (const set of sets) if (typeof set === 'string') one('anomalies.sets', set, GENERATED_ANOMALIES);
  const labels = sets.map(anomalyName);
  const twice = labels.find((name, i) => labels.indexOf(name) !== i);
  if (twice !== undefined)
    refuse(`needs every set of anomalies under a name of its own, but '${twice}' is there twice`);
  return { sets, samples: integer('anomalies.samples', choice.samples ?? 1000, 1, 10_000_000) };
}

export function anomalyName(source: AnomalySource): string {
  return typeof source === 'string' ? source : source.name;
}

/** The options as plain data: sets of anomalies by their names. */
export function describeOptions(resolved: ResolvedRobustnessOptions): Record<string, unknown> {
  const { anomalies } = resolved;
  return { ...resolved, anomalies: anomalies && { ...anomalies, sets: anomalies.sets.map(anomalyName) } };
}

function one(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) {
    refuse(`needs ${name} to be one of ${known.map((word) => `'${word}'`).join(', ')}, got '${String(value)}'`);
  }
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
