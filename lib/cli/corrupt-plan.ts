// What `ipmix corrupt` is asked for, resolved and checked before any picture is read.
import { type CorruptionGroup, type CorruptionName, names } from '../corrupt/corruption-names.js';
import { type PerturbationList, type PerturbationName, perturbations } from '../corrupt/perturbation-names.js';
import { IPMixError } from '../errors.js';
import { nearestName } from '../nearest-name.js';
import type { CorruptCommandOptions } from './commands/corrupt.js';

export interface CorruptPlan {
  readonly preset: 'cifar' | 'imagenet';
  readonly format: 'npy' | 'folders';
  readonly corruptions: readonly CorruptionName[];
  readonly perturbations: readonly PerturbationName[];
  readonly severities: readonly number[];
  readonly seed: number;
}

const GROUPS = new Set<string>(['c', 'c-extra', 'c-bar']);
const LISTS = new Set<string>(['test', 'validation', 'cifar-p-script', 'all']);

/** Throws INVALID_ARGUMENT for what does not fit together. */
export function planCorruptions(options: CorruptCommandOptions): CorruptPlan {
  const { preset, seed } = options;
  const format = options.format ?? (preset === 'cifar' ? 'npy' : 'folders');
  const corruptions = chosenCorruptions(options.only, preset);
  const films = chosenPerturbations(options.perturbations);
  if (corruptions.length === 0 && films.length === 0) {
    refuse("there is nothing to do: --only is 'none' and --perturbations is not given");
  }
  if (films.length > 0 && format === 'folders') refuse('--perturbations are written as .npy; give --format npy');
  const severities = options.severities.split(',').map((part) => Number(part.trim()));
  for (const severity of severities) {
    if (!(Number.isInteger(severity) && severity >= 1 && severity <= 5)) {
      refuse(`--severities must be of 1 to 5 with commas between, got '${options.severities}'`);
    }
  }
  const sorted = [...new Set(severities)].sort((a, b) => a - b);
  if (format === 'npy' && corruptions.length > 0 && sorted.length < 5) {
    refuse('the .npy files of CIFAR-C hold all five severities; leave --severities out, or give --format folders');
  }
  return { preset, format, corruptions, perturbations: films, severities: sorted, seed };
}

function chosenCorruptions(text: string, preset: CorruptPlan['preset']): CorruptionName[] {
  if (text === 'none') return [];
  const known = names({ preset });
  return parts(text).flatMap((part) => {
    if (part === 'all') return known;
    if (GROUPS.has(part)) return names({ group: part as CorruptionGroup, preset });
    if (!known.includes(part as CorruptionName)) {
      refuse(`preset ${preset} has no corruption '${part}'${meant(part, known)}; it has ${known.join(', ')}`);
    }
    return [part as CorruptionName];
  });
}

function chosenPerturbations(text: string | undefined): PerturbationName[] {
  if (text === undefined) return [];
  const known = perturbations().map(({ name }) => name);
  return parts(text).flatMap((part) => {
    if (LISTS.has(part)) return perturbations({ list: part as PerturbationList }).map(({ name }) => name);
    if (!known.includes(part as PerturbationName)) {
      refuse(`there is no perturbation '${part}'${meant(part, known)}; known: ${known.join(', ')}`);
    }
    return [part as PerturbationName];
  });
}

function parts(text: string): string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))];
}

function meant(name: string, known: readonly string[]): string {
  return `, did you mean '${nearestName(name, known)}'`;
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `corrupt: ${message}.`);
}
