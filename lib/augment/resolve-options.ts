import { IPMixError } from '../errors.js';
import { nearestName } from '../nearest-name.js';

/** One number for all channels, or one for each. */
export type Channels = number | readonly [number, number, number];

/** 'cifar' for 32 x 32 pictures, 'imagenet' for 224 x 224; everything else defaults by it. */
export type Preset = 'cifar' | 'imagenet';

/** What every method's options have that makes views of single pictures. */
export interface ViewOptions {
  preset: Preset;
  /** Non-negative safe integer, default 0. The same seed, epoch, index and view give the same bytes. */
  seed?: number;
  /** Of the output: (pixel / 255 - mean) / std by channel. */
  mean?: Channels;
  std?: Channels;
}

/** The same with every choice made. */
export interface ResolvedViewOptions {
  readonly preset: Preset;
  readonly seed: number;
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
}

/** The shared part of every table of presets. */
export const VIEW_PRESETS = {
  cifar: { preset: 'cifar', seed: 0, mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
  imagenet: { preset: 'imagenet', seed: 0, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
} as const satisfies Record<Preset, ResolvedViewOptions>;

/** The mixing picture's shorter side becomes round(size * above / below) before its random crop. */
export const MIXING_SCALES = { cifar: [36, 32], imagenet: [256, 224] } as const satisfies Record<
  Preset,
  readonly [above: number, below: number]
>;

/** Throws INVALID_ARGUMENT for a name that the table of defaults does not have. */
export function refuseUnknown(method: string, options: object, defaults: object): void {
  const known = Object.keys(defaults);
  for (const name of Object.keys(options).filter((key) => !known.includes(key))) {
    const message = `${method} has no option '${name}': did you mean '${nearestName(name, known)}'? Known: ${known.join(', ')}`;
    throw new IPMixError('INVALID_ARGUMENT', message);
  }
}

/** What was given, without what is undefined. */
export function definedOnly<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/**
 * Fills in the preset's defaults: the one resolve of every method that makes views. Throws INVALID_ARGUMENT for an unknown
 * preset or option; the native side checks the values. `ops` may be a name of `lists`.
 */
export function resolveViewOptions<Resolved extends ResolvedViewOptions>(
  method: string,
  presets: Readonly<Record<Preset, Resolved>>,
  options: ViewOptions & { ops?: unknown },
  lists: Readonly<Record<string, readonly string[]>> = {},
): Resolved {
  const preset = options?.preset;
  if (preset !== 'cifar' && preset !== 'imagenet') {
    throw new IPMixError(
      'INVALID_ARGUMENT',
      `${method} needs preset to be 'cifar' or 'imagenet', got ${String(preset)}`,
    );
  }
  const defaults = presets[preset];
  refuseUnknown(method, options, defaults);
  const resolved = { ...defaults, ...definedOnly(options) } as ResolvedViewOptions & { ops?: unknown };
  return {
    ...resolved,
    ...('ops' in resolved ? { ops: opList(method, resolved.ops, lists) } : {}),
    mean: channels(options.mean ?? defaults.mean),
    std: channels(options.std ?? defaults.std),
  } as Resolved;
}

function opList(method: string, ops: unknown, lists: Readonly<Record<string, readonly string[]>>): unknown {
  if (typeof ops !== 'string') return ops;
  const list = Object.hasOwn(lists, ops) ? lists[ops] : undefined;
  if (list) return list;
  const names = Object.keys(lists).map((name) => `'${name}'`);
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `${method} needs ops to be ${names.join(', ')} or an array of names, got '${ops}'`,
  );
}

function channels(value: Channels): readonly [number, number, number] {
  return typeof value === 'number' ? [value, value, value] : value;
}
