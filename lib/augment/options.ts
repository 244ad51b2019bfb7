import { MIX_NAMES, type MixName, OP_NAMES, type OpName, type Overflow } from '../image/steps.js';
import {
  MIXING_SCALES,
  type ResolvedViewOptions,
  resolveViewOptions,
  VIEW_PRESETS,
  type ViewOptions,
} from './resolve-options.js';

/** What may be chosen of {@link IPMix}; the paper's appendix names the presets' values. */
export interface IPMixOptions extends ViewOptions {
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
  /** The mixing picture's shorter side becomes round(size * above / below) before its random crop. */
  mixingScale?: readonly [above: number, below: number];
}

/** Every choice made; plain data to be saved beside a result. */
export interface ResolvedIPMixOptions extends ResolvedViewOptions {
  readonly k: number;
  readonly t: number;
  readonly beta: number;
  readonly severity: number;
  readonly patchSizes: readonly number[];
  readonly ops: readonly OpName[];
  readonly mixes: readonly MixName[];
  readonly partner: 'mixing' | 'mixing-or-augmented';
  readonly overflow: Overflow;
  readonly mixingScale: readonly [number, number];
}

const EXTENDED: ReadonlySet<OpName> = new Set(['autocontrast', 'color', 'contrast', 'brightness', 'sharpness']);

/** The lists that 'standard' and 'all' name. */
export const OP_LISTS: Readonly<Record<'standard' | 'all', readonly OpName[]>> = {
  standard: OP_NAMES.filter((name) => !EXTENDED.has(name)),
  all: OP_NAMES,
};

const SHARED = {
  k: 3,
  t: 3,
  ops: OP_LISTS.standard,
  mixes: MIX_NAMES,
  overflow: 'wrap',
} as const;

/** The one table of defaults. */
export const IPMIX_PRESETS: Readonly<Record<'cifar' | 'imagenet', ResolvedIPMixOptions>> = {
  cifar: {
    ...VIEW_PRESETS.cifar,
    ...SHARED,
    beta: 3,
    severity: 3,
    patchSizes: [4, 8, 16, 32],
    partner: 'mixing',
    mixingScale: MIXING_SCALES.cifar,
  },
  imagenet: {
    ...VIEW_PRESETS.imagenet,
    ...SHARED,
    beta: 4,
    severity: 1,
    patchSizes: [4, 8, 16, 32, 64, 224],
    partner: 'mixing-or-augmented',
    mixingScale: MIXING_SCALES.imagenet,
  },
};

/** Fills in the preset's defaults. Throws INVALID_ARGUMENT for an unknown preset or option; the operator checks the values. */
export function resolveIPMixOptions(options: IPMixOptions): ResolvedIPMixOptions {
  return resolveViewOptions('IPMix', IPMIX_PRESETS, options, OP_LISTS);
}
