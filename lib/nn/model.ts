import { resolve } from 'node:path';
import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { assertTensor, type Tensor } from '../tensor/tensor.js';
import { infer, parse, type SampleInput } from './infer.js';
import { torchScript } from './layers.js';
import type { BuiltModel, NativeModel } from './native.js';
import type { ModelSpec } from './spec.js';
import { type Summary, summary } from './summary.js';
import { readModelFile, readWeights, type StateDict, writeWeights } from './weight-files.js';

export interface ModelOptions {
  /** 'cpu' (default), 'cuda', 'cuda:1' or 'auto'. */
  device?: string;
  /** Of the initial weights, and of the dropout masks outside a Trainer. Default 0. */
  seed?: number;
  /** A sample input, or its shape: infers what nn.lazyConv2d and the like leave out, and refuses layers that do not fit. */
  input?: SampleInput;
}

export interface LoadOptions {
  /** false: names may differ, and what fits is loaded. Default true. */
  strict?: boolean;
}

/** A network with its weights, held natively. It starts in training mode, as in PyTorch. */
export class Model {
  /** What it was built from: plain data. */
  readonly spec: ModelSpec;
  readonly seed: number;
  #native: NativeModel;
  #training = true;
  #forwards = 0;

  /** Use {@link createModel} or `models.create`. `built`: what `native.buildModel` gave for the same arguments. */
  constructor(spec: ModelSpec, options: ModelOptions = {}, built?: BuiltModel) {
    this.spec = options.input ? infer(spec, options.input) : spec;
    this.seed = checkedSeed(options.seed);
    this.#native = new native.Model(built ?? this.spec, this.seed, options.device ?? 'cpu');
  }

  /**
   * A network that Python saved with torch.jit.script or torch.jit.trace: to predict, train and judge like any other. Its
   * own files hold its weights; `save` and `load` keep later ones. Throws NOT_FOUND, CORRUPT_FILE, DEVICE_UNAVAILABLE.
   */
  static async fromTorchScript(path: string, options: ModelOptions = {}): Promise<Model> {
    const spec = torchScript(resolve(path));
    return new Model(spec, options, await native.buildModel(spec, checkedSeed(options.seed), options.device ?? 'cpu'));
  }

  /** The network of a .safetensors file that {@link save} wrote, with its weights. Throws NOT_FOUND, CORRUPT_FILE. */
  static async fromFile(path: string, options: ModelOptions = {}): Promise<Model> {
    const { json, state } = await readModelFile(path);
    const model = new Model(parse(json), options);
    await model.#loadFrom(state, true);
    return model;
  }

  get device(): string {
    return this.#native.device;
  }

  get training(): boolean {
    return this.#training;
  }

  /** Batch statistics and dropout on. */
  train(): this {
    this.#training = true;
    return this;
  }

  /** Running statistics, no dropout. */
  eval(): this {
    this.#training = false;
    return this;
  }

  /**
   * The logits of `input` (N x channels x H x W), recorded for `backward()` unless inside `noGrad`. Runs on the calling
   * thread. Throws SHAPE_MISMATCH with the layer's path, and BUSY while a training step changes the weights.
   */
  forward(input: Tensor): Tensor {
    assertTensor(input, 'input');
    return this.#native.forward(input, this.#context());
  }

  /** The same on the engine thread, without gradients; float32. */
  async predict(input: Tensor): Promise<Tensor> {
    assertTensor(input, 'input');
    return this.#native.predict(input, this.#context());
  }

  /** Moves the weights; tensors got from the model before move with them. */
  to(device: string): this {
    this.#native.toDevice(device);
    return this;
  }

  /** Lays the convolutions' weights out for channels-last (or contiguous) pictures; the values stay. */
  channelsLast(on = true): this {
    this.#native.channelsLast(on);
    return this;
  }

  /** By name, in registration order. They share memory with the model: changes in place change it. */
  parameters(): Map<string, Tensor> {
    const entries = this.#native.state().filter((entry) => entry.parameter);
    return new Map(entries.map(({ name, tensor }) => [name, tensor]));
  }

  /** Parameters and buffers, in PyTorch's order and names, num_batches_tracked included; shared with the model. */
  stateDict(): Map<string, Tensor> {
    return new Map(this.#native.state().map(({ name, tensor }) => [name, tensor]));
  }

  /**
   * Copies values in; nothing changes unless all fits. Throws STATE_DICT_MISMATCH with every missing and unexpected
   * name, SHAPE_MISMATCH with every wrong shape.
   */
  loadStateDict(state: ReadonlyMap<string, Tensor>, options: LoadOptions = {}): void {
    this.#native.load([...state.keys()], [...state.values()], options.strict ?? true);
  }

  /** Number of trained values. */
  get parameterCount(): number {
    let count = 0;
    for (const tensor of this.parameters().values()) count += tensor.shape.reduce((product, side) => product * side, 1);
    return count;
  }

  /** Output shape, parameters and multiply-adds layer by layer, for a sample input or its shape. */
  summary(input: SampleInput): Summary {
    return summary(this.spec, input);
  }

  /**
   * Writes .safetensors (with the network's spec), or a .pt, .pth or .pth.tar that PyTorch loads with
   * `load_state_dict(torch.load(path), strict=True)`; whole or not at all.
   * Throws INVALID_ARGUMENT, NOT_FOUND, DISK_FULL, WRITE_FAILED.
   */
  async save(path: string): Promise<void> {
    const state = this.stateDict();
    try {
      await writeWeights(path, state, this.spec);
    } finally {
      disposeAll(state);
    }
  }

  /**
   * Reads a .safetensors file, or a state dict of PyTorch (.pt, .pth, .pth.tar), also one nested under 'state_dict' or
   * 'model' or with names that begin with 'module.'. Throws NOT_FOUND, CORRUPT_FILE, STATE_DICT_MISMATCH, SHAPE_MISMATCH.
   */
  async load(path: string, options: LoadOptions = {}): Promise<void> {
    const own = this.stateDict();
    disposeAll(own);
    await this.#loadFrom(await readWeights(path, new Set(own.keys())), options.strict ?? true);
  }

  /** Frees the weights now; a later use throws DISPOSED. Safe to call twice. */
  dispose(): void {
    this.#native.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** For the rooms of this package: the native model behind `model`. */
  static nativeOf(model: Model): NativeModel {
    if (!(model instanceof Model))
      throw new IPMixError('INVALID_ARGUMENT', 'model must be a Model; make one with models.create');
    return model.#native;
  }

  async #loadFrom(state: StateDict, strict: boolean): Promise<void> {
    try {
      await this.#native.loadAsync([...state.keys()], [...state.values()], strict);
    } finally {
      disposeAll(state);
    }
  }

  #context() {
    // A training forward draws new dropout masks each time.
    const step = this.#training ? this.#forwards++ : 0;
    return { training: this.#training, seed: this.seed, step };
  }
}

function disposeAll(state: StateDict): void {
  for (const tensor of state.values()) tensor.dispose();
}

function checkedSeed(seed = 0): number {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new IPMixError('INVALID_ARGUMENT', `seed must be a non-negative safe integer, got ${seed}`);
  return seed;
}

/** Builds a network natively. Throws INVALID_ARGUMENT with the path of the mistake in the spec. */
export function createModel(spec: ModelSpec, options: ModelOptions = {}): Model {
  return new Model(spec, options);
}
