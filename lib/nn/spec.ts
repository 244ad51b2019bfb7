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
  /** Left out: inferred from a sample input, as are `inFeatures` and the `channels` of norms. */
  readonly inChannels?: number;
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
  readonly inFeatures?: number;
  readonly outFeatures: number;
  readonly bias?: boolean;
}

export interface BatchNormSpec {
  readonly type: 'batchNorm2d' | 'batchNorm1d';
  readonly channels?: number;
  readonly eps?: number;
  readonly momentum?: number;
  readonly affine?: boolean;
}

export interface GroupNormSpec {
  readonly type: 'groupNorm';
  readonly groups: number;
  readonly channels?: number;
  readonly eps?: number;
  readonly affine?: boolean;
}

export interface LayerNormSpec {
  readonly type: 'layerNorm';
  /** The last dimensions of the input. */
  readonly shape: number | readonly number[];
  readonly eps?: number;
  readonly affine?: boolean;
}

export interface LayerNorm2dSpec {
  readonly type: 'layerNorm2d';
  readonly channels?: number;
  readonly eps?: number;
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

export interface LeakyReluSpec {
  readonly type: 'leakyRelu';
  /** Of negative values. */
  readonly slope?: number;
}

export interface EluSpec {
  readonly type: 'elu';
  readonly alpha?: number;
}

interface WindowOptions {
  readonly kernelSize: Pair;
  /** The kernel size unless given. */
  readonly stride?: Pair;
  readonly padding?: Pair;
  /** A window that hangs over the edge gives a value too. */
  readonly ceilMode?: boolean;
}

export interface MaxPool2dSpec extends WindowOptions {
  readonly type: 'maxPool2d';
  readonly dilation?: Pair;
}

export interface AvgPool2dSpec extends WindowOptions {
  readonly type: 'avgPool2d';
  /** Whether the zeros of the padding count in the mean. */
  readonly countIncludePad?: boolean;
}

export interface AdaptivePool2dSpec {
  readonly type: 'adaptiveAvgPool2d' | 'adaptiveMaxPool2d';
  readonly outputSize: Pair;
}

export interface DropoutSpec {
  readonly type: 'dropout' | 'dropout2d';
  readonly rate?: number;
}

export interface StochasticDepthSpec {
  readonly type: 'stochasticDepth';
  readonly rate?: number;
  /** 'row': each picture for itself; 'batch': all or none. */
  readonly mode?: 'row' | 'batch';
}

export interface FlattenSpec {
  readonly type: 'flatten';
  readonly startDim?: number;
}

/** A layer without settings. */
export interface PlainSpec {
  readonly type: 'identity' | 'relu6' | 'silu' | 'mish' | 'hardswish' | 'hardsigmoid' | 'sigmoid' | 'tanh';
}

/** A program that Python saved with torch.jit. */
export interface TorchScriptSpec {
  readonly type: 'torchScript';
  readonly path: string;
}

export interface ContainerSpec {
  /**
   * 'concat' puts the container's input before what its children make of it, along the channels; 'gate' multiplies the
   * input by what they make of it.
   */
  readonly type: 'sequential' | 'concat' | 'gate';
  readonly children: Children;
}

export interface ParallelSpec {
  readonly type: 'parallel';
  /** How the branches' results become one: along the channels, or their sum. */
  readonly join?: 'concat' | 'add';
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

/** A layer with nothing inside. */
export type LayerSpec =
  | Conv2dSpec
  | LinearSpec
  | BatchNormSpec
  | GroupNormSpec
  | LayerNormSpec
  | LayerNorm2dSpec
  | ReluSpec
  | GeluSpec
  | LeakyReluSpec
  | EluSpec
  | MaxPool2dSpec
  | AvgPool2dSpec
  | AdaptivePool2dSpec
  | DropoutSpec
  | StochasticDepthSpec
  | FlattenSpec
  | PlainSpec
  | TorchScriptSpec;

export type ModelSpec = LayerSpec | ContainerSpec | ParallelSpec | ResidualSpec;
