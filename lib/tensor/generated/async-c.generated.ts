// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, MemoryFormat, Scalar } from '../types.js';

export interface AsyncC {
  /** `aten::can_cast(ScalarType from_, ScalarType to) -> bool` */
  canCast(from_: DType, to: DType): Promise<boolean>;
  /** `aten::cartesian_prod(Tensor[] tensors) -> Tensor` */
  cartesianProd(tensors: readonly Tensor[]): Promise<Tensor>;
  /**
   * `aten::cat(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cat(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cat(tensors: readonly Tensor[], options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`
   * `aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  cauchy(self: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`
   * `aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  cauchy(self: Tensor, options?: { median?: number; sigma?: number; generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
  cauchy_(self: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
  cauchy_(self: Tensor, options?: { median?: number; sigma?: number; generator?: Generator | null }): Promise<Tensor>;
  /** `aten::ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccolIndices(self: Tensor): Promise<Tensor>;
  /**
   * `aten::ccol_indices_copy(Tensor self) -> Tensor`
   * `aten::ccol_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ccolIndicesCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor` */
  cdist(x1: Tensor, x2: Tensor, p?: number, computeMode?: number | null): Promise<Tensor>;
  /** `aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor` */
  cdist(x1: Tensor, x2: Tensor, options?: { p?: number; computeMode?: number | null }): Promise<Tensor>;
  /**
   * `aten::ceil(Tensor self) -> Tensor`
   * `aten::ceil.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ceil(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::celu(Tensor self, Scalar alpha=1.) -> Tensor`
   * `aten::celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)`
   */
  celu(self: Tensor, alpha?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::celu(Tensor self, Scalar alpha=1.) -> Tensor`
   * `aten::celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)`
   */
  celu(self: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)` */
  celu_(self: Tensor, alpha?: Scalar): Promise<Tensor>;
  /** `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)` */
  celu_(self: Tensor, options?: { alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::chain_matmul(Tensor[] matrices) -> Tensor`
   * `aten::chain_matmul.out(Tensor[] matrices, *, Tensor(a!) out) -> Tensor(a!)`
   */
  chainMatmul(matrices: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  chalf(self: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /**
   * `aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   * `aten::channel_shuffle.out(Tensor self, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
   */
  channelShuffle(self: Tensor, groups: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cholesky(Tensor self, bool upper=False) -> Tensor`
   * `aten::cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cholesky(self: Tensor, upper?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cholesky(Tensor self, bool upper=False) -> Tensor`
   * `aten::cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cholesky(self: Tensor, options?: { upper?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   * `aten::cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  choleskyInverse(self: Tensor, upper?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   * `aten::cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  choleskyInverse(self: Tensor, options?: { upper?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   * `aten::cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  choleskySolve(self: Tensor, input2: Tensor, upper?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   * `aten::cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  choleskySolve(self: Tensor, input2: Tensor, options?: { upper?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, bitWidth: number): Promise<[Tensor, Tensor]>;
  /** `aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(self: Tensor, chunks: number, dim?: number): Promise<Tensor[]>;
  /** `aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(self: Tensor, chunks: number, options?: { dim?: number }): Promise<Tensor[]>;
  /**
   * `aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clamp(self: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clamp(self: Tensor, options?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * `aten::clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clamp(self: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * `aten::clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clamp(self: Tensor, options?: { min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(self: Tensor, min?: Tensor | null, max?: Tensor | null): Promise<Tensor>;
  /** `aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(self: Tensor, options?: { min?: Tensor | null; max?: Tensor | null }): Promise<Tensor>;
  /** `aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(self: Tensor, min?: Scalar | null, max?: Scalar | null): Promise<Tensor>;
  /** `aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(self: Tensor, options?: { min?: Scalar | null; max?: Scalar | null }): Promise<Tensor>;
  /**
   * `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   * `aten::clamp_max.Tensor_out(Tensor self, Tensor max, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clampMax(self: Tensor, max: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clamp_max(Tensor self, Scalar max) -> Tensor`
   * `aten::clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clampMax(self: Tensor, max: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clampMax_(self: Tensor, max: Tensor): Promise<Tensor>;
  /** `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clampMax_(self: Tensor, max: Scalar): Promise<Tensor>;
  /**
   * `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   * `aten::clamp_min.Tensor_out(Tensor self, Tensor min, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clampMin(self: Tensor, min: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clamp_min(Tensor self, Scalar min) -> Tensor`
   * `aten::clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clampMin(self: Tensor, min: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clampMin_(self: Tensor, min: Tensor): Promise<Tensor>;
  /** `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clampMin_(self: Tensor, min: Scalar): Promise<Tensor>;
  /**
   * `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clip(self: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clip(self: Tensor, options?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * `aten::clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clip(self: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   * `aten::clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  clip(self: Tensor, options?: { min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(self: Tensor, min?: Tensor | null, max?: Tensor | null): Promise<Tensor>;
  /** `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(self: Tensor, options?: { min?: Tensor | null; max?: Tensor | null }): Promise<Tensor>;
  /** `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(self: Tensor, min?: Scalar | null, max?: Scalar | null): Promise<Tensor>;
  /** `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(self: Tensor, options?: { min?: Scalar | null; max?: Scalar | null }): Promise<Tensor>;
  /**
   * `aten::clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::clone.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
   */
  clone(self: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::coalesce(Tensor(a) self) -> Tensor(a)` */
  coalesce(self: Tensor): Promise<Tensor>;
  /**
   * `aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   * `aten::col2im.out(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)`
   */
  col2im(self: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::col_indices(Tensor(a) self) -> Tensor(a)` */
  colIndices(self: Tensor): Promise<Tensor>;
  /**
   * `aten::col_indices_copy(Tensor self) -> Tensor`
   * `aten::col_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  colIndicesCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::column_stack(Tensor[] tensors) -> Tensor`
   * `aten::column_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  columnStack(tensors: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` */
  combinations(self: Tensor, r?: number, withReplacement?: boolean): Promise<Tensor>;
  /** `aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` */
  combinations(self: Tensor, options?: { r?: number; withReplacement?: boolean }): Promise<Tensor>;
  /**
   * `aten::complex(Tensor real, Tensor imag) -> Tensor`
   * `aten::complex.out(Tensor real, Tensor imag, *, Tensor(a!) out) -> Tensor(a!)`
   */
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::concat(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  concat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::concat(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  concat(tensors: readonly Tensor[], options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  concatenate(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  concatenate(tensors: readonly Tensor[], options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::conj(Tensor(a) self) -> Tensor(a)` */
  conj(self: Tensor): Promise<Tensor>;
  /**
   * `aten::conj_physical(Tensor self) -> Tensor`
   * `aten::conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  conjPhysical(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conjPhysical_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   * `aten::constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  constantPadNd(self: Tensor, pad: readonly number[], value?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   * `aten::constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  constantPadNd(self: Tensor, pad: readonly number[], options?: { value?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)` */
  contiguous(self: Tensor, options?: { memoryFormat?: MemoryFormat }): Promise<Tensor>;
  /** `aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Promise<Tensor>;
  /** `aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Promise<Tensor>;
  /** `aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Promise<Tensor>;
  /** `aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Promise<Tensor>;
  /** `aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Promise<Tensor>;
  /** `aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Promise<Tensor>;
  /** `aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Promise<Tensor>;
  /** `aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Promise<Tensor>;
  /** `aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Promise<Tensor>;
  /** `aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Promise<Tensor>;
  /** `aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Promise<Tensor>;
  /** `aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Promise<Tensor>;
  /**
   * `aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor`
   * `aten::conv_depthwise3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation, *, Tensor(a!) out) -> Tensor(a!)`
   */
  convDepthwise3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   * `aten::conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  convTbc(self: Tensor, weight: Tensor, bias: Tensor, pad?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   * `aten::conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  convTbc(self: Tensor, weight: Tensor, bias: Tensor, options?: { pad?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)` */
  convTbcBackward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: number): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor` */
  convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Promise<Tensor>;
  /** `aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor` */
  convTranspose1d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Promise<Tensor>;
  /** `aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor` */
  convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Promise<Tensor>;
  /** `aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor` */
  convTranspose2d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Promise<Tensor>;
  /** `aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Promise<Tensor>;
  /** `aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  convTranspose3d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Promise<Tensor>;
  /**
   * `aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`
   * `aten::convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
   */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::convolution_backward.out(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): Promise<[gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor]>;
  /** `aten::convolution_backward_overrideable.out(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /**
   * `aten::convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`
   * `aten::convolution_overrideable.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
   */
  convolutionOverrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * `aten::copy.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  copy(self: Tensor, src: Tensor, nonBlocking?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * `aten::copy.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  copy(self: Tensor, src: Tensor, options?: { nonBlocking?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_(self: Tensor, src: Tensor, nonBlocking?: boolean): Promise<Tensor>;
  /** `aten::copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_(self: Tensor, src: Tensor, options?: { nonBlocking?: boolean }): Promise<Tensor>;
  /**
   * `aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * `aten::copy_sparse_to_sparse.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  copySparseToSparse(self: Tensor, src: Tensor, nonBlocking?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * `aten::copy_sparse_to_sparse.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  copySparseToSparse(self: Tensor, src: Tensor, options?: { nonBlocking?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copySparseToSparse_(self: Tensor, src: Tensor, nonBlocking?: boolean): Promise<Tensor>;
  /** `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copySparseToSparse_(self: Tensor, src: Tensor, options?: { nonBlocking?: boolean }): Promise<Tensor>;
  /**
   * `aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::copysign.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  copysign(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  copysign(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  copysign_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  copysign_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::corrcoef(Tensor self) -> Tensor` */
  corrcoef(self: Tensor): Promise<Tensor>;
  /**
   * `aten::cos(Tensor self) -> Tensor`
   * `aten::cos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cos(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::cosh(Tensor self) -> Tensor`
   * `aten::cosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cosh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(self: Tensor): Promise<Tensor>;
  /** `aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Promise<Tensor>;
  /** `aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options?: { margin?: number; reduction?: number }): Promise<Tensor>;
  /** `aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosineSimilarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Promise<Tensor>;
  /** `aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosineSimilarity(x1: Tensor, x2: Tensor, options?: { dim?: number; eps?: number }): Promise<Tensor>;
  /**
   * `aten::count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * `aten::count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  countNonzero(self: Tensor, dim?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * `aten::count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  countNonzero(self: Tensor, options?: { dim?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   * `aten::count_nonzero.dim_IntList_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  countNonzero(self: Tensor, dim: readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
  cov(self: Tensor, options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Promise<Tensor>;
  /**
   * `aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   * `aten::cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cross(self: Tensor, other: Tensor, dim?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   * `aten::cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cross(self: Tensor, other: Tensor, options?: { dim?: number | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor` */
  crossEntropyLoss(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Promise<Tensor>;
  /** `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor` */
  crossEntropyLoss(self: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Promise<Tensor>;
  /** `aten::crow_indices(Tensor(a) self) -> Tensor(a)` */
  crowIndices(self: Tensor): Promise<Tensor>;
  /**
   * `aten::crow_indices_copy(Tensor self) -> Tensor`
   * `aten::crow_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  crowIndicesCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, reduction?: number, zeroInfinity?: boolean): Promise<Tensor>;
  /** `aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options?: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Promise<Tensor>;
  /** `aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Promise<Tensor>;
  /** `aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options?: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Promise<Tensor>;
  /**
   * `aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid`
   * `aten::cudnn_affine_grid_generator.out(Tensor theta, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, W: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta`
   * `aten::cudnn_affine_grid_generator_backward.out(Tensor grad, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, W: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /** `aten::cudnn_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /** `aten::cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)` */
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::cudnn_batch_norm_backward.out(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /**
   * `aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   * `aten::cudnn_convolution.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnConvolution(self: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   * `aten::cudnn_convolution_add_relu.out(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnConvolutionAddRelu(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   * `aten::cudnn_convolution_relu.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnConvolutionRelu(self: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   * `aten::cudnn_convolution_transpose.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnConvolutionTranspose(self: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output`
   * `aten::cudnn_grid_sampler.out(Tensor self, Tensor grid, *, Tensor(a!) out) -> Tensor(a!)`
   */
  cudnnGridSampler(self: Tensor, grid: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)` */
  cudnnGridSamplerBackward(self: Tensor, grid: Tensor, gradOutput: Tensor): Promise<[gradSelf: Tensor, gradGrid: Tensor]>;
  /** `aten::cudnn_grid_sampler_backward.out(Tensor self, Tensor grid, Tensor grad_output, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  cudnnGridSamplerBackward(self: Tensor, grid: Tensor, gradOutput: Tensor, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::cudnn_is_acceptable(Tensor self) -> bool` */
  cudnnIsAcceptable(self: Tensor): Promise<boolean>;
  /** `aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(self: Tensor, dim: number): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::cummax.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  cummax(self: Tensor, dim: number, options: { values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor` */
  cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, dim: number): Promise<Tensor>;
  /** `aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(self: Tensor, dim: number): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::cummin.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  cummin(self: Tensor, dim: number, options: { values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /**
   * `aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * `aten::cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  cumprod(self: Tensor, dim: number, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumprod_(self: Tensor, dim: number, options?: { dtype?: DType | null }): Promise<Tensor>;
  /** `aten::cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor` */
  cumprodBackward(grad: Tensor, input: Tensor, dim: number, output: Tensor): Promise<Tensor>;
  /**
   * `aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   * `aten::cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  cumsum(self: Tensor, dim: number, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumsum_(self: Tensor, dim: number, options?: { dtype?: DType | null }): Promise<Tensor>;
  /** `aten::cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Promise<Tensor>;
  /** `aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  cumulativeTrapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Promise<Tensor>;
}
