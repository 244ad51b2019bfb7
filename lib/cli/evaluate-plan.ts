// What `ipmix evaluate` measures, from its options.
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { VIEW_PRESETS } from '../augment/resolve-options.js';
import type {
  AttackChoice,
  CorruptionChoice,
  PerturbationChoice,
  RobustnessOptions,
} from '../benchmark/robustness-options.js';
import { type CorruptionName, type CorruptionPreset, names } from '../corrupt/corruption-names.js';
import type { Dataset } from '../data/dataset.js';
import { IPMixError } from '../errors.js';
import type { EvaluateOptions } from './commands/evaluate.js';

const MEASURES = ['clean', 'corruption', 'perturbation', 'adversarial', 'anomaly', 'calibration'] as const;
type MeasureName = (typeof MEASURES)[number];

const ATTACKS: Readonly<Record<string, AttackChoice>> = {
  pgd: {},
  'pgd-l2': { norm: 'l2', epsilon: 0.5, stepSize: 0.125 },
  fgsm: { method: 'fgsm' },
  'apgd-ce': { method: 'apgd' },
  'apgd-dlr': { method: 'apgd', loss: 'dlr' },
  targeted: { targeted: 'random' },
};

/** `trained`: the preset of the training, where it is known. Throws INVALID_ARGUMENT for an unknown measure, attack or preset. */
export function evaluationPlan(
  options: EvaluateOptions,
  test: Dataset,
  trained: CorruptionPreset = 'cifar',
): RobustnessOptions {
  const only = listOf('--only', options.only ?? MEASURES.join(','), MEASURES) as MeasureName[];
  const wanted = (measure: MeasureName) => only.includes(measure);
  const preset = listOf('--preset', options.preset ?? trained, ['cifar', 'imagenet'])[0] as CorruptionPreset;
  const most = test.length;
  const attacks =
    options.attacks === 'all' ? Object.keys(ATTACKS) : listOf('--attacks', options.attacks, Object.keys(ATTACKS));
  const attacked = { samples: Math.min(options.attackedSamples, most) };
  const folders = options.anomalies.map((folder) => ({ name: basename(resolve(folder)), folder }));
  return {
    clean: test,
    samples: Math.min(options.samples ?? most, most),
    corruptions: wanted('corruption') && corruptionChoice(options, preset, most),
    perturbations: wanted('perturbation') && options.sequences > 0 && perturbationChoice(options, preset, most),
    adversarial:
      wanted('adversarial') &&
      options.attackedSamples > 0 &&
      attacks.map((name) => ({ ...ATTACKS[name], ...attacked })),
    anomalies: wanted('anomaly') &&
      options.anomalySamples > 0 && {
        sets: ['gaussian', 'rademacher', 'blobs', ...folders],
        samples: options.anomalySamples,
      },
    calibration: wanted('calibration'),
    mean: options.mean ?? (trained === 'imagenet' ? VIEW_PRESETS.imagenet.mean : undefined),
    std: options.std ?? (trained === 'imagenet' ? VIEW_PRESETS.imagenet.std : undefined),
    seed: options.seed,
  };
}

function corruptionChoice(options: EvaluateOptions, preset: CorruptionPreset, most: number): CorruptionChoice | false {
  const how = options.corruptions;
  if (how === 'none') return false;
  const choice = {
    preset,
    samples: Math.min(options.corruptedSamples, most),
    allowPartial: options.allowPartial ?? false,
  };
  const bar = options.cBar ? names({ group: 'c-bar', preset }) : [];
  const standard = [...names({ group: 'c', preset }), ...bar];
  if (how === 'generate') return { ...choice, names: standard };
  if (how === 'all') return { ...choice, names: [...names({ group: ['c', 'c-extra'], preset }), ...bar] };
  if (existsSync(how) && statSync(how).isDirectory()) return { ...choice, names: standard, dir: how };
  // Unknown names are refused with the known ones.
  return { ...choice, names: [...(how.split(',').map((name) => name.trim()) as CorruptionName[]), ...bar] };
}

function perturbationChoice(options: EvaluateOptions, preset: CorruptionPreset, most: number): PerturbationChoice {
  const how = options.perturbations;
  const samples = Math.min(options.sequences, most);
  const choice = { samples, preset, allowPartial: options.allowPartial ?? false };
  if (how === 'generate') return choice;
  if (existsSync(how) && statSync(how).isDirectory()) return { ...choice, dir: how };
  // Unknown names are refused with the known ones.
  return { ...choice, names: how.split(',').map((name) => name.trim()) };
}

function listOf(option: string, text: string, known: readonly string[]): string[] {
  const list = text.split(',').map((word) => word.trim());
  for (const word of list) {
    if (known.includes(word)) continue;
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `Expected ${option} to name some of ${known.join(', ')}, but got '${word}'.`,
    );
  }
  return list;
}
