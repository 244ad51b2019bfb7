// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Layout, MemoryFormat, Scalar } from '../types.js';

export interface AsyncN {
  /**
   * `aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   * `aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nanToNum(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   * `aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nanToNum(self: Tensor, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nanToNum_(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Promise<Tensor>;
  /** `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nanToNum_(self: Tensor, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Promise<Tensor>;
  /**
   * `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  nanmean(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  nanmean(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nanmedian(Tensor self) -> Tensor`
   * `aten::nanmedian.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nanmedian(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(self: Tensor, dim: number, keepdim?: boolean): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(self: Tensor, dim: number, options?: { keepdim?: boolean }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  nanmedian(self: Tensor, dim: number, keepdim: boolean, options: { values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  nanmedian(self: Tensor, dim: number, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /**
   * `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  nanquantile(self: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  nanquantile(self: Tensor, q: Tensor, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  nanquantile(self: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  nanquantile(self: Tensor, q: number, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  nansum(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  nansum(self: Tensor, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)` */
  narrow(self: Tensor, dim: number, start: number, length: number): Promise<Tensor>;
  /** `aten::narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)` */
  narrow(self: Tensor, dim: number, start: Tensor, length: number): Promise<Tensor>;
  /**
   * `aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   * `aten::narrow_copy.out(Tensor self, int dim, SymInt start, SymInt length, *, Tensor(a!) out) -> Tensor(a!)`
   */
  narrowCopy(self: Tensor, dim: number, start: number, length: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_batch_norm_backward.out(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  nativeChannelShuffle(self: Tensor, groups: number): Promise<Tensor>;
  /** `aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  nativeDropout(input: Tensor, p: number, train: boolean | null): Promise<[Tensor, Tensor]>;
  /** `aten::native_dropout.out(Tensor input, float p, bool? train, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  nativeDropout(input: Tensor, p: number, train: boolean | null, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor`
   * `aten::native_dropout_backward.out(Tensor grad_output, Tensor mask, float scale, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, scale: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_group_norm.out(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_group_norm_backward.out(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_layer_norm.out(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::native_layer_norm_backward.out(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /**
   * `aten::native_norm(Tensor self, Scalar p=2) -> Tensor`
   * `aten::native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nativeNorm(self: Tensor, p?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::native_norm(Tensor self, Scalar p=2) -> Tensor`
   * `aten::native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nativeNorm(self: Tensor, options?: { p?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
   * `aten::native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nativeNorm(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: DType | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ne.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ne(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::ne.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ne(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ne_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ne_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::neg(Tensor self) -> Tensor`
   * `aten::neg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  neg(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::negative(Tensor self) -> Tensor`
   * `aten::negative.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  negative(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(self: Tensor): Promise<Tensor>;
  /** `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` */
  nestedToPaddedTensor(self: Tensor, padding: number, outputSize?: readonly number[] | null): Promise<Tensor>;
  /** `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` */
  nestedToPaddedTensor(self: Tensor, padding: number, options?: { outputSize?: readonly number[] | null }): Promise<Tensor>;
  /** `aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newEmpty(self: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::new_empty.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  newEmpty(self: Tensor, size: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newEmptyStrided(self: Tensor, size: readonly number[], stride: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::new_empty_strided.out(Tensor self, SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  newEmptyStrided(self: Tensor, size: readonly number[], stride: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newFull(self: Tensor, size: readonly number[], fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::new_full.out(Tensor self, SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)` */
  newFull(self: Tensor, size: readonly number[], fillValue: Scalar, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newOnes(self: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::new_ones.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  newOnes(self: Tensor, size: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newZeros(self: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::new_zeros.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  newZeros(self: Tensor, size: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /**
   * `aten::nextafter(Tensor self, Tensor other) -> Tensor`
   * `aten::nextafter.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nextafter(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  nextafter_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * `aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nllLoss(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * `aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nllLoss(self: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * `aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nllLoss2d(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * `aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nllLoss2d(self: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor`
   * `aten::nll_loss2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nllLoss2dForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): Promise<[output: Tensor, totalWeight: Tensor]>;
  /** `aten::nll_loss2d_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))` */
  nllLoss2dForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { output: Tensor; totalWeight: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor`
   * `aten::nll_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nllLossForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): Promise<[output: Tensor, totalWeight: Tensor]>;
  /** `aten::nll_loss_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))` */
  nllLossForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { output: Tensor; totalWeight: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
  nllLossNd(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Promise<Tensor>;
  /** `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
  nllLossNd(self: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Promise<Tensor>;
  /**
   * `aten::nonzero(Tensor self) -> Tensor`
   * `aten::nonzero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nonzero(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::nonzero_numpy(Tensor self) -> Tensor[]` */
  nonzeroNumpy(self: Tensor): Promise<Tensor[]>;
  /**
   * `aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   * `aten::nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)`
   */
  nonzeroStatic(self: Tensor, options: { size: number; fillValue?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * `aten::norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  norm(self: Tensor, p?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * `aten::norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  norm(self: Tensor, options?: { p?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
   * `aten::norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
   */
  norm(self: Tensor, p: Scalar | null, options: { dtype: DType; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  norm(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  norm(self: Tensor, p: Scalar | null, dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   * `aten::norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
   */
  norm(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: { dtype: DType; out?: Tensor }): Promise<Tensor>;
  /** `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  normExceptDim(v: Tensor, pow?: number, dim?: number): Promise<Tensor>;
  /** `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  normExceptDim(v: Tensor, options?: { pow?: number; dim?: number }): Promise<Tensor>;
  /**
   * `aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * `aten::normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor`
   * `aten::normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  normal(mean: Tensor, std?: number, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor`
   * `aten::normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  normal(mean: Tensor, options?: { std?: number; generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * `aten::normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  normal(mean: number, std: number, size: readonly number[], options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(mean: number, std: number, size: readonly number[], options: { generator?: Generator | null; out: Tensor }): Promise<Tensor>;
  /** `aten::normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(self: Tensor, mean: number, std: number, options: { generator?: Generator | null; out: Tensor }): Promise<Tensor>;
  /** `aten::normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null; out: Tensor }): Promise<Tensor>;
  /** `aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
  normal_(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
  normal_(self: Tensor, options?: { mean?: number; std?: number; generator?: Generator | null }): Promise<Tensor>;
  /** `aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor` */
  normalFunctional(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor` */
  normalFunctional(self: Tensor, options?: { mean?: number; std?: number; generator?: Generator | null }): Promise<Tensor>;
  /**
   * `aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::not_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  notEqual(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  notEqual(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  notEqual_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  notEqual_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`
   * `aten::nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nuclearNorm(self: Tensor, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`
   * `aten::nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nuclearNorm(self: Tensor, options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   * `aten::nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nuclearNorm(self: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   * `aten::nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  nuclearNorm(self: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::numel(Tensor self) -> int` */
  numel(self: Tensor): Promise<number>;
  /** `aten::numpy_T(Tensor(a) self) -> Tensor(a)` */
  numpyT(self: Tensor): Promise<Tensor>;
  /** `aten::one_hot(Tensor self, int num_classes=-1) -> Tensor` */
  oneHot(self: Tensor, numClasses?: number): Promise<Tensor>;
  /** `aten::one_hot(Tensor self, int num_classes=-1) -> Tensor` */
  oneHot(self: Tensor, options?: { numClasses?: number }): Promise<Tensor>;
  /** `aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  ones(size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::ones.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  ones(size: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  onesLike(self: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::ones_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  onesLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Promise<Tensor>;
  /**
   * `aten::orgqr(Tensor self, Tensor input2) -> Tensor`
   * `aten::orgqr.out(Tensor self, Tensor input2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  orgqr(self: Tensor, input2: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   * `aten::ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   * `aten::ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, options?: { left?: boolean; transpose?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::outer(Tensor self, Tensor vec2) -> Tensor`
   * `aten::outer.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  outer(self: Tensor, vec2: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::output_nr(Tensor self) -> int` */
  outputNr(self: Tensor): Promise<number>;
  /** `aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` */
  pad(self: Tensor, pad: readonly number[], mode?: string, value?: number | null): Promise<Tensor>;
  /** `aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` */
  pad(self: Tensor, pad: readonly number[], options?: { mode?: string; value?: number | null }): Promise<Tensor>;
  /** `aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor` */
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Promise<Tensor>;
  /** `aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor` */
  padSequence(sequences: readonly Tensor[], options?: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Promise<Tensor>;
  /** `aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor` */
  pairwiseDistance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Promise<Tensor>;
  /** `aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor` */
  pairwiseDistance(x1: Tensor, x2: Tensor, options?: { p?: number; eps?: number; keepdim?: boolean }): Promise<Tensor>;
  /** `aten::pdist(Tensor self, float p=2.) -> Tensor` */
  pdist(self: Tensor, p?: number): Promise<Tensor>;
  /** `aten::pdist(Tensor self, float p=2.) -> Tensor` */
  pdist(self: Tensor, options?: { p?: number }): Promise<Tensor>;
  /** `aten::permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
  permute(self: Tensor, dims: readonly number[]): Promise<Tensor>;
  /**
   * `aten::permute_copy(Tensor self, int[] dims) -> Tensor`
   * `aten::permute_copy.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)`
   */
  permuteCopy(self: Tensor, dims: readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` */
  pinMemory(self: Tensor, device?: string | null): Promise<Tensor>;
  /** `aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` */
  pinMemory(self: Tensor, options?: { device?: string | null }): Promise<Tensor>;
  /** `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(self: Tensor, rcond?: number): Promise<Tensor>;
  /** `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(self: Tensor, options?: { rcond?: number }): Promise<Tensor>;
  /**
   * `aten::pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
   * `aten::pixel_shuffle.out(Tensor self, int upscale_factor, *, Tensor(a!) out) -> Tensor(a!)`
   */
  pixelShuffle(self: Tensor, upscaleFactor: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
   * `aten::pixel_unshuffle.out(Tensor self, int downscale_factor, *, Tensor(a!) out) -> Tensor(a!)`
   */
  pixelUnshuffle(self: Tensor, downscaleFactor: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::poisson(Tensor self, Generator? generator=None) -> Tensor`
   * `aten::poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  poisson(self: Tensor, generator?: Generator | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::poisson(Tensor self, Generator? generator=None) -> Tensor`
   * `aten::poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  poisson(self: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Promise<Tensor>;
  /**
   * `aten::polar(Tensor abs, Tensor angle) -> Tensor`
   * `aten::polar.out(Tensor abs, Tensor angle, *, Tensor(a!) out) -> Tensor(a!)`
   */
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::polygamma(int n, Tensor self) -> Tensor`
   * `aten::polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  polygamma(n: number, self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` */
  polygamma_(self: Tensor, n: number): Promise<Tensor>;
  /** `aten::positive(Tensor(a) self) -> Tensor(a)` */
  positive(self: Tensor): Promise<Tensor>;
  /**
   * `aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * `aten::pow.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
   */
  pow(self: Tensor, exponent: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
   * `aten::pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
   */
  pow(self: Scalar, exponent: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * `aten::pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)`
   */
  pow(self: Tensor, exponent: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
  pow_(self: Tensor, exponent: Tensor): Promise<Tensor>;
  /** `aten::pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  pow_(self: Tensor, exponent: Scalar): Promise<Tensor>;
  /** `aten::prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(self: Tensor, weight: Tensor): Promise<Tensor>;
  /**
   * `aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   * `aten::prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  prod(self: Tensor, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  prod(self: Tensor, dim: number, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  prod(self: Tensor, dim: number, options?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::promote_types(ScalarType type1, ScalarType type2) -> ScalarType` */
  promoteTypes(type1: DType, type2: DType): Promise<DType>;
  /**
   * `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   * `aten::put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  put(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   * `aten::put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  put(self: Tensor, index: Tensor, source: Tensor, options?: { accumulate?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
  put_(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Promise<Tensor>;
  /** `aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
  put_(self: Tensor, index: Tensor, source: Tensor, options?: { accumulate?: boolean }): Promise<Tensor>;
}
