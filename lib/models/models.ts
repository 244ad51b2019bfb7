/** The architectures by name. A new one is a file with its spec and a row of the table. */
import { IPMixError } from '../errors.js';
import { createModel, type Model, type ModelOptions } from '../nn/model.js';
import type { ModelSpec } from '../nn/spec.js';
import { wideResNet } from './wide-resnet.js';

export interface ArchitectureOptions {
  /** Size of the last layer. Default: that of the data set the architecture was published for. */
  classes?: number;
  /** Share of values that dropout zeroes in training, where the architecture has dropout. Default 0. */
  dropRate?: number;
}

interface Architecture {
  /** As shown to people. */
  label: string;
  pattern: RegExp;
  classes: number;
  build(match: RegExpExecArray, options: Required<ArchitectureOptions>): ModelSpec;
}

const ARCHITECTURES: readonly Architecture[] = [
  {
    label: 'wrn-<depth>-<widen>',
    pattern: /^wrn-(\d+)-(\d+)$/,
    classes: 10,
    build: (match, options) => wideResNet({ depth: Number(match[1]), widen: Number(match[2]), ...options }),
  },
];

/** The network of that name as plain data. Throws INVALID_ARGUMENT for an unknown name. */
export function spec(name: string, options: ArchitectureOptions = {}): ModelSpec {
  for (const architecture of ARCHITECTURES) {
    const match = architecture.pattern.exec(name);
    if (!match) continue;
    return architecture.build(match, {
      classes: options.classes ?? architecture.classes,
      dropRate: options.dropRate ?? 0,
    });
  }
  const known = ARCHITECTURES.map(({ label }) => label).join(', ');
  throw new IPMixError('INVALID_ARGUMENT', `there is no architecture '${name}'; known: ${known}`);
}

/** That network with fresh weights, drawn from `seed`. Throws INVALID_ARGUMENT, DEVICE_UNAVAILABLE. */
export function create(name: string, options: ArchitectureOptions & ModelOptions = {}): Model {
  return createModel(spec(name, options), options);
}
