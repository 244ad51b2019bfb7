// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Layout, MemoryFormat, Scalar } from '../types.js';

export interface AsyncD {
  /** `aten::data(Tensor self) -> Tensor` */
  data(self: Tensor): Promise<Tensor>;
  /**
   * `aten::deg2rad(Tensor self) -> Tensor`
   * `aten::deg2rad.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  deg2rad(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(self: Tensor): Promise<Tensor>;
  /** `aten::dense_dim(Tensor self) -> int` */
  denseDim(self: Tensor): Promise<number>;
  /**
   * `aten::dequantize.self(Tensor self) -> Tensor`
   * `aten::dequantize.self_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  dequantize(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
  dequantize(tensors: readonly Tensor[]): Promise<Tensor[]>;
  /** `aten::dequantize.tensors_out(Tensor[] tensors, *, Tensor(a!)[] out) -> ()` */
  dequantize(tensors: readonly Tensor[], options: { out: readonly Tensor[] }): Promise<void>;
  /** `aten::det(Tensor self) -> Tensor` */
  det(self: Tensor): Promise<Tensor>;
  /** `aten::detach(Tensor(a) self) -> Tensor(a)` */
  detach(self: Tensor): Promise<Tensor>;
  /** `aten::detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::detach_copy(Tensor self) -> Tensor`
   * `aten::detach_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  detachCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diag(Tensor self, int diagonal=0) -> Tensor`
   * `aten::diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diag(self: Tensor, diagonal?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diag(Tensor self, int diagonal=0) -> Tensor`
   * `aten::diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diag(self: Tensor, options?: { diagonal?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   * `aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagEmbed(self: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   * `aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagEmbed(self: Tensor, options?: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(self: Tensor, offset?: number): Promise<Tensor>;
  /** `aten::diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(self: Tensor, options?: { offset?: number }): Promise<Tensor>;
  /** `aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(self: Tensor, offset?: number, dim1?: number, dim2?: number): Promise<Tensor>;
  /** `aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(self: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Promise<Tensor>;
  /**
   * `aten::diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor`
   * `aten::diagonal_backward.out(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, dim2: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * `aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagonalCopy(self: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * `aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagonalCopy(self: Tensor, options?: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * `aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagonalScatter(self: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * `aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diagonalScatter(self: Tensor, src: Tensor, options?: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   * `aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diff(self: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   * `aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  diff(self: Tensor, options?: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::digamma(Tensor self) -> Tensor`
   * `aten::digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  digamma(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::digamma_(Tensor(a!) self) -> Tensor(a!)` */
  digamma_(self: Tensor): Promise<Tensor>;
  /** `aten::dim(Tensor self) -> int` */
  dim(self: Tensor): Promise<number>;
  /**
   * `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   * `aten::dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  dist(self: Tensor, other: Tensor, p?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   * `aten::dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  dist(self: Tensor, other: Tensor, options?: { p?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::div.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::div.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  div(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * `aten::div.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)`
   */
  div(self: Tensor, other: Tensor, options?: { roundingMode?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::div.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::div.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  div(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   * `aten::div.Scalar_mode_out(Tensor self, Scalar other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)`
   */
  div(self: Tensor, other: Scalar, options?: { roundingMode?: string | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  div_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  div_(self: Tensor, other: Tensor, options?: { roundingMode?: string | null }): Promise<Tensor>;
  /** `aten::div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  div_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
  div_(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Promise<Tensor>;
  /**
   * `aten::divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  divide(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * `aten::divide.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)`
   */
  divide(self: Tensor, other: Tensor, options?: { roundingMode?: string | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Promise<Tensor>;
  /** `aten::divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  divide_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(self: Tensor, other: Tensor, options?: { roundingMode?: string | null }): Promise<Tensor>;
  /** `aten::divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  divide_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Promise<Tensor>;
  /**
   * `aten::dot(Tensor self, Tensor tensor) -> Tensor`
   * `aten::dot.out(Tensor self, Tensor tensor, *, Tensor(a!) out) -> Tensor(a!)`
   */
  dot(self: Tensor, tensor: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, p: number, train: boolean): Promise<Tensor>;
  /** `aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(self: Tensor, p: number, train: boolean): Promise<Tensor>;
  /** `aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(self: Tensor, indices: readonly number[]): Promise<Tensor[]>;
  /** `aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(self: Tensor, sections: number): Promise<Tensor[]>;
  /**
   * `aten::dstack(Tensor[] tensors) -> Tensor`
   * `aten::dstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor` */
  einsum(equation: string, tensors: readonly Tensor[], options?: { path?: readonly number[] | null }): Promise<Tensor>;
  /**
   * `aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
   * `aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  elu(self: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
   * `aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  elu(self: Tensor, options?: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` */
  elu_(self: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Promise<Tensor>;
  /** `aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` */
  elu_(self: Tensor, options?: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Promise<Tensor>;
  /**
   * `aten::elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor`
   * `aten::elu_backward.grad_input(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
   * `aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  embedding(weight: Tensor, indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
   * `aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  embedding(weight: Tensor, indices: Tensor, options?: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor` */
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean): Promise<Tensor>;
  /** `aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /** `aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options?: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /** `aten::embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /**
   * `aten::embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor`
   * `aten::embedding_dense_backward.out(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, *, Tensor(a!) out) -> Tensor(a!)`
   */
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor`
   * `aten::embedding_renorm.out(Tensor self, Tensor indices, float max_norm, float norm_type, *, Tensor(a!) out) -> Tensor(a!)`
   */
  embeddingRenorm(self: Tensor, indices: Tensor, maxNorm: number, normType: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embeddingRenorm_(self: Tensor, indices: Tensor, maxNorm: number, normType: number): Promise<Tensor>;
  /** `aten::embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Promise<Tensor>;
  /** `aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty(size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::empty.out(SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  empty(size: readonly number[], options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Promise<Tensor>;
  /** `aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  emptyLike(self: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::empty_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  emptyLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Promise<Tensor>;
  /** `aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::empty_permuted.out(SymInt[] size, int[] physical_layout, *, Tensor(a!) out) -> Tensor(a!)` */
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  emptyQuantized(size: readonly number[], qtensor: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  emptyQuantized(size: readonly number[], qtensor: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Promise<Tensor>;
  /** `aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  emptyStrided(size: readonly number[], stride: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::empty_strided.out(SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  emptyStrided(size: readonly number[], stride: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /**
   * `aten::eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::eq.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  eq(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::eq.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  eq(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  eq_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  eq_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::equal(Tensor self, Tensor other) -> bool` */
  equal(self: Tensor, other: Tensor): Promise<boolean>;
  /**
   * `aten::erf(Tensor self) -> Tensor`
   * `aten::erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  erf(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::erfc(Tensor self) -> Tensor`
   * `aten::erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  erfc(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::erfinv(Tensor self) -> Tensor`
   * `aten::erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  erfinv(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::erfinv_(Tensor(a!) self) -> Tensor(a!)` */
  erfinv_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::exp(Tensor self) -> Tensor`
   * `aten::exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  exp(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::exp2(Tensor self) -> Tensor`
   * `aten::exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  exp2(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(self: Tensor): Promise<Tensor>;
  /** `aten::exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(self: Tensor): Promise<Tensor>;
  /** `aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)` */
  expand(self: Tensor, size: readonly number[], options?: { implicit?: boolean }): Promise<Tensor>;
  /** `aten::expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  expandAs(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   * `aten::expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)`
   */
  expandCopy(self: Tensor, size: readonly number[], options?: { implicit?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::expm1(Tensor self) -> Tensor`
   * `aten::expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  expm1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`
   * `aten::exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  exponential(self: Tensor, lambd?: number, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`
   * `aten::exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  exponential(self: Tensor, options?: { lambd?: number; generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
  exponential_(self: Tensor, lambd?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
  exponential_(self: Tensor, options?: { lambd?: number; generator?: Generator | null }): Promise<Tensor>;
  /** `aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: number, m: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::eye.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)` */
  eye(n: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::eye.m_out(SymInt n, SymInt m, *, Tensor(a!) out) -> Tensor(a!)` */
  eye(n: number, m: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor` */
  fakeQuantizePerChannelAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Promise<Tensor>;
  /** `aten::fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fakeQuantizePerChannelAffineCachemask(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Promise<[output: Tensor, mask: Tensor]>;
  /** `aten::fake_quantize_per_channel_affine_cachemask.out(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  fakeQuantizePerChannelAffineCachemask(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, mask: Tensor): Promise<Tensor>;
  /** `aten::fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
  fakeQuantizePerTensorAffine(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Promise<Tensor>;
  /** `aten::fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor` */
  fakeQuantizePerTensorAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Promise<Tensor>;
  /** `aten::fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fakeQuantizePerTensorAffineCachemask(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Promise<[output: Tensor, mask: Tensor]>;
  /** `aten::fake_quantize_per_tensor_affine_cachemask.out(Tensor self, float scale, int zero_point, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  fakeQuantizePerTensorAffineCachemask(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, mask: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Promise<Tensor>;
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemmLinearQuantizeWeight(input: Tensor): Promise<[Tensor, Tensor, number, number]>;
  /** `aten::fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemmPackGemmMatrixFp16(input: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemmPackQuantizedMatrix(input: Tensor): Promise<Tensor>;
  /** `aten::fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemmPackQuantizedMatrix(input: Tensor, K: number, N: number): Promise<Tensor>;
  /** `aten::feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  featureAlphaDropout(input: Tensor, p: number, train: boolean): Promise<Tensor>;
  /** `aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  featureAlphaDropout_(self: Tensor, p: number, train: boolean): Promise<Tensor>;
  /** `aten::feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  featureDropout(input: Tensor, p: number, train: boolean): Promise<Tensor>;
  /** `aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  featureDropout_(self: Tensor, p: number, train: boolean): Promise<Tensor>;
  /**
   * `aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftFft(self: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftFft(self: Tensor, options?: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftFft2(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftFft2(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fftFftfreq(n: number, d?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fftFftfreq(n: number, options?: { d?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
  fftFftfreq(n: number, d: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
  fftFftfreq(n: number, options: { d?: number; out: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftFftn(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftFftn(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fftFftshift(self: Tensor, dim?: number | readonly number[] | null): Promise<Tensor>;
  /** `aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fftFftshift(self: Tensor, options?: { dim?: number | readonly number[] | null }): Promise<Tensor>;
  /**
   * `aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftHfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftHfft(self: Tensor, options?: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftHfft2(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftHfft2(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftHfftn(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftHfftn(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIfft(self: Tensor, options?: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIfft2(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIfft2(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIfftn(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIfftn(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fftIfftshift(self: Tensor, dim?: number | readonly number[] | null): Promise<Tensor>;
  /** `aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fftIfftshift(self: Tensor, options?: { dim?: number | readonly number[] | null }): Promise<Tensor>;
  /**
   * `aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIhfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIhfft(self: Tensor, options?: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIhfft2(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIhfft2(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIhfftn(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIhfftn(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIrfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIrfft(self: Tensor, options?: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIrfft2(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIrfft2(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIrfftn(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftIrfftn(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftRfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   * `aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftRfft(self: Tensor, options?: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftRfft2(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   * `aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftRfft2(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fftRfftfreq(n: number, d?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fftRfftfreq(n: number, options?: { d?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
  fftRfftfreq(n: number, d: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
  fftRfftfreq(n: number, options: { d?: number; out: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftRfftn(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   * `aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fftRfftn(self: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fill.Tensor(Tensor self, Tensor value) -> Tensor`
   * `aten::fill.Tensor_out(Tensor self, Tensor value, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fill(self: Tensor, value: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fill.Scalar(Tensor self, Scalar value) -> Tensor`
   * `aten::fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fill(self: Tensor, value: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
  fill_(self: Tensor, value: Tensor): Promise<Tensor>;
  /** `aten::fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(self: Tensor, value: Scalar): Promise<Tensor>;
  /** `aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
  fillDiagonal_(self: Tensor, fillValue: Scalar, wrap?: boolean): Promise<Tensor>;
  /** `aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
  fillDiagonal_(self: Tensor, fillValue: Scalar, options?: { wrap?: boolean }): Promise<Tensor>;
  /**
   * `aten::fix(Tensor self) -> Tensor`
   * `aten::fix.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fix(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(self: Tensor): Promise<Tensor>;
  /** `aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(self: Tensor, startDim?: number, endDim?: number): Promise<Tensor>;
  /** `aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(self: Tensor, options?: { startDim?: number; endDim?: number }): Promise<Tensor>;
  /** `aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor` */
  flattenDenseTensors(tensors: readonly Tensor[]): Promise<Tensor>;
  /**
   * `aten::flip(Tensor self, int[] dims) -> Tensor`
   * `aten::flip.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)`
   */
  flip(self: Tensor, dims: readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::fliplr(Tensor self) -> Tensor` */
  fliplr(self: Tensor): Promise<Tensor>;
  /** `aten::flipud(Tensor self) -> Tensor` */
  flipud(self: Tensor): Promise<Tensor>;
  /**
   * `aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * `aten::float_power.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
   */
  floatPower(self: Tensor, exponent: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
   * `aten::float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
   */
  floatPower(self: Scalar, exponent: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * `aten::float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)`
   */
  floatPower(self: Tensor, exponent: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
  floatPower_(self: Tensor, exponent: Tensor): Promise<Tensor>;
  /** `aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  floatPower_(self: Tensor, exponent: Scalar): Promise<Tensor>;
  /**
   * `aten::floor(Tensor self) -> Tensor`
   * `aten::floor.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  floor(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::floor_divide(Tensor self, Tensor other) -> Tensor`
   * `aten::floor_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  floorDivide(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::floor_divide.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  floorDivide(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  floorDivide_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  floorDivide_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::fmax(Tensor self, Tensor other) -> Tensor`
   * `aten::fmax.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fmax(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fmin(Tensor self, Tensor other) -> Tensor`
   * `aten::fmin.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fmin(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::fmod.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fmod(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  fmod(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  fmod_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  fmod_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::frac(Tensor self) -> Tensor`
   * `aten::frac.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  frac(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(self: Tensor): Promise<Tensor>;
  /** `aten::fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractionalMaxPool2d(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor): Promise<[Tensor, Tensor]>;
  /** `aten::fractional_max_pool2d.output(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  fractionalMaxPool2d(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor`
   * `aten::fractional_max_pool2d_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractionalMaxPool3d(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor): Promise<[Tensor, Tensor]>;
  /** `aten::fractional_max_pool3d.output(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  fractionalMaxPool3d(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor`
   * `aten::fractional_max_pool3d_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
  frexp(self: Tensor): Promise<[mantissa: Tensor, exponent: Tensor]>;
  /** `aten::frexp.Tensor_out(Tensor self, *, Tensor(a!) mantissa, Tensor(b!) exponent) -> (Tensor(a!) mantissa, Tensor(b!) exponent)` */
  frexp(self: Tensor, options: { mantissa: Tensor; exponent: Tensor }): Promise<[mantissa: Tensor, exponent: Tensor]>;
  /**
   * `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  frobeniusNorm(self: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  frobeniusNorm(self: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fromFile(filename: string, shared?: boolean | null, size?: number | null, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fromFile(filename: string, options?: { shared?: boolean | null; size?: number | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)` */
  fromFile(filename: string, shared: boolean | null, size: number | null, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)` */
  fromFile(filename: string, options: { shared?: boolean | null; size?: number | null; out: Tensor }): Promise<Tensor>;
  /** `aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  full(size: readonly number[], fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::full.out(SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)` */
  full(size: readonly number[], fillValue: Scalar, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  fullLike(self: Tensor, fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  fullLike(self: Tensor, fillValue: Scalar, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Promise<Tensor>;
  /** `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fusedMovingAvgObsFakeQuant(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Promise<Tensor>;
  /** `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fusedMovingAvgObsFakeQuant(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options?: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Promise<Tensor>;
}
