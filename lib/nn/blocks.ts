import { IPMixError } from '../errors.js';
import { relu, sigmoid } from './activations.js';
import { conv2d } from './layers.js';
import { adaptiveAvgPool2d } from './pools.js';
import type { Children, ContainerSpec, ModelSpec, ParallelSpec, ResidualSpec } from './spec.js';

/** Modules by name, or in an array, whose members are called '0', '1', ... */
export type Modules = Readonly<Record<string, ModelSpec>> | readonly ModelSpec[];

function toChildren(modules: Modules): Children {
  if (Array.isArray(modules)) return modules.map((spec: ModelSpec, index) => [String(index), spec] as const);
  return Object.entries(modules as Record<string, ModelSpec>).map(([name, spec]) => {
    // JavaScript moves integer-like keys to the front, which would change the order of the layers unseen.
    if (/^\d+$/.test(name)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `a module must not be called '${name}' in the object form, because JavaScript reorders integer-like keys; use an array`,
      );
    }
    return [name, spec] as const;
  });
}

/** Modules one after the other, in a namespace of their own. Throws INVALID_ARGUMENT for integer-like names. */
export function sequential(modules: Modules): ContainerSpec {
  return { type: 'sequential', children: toChildren(modules) };
}

/** The input, then what the modules make of it, joined along the channels (DenseNet's block). */
export function concat(modules: Modules): ContainerSpec {
  return { type: 'concat', children: toChildren(modules) };
}

/** Branches that get the same input; their results are joined along the channels, or added. */
export function parallel(branches: Modules, options: { join?: 'concat' | 'add' } = {}): ParallelSpec {
  return { type: 'parallel', ...options, children: toChildren(branches) };
}

/** The input times what the modules make of it. */
export function gate(modules: Modules): ContainerSpec {
  return { type: 'gate', children: toChildren(modules) };
}

export interface SqueezeOptions {
  /** Between the two 1x1 convolutions. Default relu. */
  activation?: ModelSpec;
  /** What becomes the channels' scale. Default sigmoid. */
  scaleActivation?: ModelSpec;
}

/**
 * Squeeze-and-excitation (Hu et al., CVPR 2018): each channel is scaled by what two 1x1 convolutions make of the channels'
 * means. Names as in torchvision.ops.SqueezeExcitation (fc1, fc2).
 */
export function squeezeExcitation(channels: number, squeezed: number, options: SqueezeOptions = {}): ContainerSpec {
  return gate({
    avgpool: adaptiveAvgPool2d(1),
    fc1: conv2d(channels, squeezed, 1),
    activation: options.activation ?? relu(),
    fc2: conv2d(squeezed, channels, 1),
    scale_activation: options.scaleActivation ?? sigmoid(),
  });
}

export interface ResidualParts {
  before?: Modules;
  body: Modules;
  shortcut?: Modules;
  after?: Modules;
  shortcutFrom?: 'input' | 'before';
}

/**
 * after(body(before(x)) + shortcut(x)), or with `shortcutFrom: 'before'` shortcut(before(x)); without a shortcut what it
 * starts from is added as it is. The modules of all parts register flat in the block's namespace, in that order.
 */
export function residual(parts: ResidualParts): ResidualSpec {
  const { before, body, shortcut, after, shortcutFrom } = parts;
  return {
    type: 'residual',
    ...(before && { before: toChildren(before) }),
    body: toChildren(body),
    ...(shortcut && { shortcut: toChildren(shortcut) }),
    ...(after && { after: toChildren(after) }),
    ...(shortcutFrom && { shortcutFrom }),
  };
}
