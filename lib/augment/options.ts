import { IPMixError } from '../errors.js';
import { MIX_NAMES, type MixName, OP_NAMES, type OpName, type Overflow } from '../image/steps.js';
import { nearestName } from '../nearest-name.js';

/** One number for all channels, or one for each. */
export type Channels = number | readonly [number, number, number];

/** What may be chosen of {@link IPMix}; the paper's appendix names the presets' values. */
export interface IPMixOptions {
  /** 'cifar' for 32 x 32 pictures, 'imagenet' for 224 x 224; everything else defaults by it. */
  preset: 'cifar' | 'imagenet';
  /** Non-negative safe integer, default 0. The same seed, epoch, index and view give the same bytes. */
  seed?: number;
  /** Chains, 1..64. */
  k?: number;
  /** Longest chain, 0..64: lengths are uniform in 0..t. */
  t?: number;
  /** Shape of the Beta distributions that add and multiply draw a and b from. */
  beta?: number;
  /** Levels of image operations are uniform in 0.1..severity, at most 10. */
  severity?: number;
  /** Sides of the mixed boxes; larger than the picture means all of it. */
  patchSizes?: readonly number[];
  /** 'standard' (10), 'all' (15: with autocontrast, color, contrast, brightness, sharpness), or names. */
  ops?: 'standard' | 'all' | readonly OpName[];
  mixes?: readonly MixName[];
  /** 'mixing': the mixing picture. 'mixing-or-augmented': with probability 1/2 the original after one operation instead. */
  partner?: 'mixing' | 'mixing-or-augmented';
  /** 'wrap' (default): out-of-range sums wrap modulo 256, as the published code does. 'clip': they are clamped. */
  overflow?: Overflow;
  /** Of the output: (pixel / 255 - mean) / std by channel. */
  mean?: Channels;
  std?: Channels;
  /** The mixing picture's shorter side becomes round(size * above / below) before its random crop. */
  mixingScale?: readonly [above: number, below: number];
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedIPMixOptions {
  readonly preset: 'cifar' | 'imagenet';
  readonly seed: number;
  readonly k: number;
  readonly t: number;
  readonly beta: number;
  readonly severity: number;
  readonly patchSizes: readonly number[];
  readonly ops: readonly OpName[];
  readonly mixes: readonly MixName[];
  readonly partner: 'mixing' | 'mixing-or-augmented';
  readonly overflow: Overflow;
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
  readonly mixingScale: readonly [number, number];
}

const EXTENDED: ReadonlySet<OpName> = new Set(['autocontrast', 'color', 'contrast', 'brightness', 'sharpness']);

/** The lists that 'standard' and 'all' name. */
export const OP_LISTS: Readonly<Record<'standard' | 'all', readonly OpName[]>> = {
  standard: OP_NAMES.filter((name) => !EXTENDED.has(name)),
  all: OP_NAMES,
};

const SHARED = {
  seed: 0,
  k: 3,
  t: 3,
  ops: OP_LISTS.standard,
  mixes: MIX_NAMES,
  overflow: 'wrap',
} as const;

/** The one table of defaults. */
export const IPMIX_PRESETS: Readonly<Record<'cifar' | 'imagenet', ResolvedIPMixOptions>> = {
  cifar: {
    ...SHARED,
    preset: 'cifar',
    beta: 3,
    severity: 3,
    patchSizes: [4, 8, 16, 32],
    partner: 'mixing',
    mean: [0.5, 0.5, 0.5],
    std: [0.5, 0.5, 0.5],
    mixingScale: [36, 32],
  },
  imagenet: {
    ...SHARED,
    preset: 'imagenet',
    beta: 4,
    severity: 1,
    patchSizes: [4, 8, 16, 32, 64, 224],
    partner: 'mixing-or-augmented',
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
    mixingScale: [256, 224],
  },
};

/** Fills in the preset's defaults. Throws INVALID_ARGUMENT for an unknown preset or option; the operator checks the values. */
export function resolveIPMixOptions(options: IPMixOptions): ResolvedIPMixOptions {
  const preset = options?.preset;
  if (preset !== 'cifar' && preset !== 'imagenet') {
    throw new IPMixError('INVALID_ARGUMENT', `IPMix needs preset to be 'cifar' or 'imagenet', got ${String(preset)}`);
  }
  const defaults = IPMIX_PRESETS[preset];
  const known = Object.keys(defaults);
  for (const name of Object.keys(options).filter((key) => !known.includes(key))) {
    const message = `IPMix has no option '${name}': did you mean '${nearestName(name, known)}'? Known: ${known.join(', ')}`;
    throw new IPMixError('INVALID_ARGUMENT', message);
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as IPMixOptions;
  return {
    ...defaults,
    ...given,
    ops: typeof given.ops === 'string' ? opList(given.ops) : (given.ops ?? defaults.ops),
    mean: channels(given.mean ?? defaults.mean),
    std: channels(given.std ?? defaults.std),
  };
}

function opList(name: string): readonly OpName[] {
  if (name === 'standard' || name === 'all') return OP_LISTS[name];
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `IPMix needs ops to be 'standard', 'all' or an array of names, got '${name}'`,
  );
}

function channels(value: Channels): readonly [number, number, number] {
  return typeof value === 'number' ? [value, value, value] : value;
}
