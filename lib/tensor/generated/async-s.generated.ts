// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Layout, MemoryFormat, Scalar } from '../types.js';

export interface AsyncS {
  /** `aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalarTensor(s: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::scalar_tensor.out(Scalar s, *, Tensor(a!) out) -> Tensor(a!)` */
  scalarTensor(s: Scalar, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Promise<Tensor>;
  /** `aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options?: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Promise<Tensor>;
  /**
   * `aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * `aten::scatter.src_out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)`
   */
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
   * `aten::scatter.reduce_out(Tensor self, int dim, Tensor index, Tensor src, *, str reduce, Tensor(a!) out) -> Tensor(a!)`
   */
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   * `aten::scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
   */
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
   * `aten::scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) -> Tensor(a!)`
   */
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string; out?: Tensor }): Promise<Tensor>;
  /** `aten::scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_(self: Tensor, dim: number, index: Tensor, src: Tensor): Promise<Tensor>;
  /** `aten::scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
  scatter_(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Promise<Tensor>;
  /** `aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  scatter_(self: Tensor, dim: number, index: Tensor, value: Scalar): Promise<Tensor>;
  /** `aten::scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
  scatter_(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Promise<Tensor>;
  /**
   * `aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * `aten::scatter_add.out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)`
   */
  scatterAdd(self: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatterAdd_(self: Tensor, dim: number, index: Tensor, src: Tensor): Promise<Tensor>;
  /**
   * `aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   * `aten::scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)`
   */
  scatterReduce(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  scatterReduce_(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Promise<Tensor>;
  /**
   * `aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   * `aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)`
   */
  searchsorted(sortedSequence: Tensor, self: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   * `aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)`
   */
  searchsorted(sortedSequence: Tensor, self: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   * `aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)`
   */
  segmentReduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(self: Tensor, dim: number, index: number): Promise<Tensor>;
  /**
   * `aten::select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor`
   * `aten::select_backward.out(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)`
   */
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, index: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor`
   * `aten::select_copy.int_out(Tensor self, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)`
   */
  selectCopy(self: Tensor, dim: number, index: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   * `aten::select_scatter.out(Tensor self, Tensor src, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)`
   */
  selectScatter(self: Tensor, src: Tensor, dim: number, index: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::selu(Tensor self) -> Tensor` */
  selu(self: Tensor): Promise<Tensor>;
  /** `aten::selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::set(Tensor self) -> Tensor`
   * `aten::set.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  set(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::set.source_Tensor(Tensor self, Tensor source) -> Tensor`
   * `aten::set.source_Tensor_out(Tensor self, Tensor source, *, Tensor(a!) out) -> Tensor(a!)`
   */
  set(self: Tensor, source: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::set_(Tensor(a!) self) -> Tensor(a!)` */
  set_(self: Tensor): Promise<Tensor>;
  /** `aten::set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
  set_(self: Tensor, source: Tensor): Promise<Tensor>;
  /** `aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(self: Tensor, source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): Promise<Tensor>;
  /** `aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(self: Tensor, source: Tensor, storageOffset: number, size: readonly number[], options?: { stride?: readonly number[] }): Promise<Tensor>;
  /** `aten::set_data(Tensor(a!) self, Tensor new_data) -> ()` */
  setData(self: Tensor, newData: Tensor): Promise<void>;
  /**
   * `aten::sgn(Tensor self) -> Tensor`
   * `aten::sgn.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sgn(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sgn_(Tensor(a!) self) -> Tensor(a!)` */
  sgn_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::sigmoid(Tensor self) -> Tensor`
   * `aten::sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sigmoid(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor`
   * `aten::sigmoid_backward.grad_input(Tensor grad_output, Tensor output, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  sigmoidBackward(gradOutput: Tensor, output: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sign(Tensor self) -> Tensor`
   * `aten::sign.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sign(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sign_(Tensor(a!) self) -> Tensor(a!)` */
  sign_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::signbit(Tensor self) -> Tensor`
   * `aten::signbit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  signbit(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::silu(Tensor self) -> Tensor`
   * `aten::silu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  silu(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::silu_(Tensor(a!) self) -> Tensor(a!)` */
  silu_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::silu_backward(Tensor grad_output, Tensor self) -> Tensor`
   * `aten::silu_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  siluBackward(gradOutput: Tensor, self: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sin(Tensor self) -> Tensor`
   * `aten::sin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sin(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::sinc(Tensor self) -> Tensor`
   * `aten::sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sinc(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::sinh(Tensor self) -> Tensor`
   * `aten::sinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sinh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(self: Tensor): Promise<Tensor>;
  /** `aten::size.int(Tensor self, int dim) -> int` */
  size(self: Tensor, dim: number): Promise<number>;
  /** `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice(self: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Promise<Tensor>;
  /** `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice(self: Tensor, options?: { dim?: number; start?: number | null; end?: number | null; step?: number }): Promise<Tensor>;
  /**
   * `aten::slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor`
   * `aten::slice_backward.out(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, step: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * `aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sliceCopy(self: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * `aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sliceCopy(self: Tensor, options?: { dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  sliceInverse(self: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Promise<Tensor>;
  /** `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  sliceInverse(self: Tensor, src: Tensor, options?: { dim?: number; start?: number | null; end?: number | null; step?: number }): Promise<Tensor>;
  /**
   * `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * `aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sliceScatter(self: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * `aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sliceScatter(self: Tensor, src: Tensor, options?: { dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(self: Tensor): Promise<[sign: Tensor, logabsdet: Tensor]>;
  /** `aten::slogdet.out(Tensor self, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)` */
  slogdet(self: Tensor, options: { sign: Tensor; logabsdet: Tensor }): Promise<[sign: Tensor, logabsdet: Tensor]>;
  /**
   * `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`
   * `aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`
   * `aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor`
   * `aten::slow_conv3d_forward.output(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, *, Tensor(a!) output) -> Tensor(a!)`
   */
  slowConv3dForward(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { output?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * `aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * `aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * `aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * `aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * `aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * `aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * `aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * `aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Promise<Tensor>;
  /** `aten::smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(self: Tensor, mat2: Tensor): Promise<Tensor>;
  /**
   * `aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`
   * `aten::smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)`
   */
  smoothL1Loss(self: Tensor, target: Tensor, reduction?: number, beta?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`
   * `aten::smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)`
   */
  smoothL1Loss(self: Tensor, target: Tensor, options?: { reduction?: number; beta?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor`
   * `aten::smooth_l1_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   * `aten::soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softMarginLoss(self: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   * `aten::soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softMarginLoss(self: Tensor, target: Tensor, options?: { reduction?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`
   * `aten::soft_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  softMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * `aten::softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softmax(self: Tensor, dim: number, dtype?: DType | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * `aten::softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softmax(self: Tensor, dim: number, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
   * `aten::softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softplus(self: Tensor, beta?: Scalar, threshold?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
   * `aten::softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softplus(self: Tensor, options?: { beta?: Scalar; threshold?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor`
   * `aten::softplus_backward.grad_input(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  softplusBackward(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * `aten::softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softshrink(self: Tensor, lambd?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   * `aten::softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
   */
  softshrink(self: Tensor, options?: { lambd?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor`
   * `aten::softshrink_backward.grad_input(Tensor grad_output, Tensor self, Scalar lambd, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  softshrinkBackward(gradOutput: Tensor, self: Tensor, lambd: Scalar, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(self: Tensor, dim?: number, descending?: boolean): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(self: Tensor, options?: { dim?: number; descending?: boolean }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(self: Tensor, options?: { stable?: boolean | null; dim?: number; descending?: boolean }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  sort(self: Tensor, dim: number, descending: boolean, options: { values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  sort(self: Tensor, options: { dim?: number; descending?: boolean; values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  sort(self: Tensor, options: { stable?: boolean | null; dim?: number; descending?: boolean; values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /**
   * `aten::sqrt(Tensor self) -> Tensor`
   * `aten::sqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sqrt(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::square(Tensor self) -> Tensor`
   * `aten::square.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  square(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(self: Tensor): Promise<Tensor>;
  /** `aten::squeeze(Tensor(a) self) -> Tensor(a)` */
  squeeze(self: Tensor): Promise<Tensor>;
  /** `aten::squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(self: Tensor, dim: number): Promise<Tensor>;
  /** `aten::squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
  squeeze(self: Tensor, dim: readonly number[]): Promise<Tensor>;
  /** `aten::squeeze_(Tensor(a!) self) -> Tensor(a!)` */
  squeeze_(self: Tensor): Promise<Tensor>;
  /** `aten::squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
  squeeze_(self: Tensor, dim: number): Promise<Tensor>;
  /** `aten::squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)` */
  squeeze_(self: Tensor, dim: readonly number[]): Promise<Tensor>;
  /**
   * `aten::squeeze_copy(Tensor self) -> Tensor`
   * `aten::squeeze_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  squeezeCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor`
   * `aten::squeeze_copy.dim_out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  squeezeCopy(self: Tensor, dim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor`
   * `aten::squeeze_copy.dims_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  squeezeCopy(self: Tensor, dim: readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  sspaddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::stack(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  stack(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::stack(Tensor[] tensors, int dim=0) -> Tensor`
   * `aten::stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  stack(tensors: readonly Tensor[], options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::std(Tensor self, bool unbiased=True) -> Tensor` */
  std(self: Tensor, unbiased?: boolean): Promise<Tensor>;
  /** `aten::std(Tensor self, bool unbiased=True) -> Tensor` */
  std(self: Tensor, options?: { unbiased?: boolean }): Promise<Tensor>;
  /**
   * `aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  std(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  std(self: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * `aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
   */
  std(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * `aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
   */
  std(self: Tensor, options?: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  stdMean(self: Tensor, unbiased?: boolean): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  stdMean(self: Tensor, options?: { unbiased?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  stdMean(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  stdMean(self: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  stdMean(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  stdMean(self: Tensor, options?: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  stdMean(self: Tensor, dim: number | readonly number[] | null, options: { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  stdMean(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Promise<Tensor>;
  /** `aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(self: Tensor, nFft: number, options?: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Promise<Tensor>;
  /** `aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Promise<Tensor>;
  /** `aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(self: Tensor, nFft: number, options?: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Promise<Tensor>;
  /** `aten::storage_offset(Tensor self) -> int` */
  storageOffset(self: Tensor): Promise<number>;
  /** `aten::stride.int(Tensor self, int dim) -> int` */
  stride(self: Tensor, dim: number): Promise<number>;
  /**
   * `aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  sub(self: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * `aten::sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sub(self: Tensor, other: Scalar, alpha?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * `aten::sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sub(self: Tensor, other: Scalar, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  sub_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Promise<Tensor>;
  /** `aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  sub_(self: Tensor, other: Scalar, alpha?: Scalar): Promise<Tensor>;
  /** `aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  sub_(self: Tensor, other: Scalar, options?: { alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  subtract(self: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(self: Tensor, other: Scalar, alpha?: Scalar): Promise<Tensor>;
  /** `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(self: Tensor, other: Scalar, options?: { alpha?: Scalar }): Promise<Tensor>;
  /** `aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Promise<Tensor>;
  /** `aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(self: Tensor, other: Scalar, alpha?: Scalar): Promise<Tensor>;
  /** `aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(self: Tensor, other: Scalar, options?: { alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * `aten::sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  sum(self: Tensor, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  sum(self: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  sum(self: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::sum_to_size(Tensor self, SymInt[] size) -> Tensor` */
  sumToSize(self: Tensor, size: readonly number[]): Promise<Tensor>;
  /** `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(self: Tensor, some?: boolean, computeUv?: boolean): Promise<[U: Tensor, S: Tensor, V: Tensor]>;
  /** `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(self: Tensor, options?: { some?: boolean; computeUv?: boolean }): Promise<[U: Tensor, S: Tensor, V: Tensor]>;
  /** `aten::svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)` */
  svd(self: Tensor, some: boolean, computeUv: boolean, options: { U: Tensor; S: Tensor; V: Tensor }): Promise<[U: Tensor, S: Tensor, V: Tensor]>;
  /** `aten::svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)` */
  svd(self: Tensor, options: { some?: boolean; computeUv?: boolean; U: Tensor; S: Tensor; V: Tensor }): Promise<[U: Tensor, S: Tensor, V: Tensor]>;
  /** `aten::swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(self: Tensor, axis0: number, axis1: number): Promise<Tensor>;
  /** `aten::swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` */
  swapaxes_(self: Tensor, axis0: number, axis1: number): Promise<Tensor>;
  /** `aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(self: Tensor, dim0: number, dim1: number): Promise<Tensor>;
  /** `aten::swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  swapdims_(self: Tensor, dim0: number, dim1: number): Promise<Tensor>;
  /** `aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  symConstrainRange(size: Scalar, options?: { min?: number | null; max?: number | null }): Promise<void>;
  /** `aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  symConstrainRangeForSize(size: Scalar, options?: { min?: number | null; max?: number | null }): Promise<void>;
  /** `aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool` */
  symIsContiguous(self: Tensor, memoryFormat?: MemoryFormat): Promise<boolean>;
  /** `aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool` */
  symIsContiguous(self: Tensor, options?: { memoryFormat?: MemoryFormat }): Promise<boolean>;
  /** `aten::sym_numel(Tensor self) -> SymInt` */
  symNumel(self: Tensor): Promise<number>;
  /** `aten::sym_size.int(Tensor self, int dim) -> SymInt` */
  symSize(self: Tensor, dim: number): Promise<number>;
  /** `aten::sym_storage_offset(Tensor self) -> SymInt` */
  symStorageOffset(self: Tensor): Promise<number>;
  /** `aten::sym_stride.int(Tensor self, int dim) -> SymInt` */
  symStride(self: Tensor, dim: number): Promise<number>;
}
