/** A network as plain data: it prints, travels as JSON inside a checkpoint, and `createModel` builds it natively. */

/** One integer for both sides, or [height, width]. */
export type Pair = number | readonly [height: number, width: number];

/** Children in registration order; an array of pairs, because JSON objects do not keep integer-like keys in order. */
export type Children = readonly (readonly [name: string, spec: ModelSpec])[];

/**
 * How a weight starts. 'default': uniform within 1 / sqrt(fan-in), what torch.nn does; 'heFanOut' and 'heFanIn': normal
 * with variance 2 / fan (He et al. 2015).
 */
export type WeightInit = 'default' | 'heFanOut' | 'heFanIn';
export type BiasInit = 'default' | 'zeros';

interface InitOptions {
  readonly weightInit?: WeightInit;
  readonly biasInit?: BiasInit;
}

export interface Conv2dSpec extends InitOptions {
  readonly type: 'conv2d';
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: Pair;
  readonly stride?: Pair;
  readonly padding?: Pair;
  readonly dilation?: Pair;
  readonly groups?: number;
  readonly bias?: boolean;
}

export interface LinearSpec extends InitOptions {
  readonly type: 'linear';
  readonly inFeatures: number;
  readonly outFeatures: number;
  readonly bias?: boolean;
}

export interface BatchNorm2dSpec {
  readonly type: 'batchNorm2d';
  readonly channels: number;
  readonly eps?: number;
  readonly momentum?: number;
  readonly affine?: boolean;
}

export interface ReluSpec {
  readonly type: 'relu';
  /** Overwrites its input: less memory, for inputs that nothing else needs. */
  readonly inPlace?: boolean;
}

export interface GeluSpec {
  readonly type: 'gelu';
  /** 'sigmoid' is x sigmoid(1.702 x). */
  readonly approximate?: 'none' | 'tanh' | 'sigmoid';
}

export interface PoolSpec {
  readonly type: 'maxPool2d' | 'avgPool2d';
  readonly kernelSize: Pair;
  /** The kernel size unless given. */
  readonly stride?: Pair;
  readonly padding?: Pair;
}

export interface AdaptiveAvgPool2dSpec {
  readonly type: 'adaptiveAvgPool2d';
  readonly outputSize: Pair;
}

export interface DropoutSpec {
  readonly type: 'dropout';
  readonly rate?: number;
}

export interface PlainSpec {
  readonly type: 'flatten' | 'identity';
}

export interface ContainerSpec {
  /** 'concat' puts the container's input before what its children make of it, along the channels. */
  readonly type: 'sequential' | 'concat';
  readonly children: Children;
}

export interface ResidualSpec {
  readonly type: 'residual';
  readonly before?: Children;
  readonly body: Children;
  readonly shortcut?: Children;
  readonly after?: Children;
  /** What the shortcut starts from: the block's input (default) or what `before` gives. */
  readonly shortcutFrom?: 'input' | 'before';
}

export type ModelSpec =
  | Conv2dSpec
  | LinearSpec
  | BatchNorm2dSpec
  | ReluSpec
  | GeluSpec
  | PoolSpec
  | AdaptiveAvgPool2dSpec
  | DropoutSpec
  | PlainSpec
  | ContainerSpec
  | ResidualSpec;
