/** The architectures by name. A new one is a file with its spec and a row of the table. */
import { IPMixError } from '../errors.js';
import { createModel, type Model, type ModelOptions } from '../nn/model.js';
import type { ModelSpec } from '../nn/spec.js';
import { allConv } from './all-conv.js';
import { denseNet } from './densenet.js';
import { resNet } from './resnet.js';
import { resNet18Cifar } from './resnet-cifar.js';
import { resNeXt29 } from './resnext.js';
import { wideResNet } from './wide-resnet.js';

export interface ArchitectureOptions {
  /** Size of the last layer. Default: that of the data set the architecture was published for. */
  classes?: number;
  /** Share of values that dropout zeroes in training, where the architecture has dropout. Default 0; allconv 0.5. */
  dropRate?: number;
}

interface Architecture {
  /** As shown to people. */
  label: string;
  pattern: RegExp;
  /** 10 classes and no dropout where nothing is said. */
  defaults?: ArchitectureOptions;
  build(options: Required<ArchitectureOptions>, numbers: number[]): ModelSpec;
}

const IMAGENET = { classes: 1000 };

const ARCHITECTURES: readonly Architecture[] = [
  {
    label: 'wrn-<depth>-<widen>',
    pattern: /^wrn-(\d+)-(\d+)$/,
    build: (options, [depth = 0, widen = 0]) => wideResNet({ depth, widen, ...options }),
  },
  { label: 'resnet18-cifar', pattern: /^resnet18-cifar$/, build: resNet18Cifar },
  { label: 'resnext29', pattern: /^resnext29$/, build: resNeXt29 },
  {
    label: 'densenet',
    pattern: /^densenet$/,
    build: (options) => denseNet({ depth: 40, growth: 12, reduction: 1, bottleneck: false, ...options }),
  },
  {
    label: 'densenet-bc',
    pattern: /^densenet-bc$/,
    build: (options) => denseNet({ depth: 100, growth: 12, reduction: 0.5, bottleneck: true, ...options }),
  },
  { label: 'allconv', pattern: /^allconv$/, defaults: { dropRate: 0.5 }, build: allConv },
  {
    label: 'resnet18',
    pattern: /^resnet18$/,
    defaults: IMAGENET,
    build: (options) => resNet({ block: 'basic', blocks: [2, 2, 2, 2], ...options }),
  },
  {
    label: 'resnet34',
    pattern: /^resnet34$/,
    defaults: IMAGENET,
    build: (options) => resNet({ block: 'basic', blocks: [3, 4, 6, 3], ...options }),
  },
  {
    label: 'resnet50',
    pattern: /^resnet50$/,
    defaults: IMAGENET,
    build: (options) => resNet({ block: 'bottleneck', blocks: [3, 4, 6, 3], ...options }),
  },
  {
    label: 'resnet101',
    pattern: /^resnet101$/,
    defaults: IMAGENET,
    build: (options) => resNet({ block: 'bottleneck', blocks: [3, 4, 23, 3], ...options }),
  },
];

/** The names that {@link spec} and {@link create} take. */
export const names: readonly string[] = ARCHITECTURES.map(({ label }) => label);

/** The network of that name as plain data. Throws INVALID_ARGUMENT for an unknown name. */
export function spec(name: string, options: ArchitectureOptions = {}): ModelSpec {
  for (const architecture of ARCHITECTURES) {
    const match = architecture.pattern.exec(name);
    if (!match) continue;
    const { classes, dropRate } = options;
    const { defaults } = architecture;
    return architecture.build(
      { classes: classes ?? defaults?.classes ?? 10, dropRate: dropRate ?? defaults?.dropRate ?? 0 },
      match.slice(1).map(Number),
    );
  }
  throw new IPMixError('INVALID_ARGUMENT', `there is no architecture '${name}'; known: ${names.join(', ')}`);
}

/** That network with fresh weights, drawn from `seed`. Throws INVALID_ARGUMENT, DEVICE_UNAVAILABLE. */
export function create(name: string, options: ArchitectureOptions & ModelOptions = {}): Model {
  return createModel(spec(name, options), options);
}
