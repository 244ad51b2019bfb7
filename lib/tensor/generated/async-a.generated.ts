// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Layout, Scalar } from '../types.js';

export interface AsyncA {
  /** `aten::__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __and__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __and__(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __iand__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __iand__(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ilshift__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ilshift__(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ior__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ior__(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __irshift__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __irshift__(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ixor__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ixor__(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__lshift__.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  __lshift__(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::__lshift__.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  __lshift__(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __or__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __or__(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__rshift__.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  __rshift__(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::__rshift__.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  __rshift__(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __xor__(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __xor__(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::abs(Tensor self) -> Tensor`
   * `aten::abs.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  abs(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::absolute(Tensor self) -> Tensor`
   * `aten::absolute.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  absolute(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::absolute_(Tensor(a!) self) -> Tensor(a!)` */
  absolute_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::acos(Tensor self) -> Tensor`
   * `aten::acos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  acos(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::acosh(Tensor self) -> Tensor`
   * `aten::acosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  acosh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`
   * `aten::adaptive_avg_pool1d.out(Tensor self, int[1] output_size, *, Tensor(a!) out) -> Tensor(a!)`
   */
  adaptiveAvgPool1d(self: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`
   * `aten::adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)`
   */
  adaptiveAvgPool2d(self: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`
   * `aten::adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)`
   */
  adaptiveAvgPool3d(self: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  adaptiveAvgPool3dBackward(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Promise<Tensor>;
  /** `aten::adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptiveMaxPool1d(self: Tensor, outputSize: number | readonly number[]): Promise<[Tensor, Tensor]>;
  /** `aten::adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` */
  adaptiveMaxPool2d(self: Tensor, outputSize: number | readonly number[]): Promise<[Tensor, Tensor]>;
  /** `aten::adaptive_max_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  adaptiveMaxPool2d(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor; indices: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`
   * `aten::adaptive_max_pool2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  adaptiveMaxPool2dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` */
  adaptiveMaxPool3d(self: Tensor, outputSize: number | readonly number[]): Promise<[Tensor, Tensor]>;
  /** `aten::adaptive_max_pool3d.out(Tensor self, int[3] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  adaptiveMaxPool3d(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor; indices: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`
   * `aten::adaptive_max_pool3d_backward.grad_input(Tensor grad_output, Tensor self, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  adaptiveMaxPool3dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  add(self: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * `aten::add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  add(self: Tensor, other: Scalar, alpha?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * `aten::add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  add(self: Tensor, other: Scalar, options?: { alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  add_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Promise<Tensor>;
  /** `aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  add_(self: Tensor, other: Scalar, alpha?: Scalar): Promise<Tensor>;
  /** `aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  add_(self: Tensor, other: Scalar, options?: { alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addbmm_(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * `aten::addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addcdiv(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcdiv_(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Promise<Tensor>;
  /**
   * `aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   * `aten::addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addcmul(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcmul_(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Promise<Tensor>;
  /**
   * `aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmm_(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addmv(self: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(self: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Promise<Tensor>;
  /**
   * `aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  addr(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addr_(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Promise<Tensor>;
  /** `aten::adjoint(Tensor(a) self) -> Tensor(a)` */
  adjoint(self: Tensor): Promise<Tensor>;
  /**
   * `aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor`
   * `aten::affine_grid_generator.out(Tensor theta, SymInt[] size, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)`
   */
  affineGridGenerator(theta: Tensor, size: readonly number[], alignCorners: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor` */
  affineGridGeneratorBackward(grad: Tensor, size: readonly number[], alignCorners: boolean): Promise<Tensor>;
  /** `aten::alias(Tensor(a) self) -> Tensor(a)` */
  alias(self: Tensor): Promise<Tensor>;
  /**
   * `aten::alias_copy(Tensor self) -> Tensor`
   * `aten::alias_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  aliasCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::all(Tensor self) -> Tensor`
   * `aten::all.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  all(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  all(self: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  all(self: Tensor, dim: number, options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * `aten::all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  all(self: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * `aten::all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  all(self: Tensor, options?: { dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Promise<boolean>;
  /** `aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(self: Tensor, other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): Promise<boolean>;
  /** `aten::alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alphaDropout(input: Tensor, p: number, train: boolean): Promise<Tensor>;
  /** `aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alphaDropout_(self: Tensor, p: number, train: boolean): Promise<Tensor>;
  /**
   * `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * `aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  amax(self: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * `aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  amax(self: Tensor, options?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * `aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  amin(self: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   * `aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  amin(self: Tensor, options?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
  aminmax(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): Promise<[min: Tensor, max: Tensor]>;
  /** `aten::aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)` */
  aminmax(self: Tensor, options: { dim?: number | null; keepdim?: boolean; min: Tensor; max: Tensor }): Promise<[min: Tensor, max: Tensor]>;
  /**
   * `aten::angle(Tensor self) -> Tensor`
   * `aten::angle.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  angle(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::any(Tensor self) -> Tensor`
   * `aten::any.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  any(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  any(self: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  any(self: Tensor, dim: number, options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * `aten::any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  any(self: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   * `aten::any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  any(self: Tensor, options?: { dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(end: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, options?: { step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::arange.out(Scalar end, *, Tensor(a!) out) -> Tensor(a!)` */
  arange(end: Scalar, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)` */
  arange(start: Scalar, end: Scalar, step: Scalar, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)` */
  arange(start: Scalar, end: Scalar, options: { step?: Scalar; out: Tensor }): Promise<Tensor>;
  /**
   * `aten::arccos(Tensor self) -> Tensor`
   * `aten::arccos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arccos(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::arccosh(Tensor self) -> Tensor`
   * `aten::arccosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arccosh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::arcsin(Tensor self) -> Tensor`
   * `aten::arcsin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arcsin(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::arcsinh(Tensor self) -> Tensor`
   * `aten::arcsinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arcsinh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::arctan(Tensor self) -> Tensor`
   * `aten::arctan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arctan(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::arctan2(Tensor self, Tensor other) -> Tensor`
   * `aten::arctan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arctan2(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  arctan2_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::arctanh(Tensor self) -> Tensor`
   * `aten::arctanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  arctanh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * `aten::argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  argmax(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * `aten::argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  argmax(self: Tensor, options?: { dim?: number | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * `aten::argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  argmin(self: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   * `aten::argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  argmin(self: Tensor, options?: { dim?: number | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(self: Tensor, dim?: number, descending?: boolean): Promise<Tensor>;
  /** `aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(self: Tensor, options?: { dim?: number; descending?: boolean }): Promise<Tensor>;
  /**
   * `aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * `aten::argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)`
   */
  argsort(self: Tensor, options: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::argwhere(Tensor self) -> Tensor` */
  argwhere(self: Tensor): Promise<Tensor>;
  /** `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  asStrided(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Promise<Tensor>;
  /** `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  asStrided(self: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Promise<Tensor>;
  /** `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  asStrided_(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Promise<Tensor>;
  /** `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  asStrided_(self: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Promise<Tensor>;
  /**
   * `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * `aten::as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  asStridedCopy(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * `aten::as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  asStridedCopy(self: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * `aten::as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  asStridedScatter(self: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   * `aten::as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  asStridedScatter(self: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::asin(Tensor self) -> Tensor`
   * `aten::asin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  asin(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::asinh(Tensor self) -> Tensor`
   * `aten::asinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  asinh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::atan(Tensor self) -> Tensor`
   * `aten::atan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  atan(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::atan2(Tensor self, Tensor other) -> Tensor`
   * `aten::atan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  atan2(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  atan2_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::atanh(Tensor self) -> Tensor`
   * `aten::atanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  atanh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(self: Tensor): Promise<Tensor>;
  /** `aten::atleast_1d(Tensor self) -> Tensor` */
  atleast1d(self: Tensor): Promise<Tensor>;
  /** `aten::atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast1d(tensors: readonly Tensor[]): Promise<Tensor[]>;
  /** `aten::atleast_2d(Tensor self) -> Tensor` */
  atleast2d(self: Tensor): Promise<Tensor>;
  /** `aten::atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast2d(tensors: readonly Tensor[]): Promise<Tensor[]>;
  /** `aten::atleast_3d(Tensor self) -> Tensor` */
  atleast3d(self: Tensor): Promise<Tensor>;
  /** `aten::atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast3d(tensors: readonly Tensor[]): Promise<Tensor[]>;
  /**
   * `aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   * `aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)`
   */
  avgPool1d(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   * `aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)`
   */
  avgPool1d(self: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * `aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  avgPool2d(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * `aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  avgPool2d(self: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`
   * `aten::avg_pool2d_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * `aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  avgPool3d(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   * `aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  avgPool3d(self: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`
   * `aten::avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  baddbmm_(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Promise<Tensor>;
  /** `aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlettWindow(windowLength: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlettWindow(windowLength: number, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::bartlett_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  bartlettWindow(windowLength: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::bartlett_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  bartlettWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Promise<Tensor>;
  /** `aten::batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)` */
  batchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): Promise<[Tensor, Tensor, Tensor]>;
  /**
   * `aten::batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor`
   * `aten::batch_norm_backward_elemt.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count, *, Tensor(a!) out) -> Tensor(a!)`
   */
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /** `aten::batch_norm_backward_reduce.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): Promise<[Tensor, Tensor, Tensor, Tensor]>;
  /**
   * `aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor`
   * `aten::batch_norm_elemt.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps, *, Tensor(a!) out) -> Tensor(a!)`
   */
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_gather_stats.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_gather_stats_with_counts.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batchNormStats(input: Tensor, eps: number): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_stats.out(Tensor input, float eps, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batchNormStats(input: Tensor, eps: number, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): Promise<[Tensor, Tensor]>;
  /** `aten::batch_norm_update_stats.out(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * `aten::bernoulli.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  bernoulli(self: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`
   * `aten::bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  bernoulli(self: Tensor, p: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(self: Tensor, p: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  bernoulli(self: Tensor, p: number, options: { generator?: Generator | null; out: Tensor }): Promise<Tensor>;
  /** `aten::bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  bernoulli(self: Tensor, options: { p?: number; generator?: Generator | null; out: Tensor }): Promise<Tensor>;
  /** `aten::bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(self: Tensor, p: Tensor, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(self: Tensor, p?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(self: Tensor, options?: { p?: number; generator?: Generator | null }): Promise<Tensor>;
  /** `aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Promise<Tensor>;
  /** `aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options?: { bias?: Tensor | null }): Promise<Tensor>;
  /**
   * `aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   * `aten::binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  binaryCrossEntropy(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   * `aten::binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  binaryCrossEntropy(self: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   * `aten::binary_cross_entropy_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   * `aten::binary_cross_entropy_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`
   * `aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`
   * `aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, options?: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   * `aten::bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bincount(self: Tensor, weights?: Tensor | null, minlength?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   * `aten::bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bincount(self: Tensor, options?: { weights?: Tensor | null; minlength?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`
   * `aten::binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`
   * `aten::binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  binomial(count: Tensor, prob: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_and.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseAnd(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseAnd(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * `aten::bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseAnd(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseAnd_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseAnd_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_left_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseLeftShift(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * `aten::bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseLeftShift(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseLeftShift(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseLeftShift_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseLeftShift_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::bitwise_not(Tensor self) -> Tensor`
   * `aten::bitwise_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseNot(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)` */
  bitwiseNot_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_or.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseOr(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseOr(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * `aten::bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseOr(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseOr_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseOr_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_right_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseRightShift(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * `aten::bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseRightShift(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseRightShift(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseRightShift_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseRightShift_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_xor.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseXor(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseXor(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   * `aten::bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bitwiseXor(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseXor_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseXor_(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackmanWindow(windowLength: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackmanWindow(windowLength: number, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::blackman_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  blackmanWindow(windowLength: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::blackman_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  blackmanWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Promise<Tensor>;
  /**
   * `aten::block_diag(Tensor[] tensors) -> Tensor`
   * `aten::block_diag.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  blockDiag(tensors: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bmm(Tensor self, Tensor mat2) -> Tensor`
   * `aten::bmm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bmm(self: Tensor, mat2: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   * `aten::bmm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)`
   */
  bmm(self: Tensor, mat2: Tensor, outDtype: DType, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::broadcast_tensors(Tensor[] tensors) -> Tensor[]` */
  broadcastTensors(tensors: readonly Tensor[]): Promise<Tensor[]>;
  /** `aten::broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  broadcastTo(self: Tensor, size: readonly number[]): Promise<Tensor>;
  /**
   * `aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   * `aten::bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)`
   */
  bucketize(self: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   * `aten::bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)`
   */
  bucketize(self: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor }): Promise<Tensor>;
}
