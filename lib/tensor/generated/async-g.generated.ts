// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Layout, MemoryFormat, Scalar } from '../types.js';

export interface AsyncG {
  /**
   * `aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   * `aten::gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)`
   */
  gather(self: Tensor, dim: number, index: Tensor, options?: { sparseGrad?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor` */
  gatherBackward(grad: Tensor, self: Tensor, dim: number, index: Tensor, sparseGrad: boolean): Promise<Tensor>;
  /**
   * `aten::gcd(Tensor self, Tensor other) -> Tensor`
   * `aten::gcd.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gcd(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ge.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ge(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::ge.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ge(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ge_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ge_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::gelu(Tensor self, *, str approximate="none") -> Tensor`
   * `aten::gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)`
   */
  gelu(self: Tensor, options?: { approximate?: string; out?: Tensor }): Promise<Tensor>;
  /** `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)` */
  gelu_(self: Tensor, options?: { approximate?: string }): Promise<Tensor>;
  /**
   * `aten::gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor`
   * `aten::gelu_backward.grad_input(Tensor grad_output, Tensor self, *, str approximate="none", Tensor(a!) grad_input) -> Tensor(a!)`
   */
  geluBackward(gradOutput: Tensor, self: Tensor, options?: { approximate?: string; gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   * `aten::geometric.out(Tensor self, float p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  geometric(self: Tensor, p: number, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` */
  geometric_(self: Tensor, p: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
  geqrf(self: Tensor): Promise<[a: Tensor, tau: Tensor]>;
  /** `aten::geqrf.a(Tensor self, *, Tensor(a!) a, Tensor(b!) tau) -> (Tensor(a!) a, Tensor(b!) tau)` */
  geqrf(self: Tensor, options: { a: Tensor; tau: Tensor }): Promise<[a: Tensor, tau: Tensor]>;
  /**
   * `aten::ger(Tensor self, Tensor vec2) -> Tensor`
   * `aten::ger.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ger(self: Tensor, vec2: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::get_device(Tensor self) -> int` */
  getDevice(self: Tensor): Promise<number>;
  /**
   * `aten::glu(Tensor self, int dim=-1) -> Tensor`
   * `aten::glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  glu(self: Tensor, dim?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::glu(Tensor self, int dim=-1) -> Tensor`
   * `aten::glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  glu(self: Tensor, options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor`
   * `aten::glu_backward.grad_input(Tensor grad_output, Tensor self, int dim, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  gluBackward(gradOutput: Tensor, self: Tensor, dim: number, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor`
   * `aten::glu_backward_jvp.out(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor`
   * `aten::glu_jvp.out(Tensor glu, Tensor x, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, dim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options: { dim: readonly number[]; edgeOrder?: number }): Promise<Tensor[]>;
  /** `aten::gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options: { spacing: readonly Tensor[]; dim: readonly number[]; edgeOrder?: number }): Promise<Tensor[]>;
  /** `aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Promise<Tensor[]>;
  /** `aten::gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options: { spacing: Scalar; dim: readonly number[]; edgeOrder?: number }): Promise<Tensor[]>;
  /** `aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Promise<Tensor[]>;
  /** `aten::gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options: { spacing: readonly Scalar[]; dim: readonly number[]; edgeOrder?: number }): Promise<Tensor[]>;
  /** `aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(self: Tensor, options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Promise<Tensor[]>;
  /**
   * `aten::greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::greater.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  greater(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::greater.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  greater(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  greater_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::greater_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  greaterEqual(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  greaterEqual(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  greaterEqual_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greaterEqual_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Promise<Tensor>;
  /**
   * `aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   * `aten::grid_sampler_2d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor]>;
  /** `aten::grid_sampler_2d_backward.out(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   * `aten::grid_sampler_3d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor]>;
  /** `aten::grid_sampler_3d_backward.out(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor` */
  groupNorm(input: Tensor, numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Promise<Tensor>;
  /** `aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor` */
  groupNorm(input: Tensor, numGroups: number, options?: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Promise<Tensor>;
  /** `aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): Promise<[Tensor, Tensor]>;
  /** `aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): Promise<[Tensor, Tensor]>;
  /** `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Promise<Tensor>;
  /** `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options?: { bIh?: Tensor | null; bHh?: Tensor | null }): Promise<Tensor>;
  /**
   * `aten::gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::gt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gt(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::gt.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  gt(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gt_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  gt_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hammingWindow(windowLength: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hammingWindow(windowLength: number, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::hamming_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  hammingWindow(windowLength: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::hamming_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  hammingWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::hamming_window.periodic_alpha_out(int window_length, bool periodic, float alpha, *, Tensor(a!) out) -> Tensor(a!)` */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::hamming_window.periodic_alpha_beta_out(int window_length, bool periodic, float alpha, float beta, *, Tensor(a!) out) -> Tensor(a!)` */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hannWindow(windowLength: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hannWindow(windowLength: number, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::hann_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  hannWindow(windowLength: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::hann_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  hannWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * `aten::hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardshrink(self: Tensor, lambd?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * `aten::hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardshrink(self: Tensor, options?: { lambd?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`
   * `aten::hardshrink_backward.grad_input(Tensor grad_out, Tensor self, Scalar lambd, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  hardshrinkBackward(gradOut: Tensor, self: Tensor, lambd: Scalar, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardsigmoid(Tensor self) -> Tensor`
   * `aten::hardsigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardsigmoid(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  hardsigmoid_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor`
   * `aten::hardsigmoid_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  hardsigmoidBackward(gradOutput: Tensor, self: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardswish(Tensor self) -> Tensor`
   * `aten::hardswish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardswish(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)` */
  hardswish_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::hardswish_backward(Tensor grad_output, Tensor self) -> Tensor`
   * `aten::hardswish_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardswishBackward(gradOutput: Tensor, self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
   * `aten::hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardtanh(self: Tensor, minVal?: Scalar, maxVal?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
   * `aten::hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hardtanh(self: Tensor, options?: { minVal?: Scalar; maxVal?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` */
  hardtanh_(self: Tensor, minVal?: Scalar, maxVal?: Scalar): Promise<Tensor>;
  /** `aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` */
  hardtanh_(self: Tensor, options?: { minVal?: Scalar; maxVal?: Scalar }): Promise<Tensor>;
  /**
   * `aten::hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor`
   * `aten::hardtanh_backward.grad_input(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  hardtanhBackward(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * `aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)`
   */
  hashTensor(self: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * `aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)`
   */
  hashTensor(self: Tensor, options?: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::heaviside(Tensor self, Tensor values) -> Tensor`
   * `aten::heaviside.out(Tensor self, Tensor values, *, Tensor(a!) out) -> Tensor(a!)`
   */
  heaviside(self: Tensor, values: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` */
  heaviside_(self: Tensor, values: Tensor): Promise<Tensor>;
  /** `aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor` */
  hingeEmbeddingLoss(self: Tensor, target: Tensor, margin?: number, reduction?: number): Promise<Tensor>;
  /** `aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor` */
  hingeEmbeddingLoss(self: Tensor, target: Tensor, options?: { margin?: number; reduction?: number }): Promise<Tensor>;
  /**
   * `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   * `aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  histc(self: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   * `aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  histc(self: Tensor, options?: { bins?: number; min?: Scalar; max?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(self: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): Promise<[hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(self: Tensor, bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Promise<[hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(self: Tensor, options?: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Promise<[hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
  histogram(self: Tensor, bins: Tensor, options: { weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): Promise<[hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
  histogram(self: Tensor, bins: number, options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): Promise<[hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
  histogram(self: Tensor, options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): Promise<[hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(self: Tensor, bins: readonly number[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): Promise<[hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(self: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Promise<[hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(self: Tensor, bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): Promise<[hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(self: Tensor, bins: readonly Tensor[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Promise<[hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(self: Tensor, bins: number, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): Promise<[hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(self: Tensor, bins: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Promise<[hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(self: Tensor, indices: readonly number[]): Promise<Tensor[]>;
  /** `aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(self: Tensor, sections: number): Promise<Tensor[]>;
  /**
   * `aten::hspmm(Tensor mat1, Tensor mat2) -> Tensor`
   * `aten::hspmm.out(Tensor mat1, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hstack(Tensor[] tensors) -> Tensor`
   * `aten::hstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`
   * `aten::huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)`
   */
  huberLoss(self: Tensor, target: Tensor, reduction?: number, delta?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`
   * `aten::huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)`
   */
  huberLoss(self: Tensor, target: Tensor, options?: { reduction?: number; delta?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor`
   * `aten::huber_loss_backward.out(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  huberLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::hypot(Tensor self, Tensor other) -> Tensor`
   * `aten::hypot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  hypot(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  hypot_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::i0(Tensor self) -> Tensor`
   * `aten::i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  i0(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::igamma(Tensor self, Tensor other) -> Tensor`
   * `aten::igamma.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  igamma(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igamma_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::igammac(Tensor self, Tensor other) -> Tensor`
   * `aten::igammac.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  igammac(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igammac_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   * `aten::im2col.out(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)`
   */
  im2col(self: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::imag(Tensor(a) self) -> Tensor(a)` */
  imag(self: Tensor): Promise<Tensor>;
  /**
   * `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
   * `aten::index.Tensor_out(Tensor self, Tensor?[] indices, *, Tensor(a!) out) -> Tensor(a!)`
   */
  index(self: Tensor, indices: readonly (Tensor | null)[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   * `aten::index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  indexAdd(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` */
  indexAdd_(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   * `aten::index_copy.out(Tensor self, int dim, Tensor index, Tensor source, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indexCopy(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` */
  indexCopy_(self: Tensor, dim: number, index: Tensor, source: Tensor): Promise<Tensor>;
  /**
   * `aten::index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
   * `aten::index_fill.int_Tensor_out(Tensor self, int dim, Tensor index, Tensor value, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indexFill(self: Tensor, dim: number, index: Tensor, value: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   * `aten::index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indexFill(self: Tensor, dim: number, index: Tensor, value: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)` */
  indexFill_(self: Tensor, dim: number, index: Tensor, value: Tensor): Promise<Tensor>;
  /** `aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  indexFill_(self: Tensor, dim: number, index: Tensor, value: Scalar): Promise<Tensor>;
  /**
   * `aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   * `aten::index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   * `aten::index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options?: { accumulate?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  indexPut_(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Promise<Tensor>;
  /** `aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  indexPut_(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options?: { accumulate?: boolean }): Promise<Tensor>;
  /**
   * `aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   * `aten::index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)`
   */
  indexReduce(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  indexReduce_(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Promise<Tensor>;
  /**
   * `aten::index_select(Tensor self, int dim, Tensor index) -> Tensor`
   * `aten::index_select.out(Tensor self, int dim, Tensor index, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indexSelect(self: Tensor, dim: number, index: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor` */
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], dim: number, index: Tensor): Promise<Tensor>;
  /** `aten::indices(Tensor(a) self) -> Tensor(a)` */
  indices(self: Tensor): Promise<Tensor>;
  /**
   * `aten::indices_copy(Tensor self) -> Tensor`
   * `aten::indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  indicesCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor` */
  infinitelyDifferentiableGeluBackward(grad: Tensor, self: Tensor): Promise<Tensor>;
  /**
   * `aten::inner(Tensor self, Tensor other) -> Tensor`
   * `aten::inner.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  inner(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Promise<Tensor>;
  /**
   * `aten::int_repr(Tensor self) -> Tensor`
   * `aten::int_repr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  intRepr(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::inverse(Tensor self) -> Tensor`
   * `aten::inverse.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  inverse(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::is_coalesced(Tensor self) -> bool` */
  isCoalesced(self: Tensor): Promise<boolean>;
  /** `aten::is_complex(Tensor self) -> bool` */
  isComplex(self: Tensor): Promise<boolean>;
  /** `aten::is_conj(Tensor self) -> bool` */
  isConj(self: Tensor): Promise<boolean>;
  /** `aten::is_contiguous(Tensor self) -> bool` */
  isContiguous(self: Tensor): Promise<boolean>;
  /** `aten::is_contiguous.memory_format(Tensor self, MemoryFormat memory_format) -> bool` */
  isContiguous(self: Tensor, memoryFormat: MemoryFormat): Promise<boolean>;
  /** `aten::is_distributed(Tensor self) -> bool` */
  isDistributed(self: Tensor): Promise<boolean>;
  /** `aten::is_floating_point(Tensor self) -> bool` */
  isFloatingPoint(self: Tensor): Promise<boolean>;
  /** `aten::is_inference(Tensor self) -> bool` */
  isInference(self: Tensor): Promise<boolean>;
  /** `aten::is_leaf(Tensor self) -> bool` */
  isLeaf(self: Tensor): Promise<boolean>;
  /** `aten::is_neg(Tensor self) -> bool` */
  isNeg(self: Tensor): Promise<boolean>;
  /** `aten::is_nonzero(Tensor self) -> bool` */
  isNonzero(self: Tensor): Promise<boolean>;
  /** `aten::is_pinned(Tensor self, Device? device=None) -> bool` */
  isPinned(self: Tensor, device?: string | null): Promise<boolean>;
  /** `aten::is_pinned(Tensor self, Device? device=None) -> bool` */
  isPinned(self: Tensor, options?: { device?: string | null }): Promise<boolean>;
  /** `aten::is_same_size(Tensor self, Tensor other) -> bool` */
  isSameSize(self: Tensor, other: Tensor): Promise<boolean>;
  /** `aten::is_set_to(Tensor self, Tensor tensor) -> bool` */
  isSetTo(self: Tensor, tensor: Tensor): Promise<boolean>;
  /** `aten::is_signed(Tensor self) -> bool` */
  isSigned(self: Tensor): Promise<boolean>;
  /** `aten::is_vulkan_available() -> bool` */
  isVulkanAvailable(): Promise<boolean>;
  /** `aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Promise<Tensor>;
  /** `aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(self: Tensor, other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): Promise<Tensor>;
  /** `aten::isfinite(Tensor self) -> Tensor` */
  isfinite(self: Tensor): Promise<Tensor>;
  /**
   * `aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * `aten::isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
   */
  isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * `aten::isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
   */
  isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * `aten::isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
   */
  isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::isinf(Tensor self) -> Tensor`
   * `aten::isinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  isinf(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::isnan(Tensor self) -> Tensor`
   * `aten::isnan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  isnan(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::isneginf(Tensor self) -> Tensor`
   * `aten::isneginf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  isneginf(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::isposinf(Tensor self) -> Tensor`
   * `aten::isposinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  isposinf(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::isreal(Tensor self) -> Tensor` */
  isreal(self: Tensor): Promise<Tensor>;
  /** `aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Promise<Tensor>;
  /** `aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(self: Tensor, nFft: number, options?: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Promise<Tensor>;
  /** `aten::item(Tensor self) -> Scalar` */
  item(self: Tensor): Promise<Scalar>;
  /** `aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiserWindow(windowLength: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiserWindow(windowLength: number, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::kaiser_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  kaiserWindow(windowLength: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::kaiser_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  kaiserWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::kaiser_window.beta_out(int window_length, bool periodic, float beta, *, Tensor(a!) out) -> Tensor(a!)` */
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor` */
  klDiv(self: Tensor, target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Promise<Tensor>;
  /** `aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor` */
  klDiv(self: Tensor, target: Tensor, options?: { reduction?: number; logTarget?: boolean }): Promise<Tensor>;
  /**
   * `aten::kron(Tensor self, Tensor other) -> Tensor`
   * `aten::kron.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  kron(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(self: Tensor, k: number, dim?: number, keepdim?: boolean): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(self: Tensor, k: number, options?: { dim?: number; keepdim?: boolean }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  kthvalue(self: Tensor, k: number, dim: number, keepdim: boolean, options: { values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  kthvalue(self: Tensor, k: number, options: { dim?: number; keepdim?: boolean; values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
}
