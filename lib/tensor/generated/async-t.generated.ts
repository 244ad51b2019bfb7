// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Layout, MemoryFormat, Scalar } from '../types.js';

export interface AsyncT {
  /** `aten::t(Tensor(a) self) -> Tensor(a)` */
  t(self: Tensor): Promise<Tensor>;
  /** `aten::t_(Tensor(a!) self) -> Tensor(a!)` */
  t_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::t_copy(Tensor self) -> Tensor`
   * `aten::t_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  tCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::take(Tensor self, Tensor index) -> Tensor`
   * `aten::take.out(Tensor self, Tensor index, *, Tensor(a!) out) -> Tensor(a!)`
   */
  take(self: Tensor, index: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   * `aten::take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  takeAlongDim(self: Tensor, indices: Tensor, dim?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   * `aten::take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  takeAlongDim(self: Tensor, indices: Tensor, options?: { dim?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::tan(Tensor self) -> Tensor`
   * `aten::tan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  tan(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::tanh(Tensor self) -> Tensor`
   * `aten::tanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  tanh(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::tanh_backward(Tensor grad_output, Tensor output) -> Tensor`
   * `aten::tanh_backward.grad_input(Tensor grad_output, Tensor output, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  tanhBackward(gradOutput: Tensor, output: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensorSplit(self: Tensor, indices: readonly number[], dim?: number): Promise<Tensor[]>;
  /** `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensorSplit(self: Tensor, indices: readonly number[], options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(self: Tensor, sections: number, dim?: number): Promise<Tensor[]>;
  /** `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(self: Tensor, sections: number, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(self: Tensor, tensorIndicesOrSections: Tensor, dim?: number): Promise<Tensor[]>;
  /** `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(self: Tensor, tensorIndicesOrSections: Tensor, options?: { dim?: number }): Promise<Tensor[]>;
  /**
   * `aten::tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
   * `aten::tensordot.out(Tensor self, Tensor other, int[] dims_self, int[] dims_other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  tensordot(self: Tensor, other: Tensor, dimsSelf: readonly number[], dimsOther: readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`
   * `aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)`
   */
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`
   * `aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)`
   */
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
   * `aten::threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
   */
  threshold(self: Tensor, threshold: Scalar, value: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(self: Tensor, threshold: Scalar, value: Scalar): Promise<Tensor>;
  /**
   * `aten::threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor`
   * `aten::threshold_backward.grad_input(Tensor grad_output, Tensor self, Scalar threshold, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  thresholdBackward(gradOutput: Tensor, self: Tensor, threshold: Scalar, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::tile(Tensor self, SymInt[] dims) -> Tensor` */
  tile(self: Tensor, dims: readonly number[]): Promise<Tensor>;
  /** `aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, dtype: DType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Promise<Tensor>;
  /** `aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, dtype: DType, options?: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, other: Tensor, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Promise<Tensor>;
  /** `aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, other: Tensor, options?: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, device: string, dtype: DType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Promise<Tensor>;
  /** `aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, device: string, dtype: DType, options?: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(self: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
  toDense(self: Tensor, dtype?: DType | null, options?: { maskedGrad?: boolean | null }): Promise<Tensor>;
  /** `aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
  toDense(self: Tensor, options?: { dtype?: DType | null; maskedGrad?: boolean | null }): Promise<Tensor>;
  /** `aten::to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor` */
  toDenseBackward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null): Promise<Tensor>;
  /** `aten::to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor` */
  toDenseBackward(grad: Tensor, input: Tensor, options?: { maskedGrad?: boolean | null }): Promise<Tensor>;
  /**
   * `aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   * `aten::to_mkldnn.out(Tensor self, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  toMkldnn(self: Tensor, dtype?: DType | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   * `aten::to_mkldnn.out(Tensor self, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  toMkldnn(self: Tensor, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor` */
  toMkldnnBackward(grad: Tensor, input: Tensor): Promise<Tensor>;
  /**
   * `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   * `aten::to_padded_tensor.out(Tensor self, float padding, SymInt[]? output_size=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  toPaddedTensor(self: Tensor, padding: number, outputSize?: readonly number[] | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   * `aten::to_padded_tensor.out(Tensor self, float padding, SymInt[]? output_size=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  toPaddedTensor(self: Tensor, padding: number, options?: { outputSize?: readonly number[] | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  toSparse(self: Tensor, sparseDim: number): Promise<Tensor>;
  /** `aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  toSparse(self: Tensor, options?: { layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }): Promise<Tensor>;
  /** `aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  toSparseBsc(self: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Promise<Tensor>;
  /** `aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  toSparseBsc(self: Tensor, blocksize: number | readonly number[], options?: { denseDim?: number | null }): Promise<Tensor>;
  /** `aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  toSparseBsr(self: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Promise<Tensor>;
  /** `aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  toSparseBsr(self: Tensor, blocksize: number | readonly number[], options?: { denseDim?: number | null }): Promise<Tensor>;
  /** `aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  toSparseCsc(self: Tensor, denseDim?: number | null): Promise<Tensor>;
  /** `aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  toSparseCsc(self: Tensor, options?: { denseDim?: number | null }): Promise<Tensor>;
  /** `aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  toSparseCsr(self: Tensor, denseDim?: number | null): Promise<Tensor>;
  /** `aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  toSparseCsr(self: Tensor, options?: { denseDim?: number | null }): Promise<Tensor>;
  /** `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(self: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(self: Tensor, k: number, options?: { dim?: number; largest?: boolean; sorted?: boolean }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  topk(self: Tensor, k: number, dim: number, largest: boolean, sorted: boolean, options: { values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /** `aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  topk(self: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean; values: Tensor; indices: Tensor }): Promise<[values: Tensor, indices: Tensor]>;
  /**
   * `aten::trace(Tensor self) -> Tensor`
   * `aten::trace.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  trace(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::trace_backward(Tensor grad, SymInt[] sizes) -> Tensor` */
  traceBackward(grad: Tensor, sizes: readonly number[]): Promise<Tensor>;
  /** `aten::transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(self: Tensor, dim0: number, dim1: number): Promise<Tensor>;
  /** `aten::transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  transpose_(self: Tensor, dim0: number, dim1: number): Promise<Tensor>;
  /**
   * `aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor`
   * `aten::transpose_copy.int_out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  transposeCopy(self: Tensor, dim0: number, dim1: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Promise<Tensor>;
  /** `aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Promise<Tensor>;
  /** `aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor` */
  trapz(y: Tensor, options?: { dx?: number; dim?: number }): Promise<Tensor>;
  /** `aten::trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapz(y: Tensor, x: Tensor, options?: { dim?: number }): Promise<Tensor>;
  /** `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangularSolve(self: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): Promise<[solution: Tensor, clonedCoefficient: Tensor]>;
  /** `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangularSolve(self: Tensor, A: Tensor, options?: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): Promise<[solution: Tensor, clonedCoefficient: Tensor]>;
  /** `aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)` */
  triangularSolve(self: Tensor, A: Tensor, upper: boolean, transpose: boolean, unitriangular: boolean, options: { X: Tensor; M: Tensor }): Promise<[solution: Tensor, clonedCoefficient: Tensor]>;
  /** `aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)` */
  triangularSolve(self: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; X: Tensor; M: Tensor }): Promise<[solution: Tensor, clonedCoefficient: Tensor]>;
  /**
   * `aten::tril(Tensor self, SymInt diagonal=0) -> Tensor`
   * `aten::tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  tril(self: Tensor, diagonal?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::tril(Tensor self, SymInt diagonal=0) -> Tensor`
   * `aten::tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  tril(self: Tensor, options?: { diagonal?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  tril_(self: Tensor, diagonal?: number): Promise<Tensor>;
  /** `aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  tril_(self: Tensor, options?: { diagonal?: number }): Promise<Tensor>;
  /** `aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  trilIndices(row: number, col: number, offset?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  trilIndices(row: number, col: number, options?: { offset?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
  trilIndices(row: number, col: number, offset: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
  trilIndices(row: number, col: number, options: { offset?: number; out: Tensor }): Promise<Tensor>;
  /** `aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor` */
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Promise<Tensor>;
  /** `aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor` */
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Promise<Tensor>;
  /**
   * `aten::triu(Tensor self, SymInt diagonal=0) -> Tensor`
   * `aten::triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  triu(self: Tensor, diagonal?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::triu(Tensor self, SymInt diagonal=0) -> Tensor`
   * `aten::triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)`
   */
  triu(self: Tensor, options?: { diagonal?: number; out?: Tensor }): Promise<Tensor>;
  /** `aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  triu_(self: Tensor, diagonal?: number): Promise<Tensor>;
  /** `aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  triu_(self: Tensor, options?: { diagonal?: number }): Promise<Tensor>;
  /** `aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  triuIndices(row: number, col: number, offset?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  triuIndices(row: number, col: number, options?: { offset?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
  triuIndices(row: number, col: number, offset: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
  triuIndices(row: number, col: number, options: { offset?: number; out: Tensor }): Promise<Tensor>;
  /**
   * `aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::true_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  trueDivide(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  trueDivide(self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  trueDivide_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  trueDivide_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::trunc(Tensor self) -> Tensor`
   * `aten::trunc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  trunc(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(self: Tensor): Promise<Tensor>;
  /** `aten::type_as(Tensor self, Tensor other) -> Tensor` */
  typeAs(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(self: Tensor, dim?: number): Promise<Tensor[]>;
  /** `aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(self: Tensor, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` */
  unbindCopy(self: Tensor, dim?: number): Promise<Tensor[]>;
  /** `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` */
  unbindCopy(self: Tensor, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unbindCopy(self: Tensor, dim: number, options: { out: readonly Tensor[] }): Promise<void>;
  /** `aten::unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unbindCopy(self: Tensor, options: { dim?: number; out: readonly Tensor[] }): Promise<void>;
  /** `aten::unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(self: Tensor, dim: number, sizes: readonly number[]): Promise<Tensor>;
  /** `aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Promise<Tensor[]>;
  /** `aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` */
  unfold(self: Tensor, dimension: number, size: number, step: number): Promise<Tensor>;
  /**
   * `aten::unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor`
   * `aten::unfold_backward.out(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step, *, Tensor(a!) out) -> Tensor(a!)`
   */
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, step: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`
   * `aten::unfold_copy.out(Tensor self, int dimension, int size, int step, *, Tensor(a!) out) -> Tensor(a!)`
   */
  unfoldCopy(self: Tensor, dimension: number, size: number, step: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`
   * `aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  uniform(self: Tensor, from?: number, to?: number, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`
   * `aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  uniform(self: Tensor, options?: { from?: number; to?: number; generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
  uniform_(self: Tensor, from?: number, to?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
  uniform_(self: Tensor, options?: { from?: number; to?: number; generator?: Generator | null }): Promise<Tensor>;
  /** `aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  uniqueConsecutive(self: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  uniqueConsecutive(self: Tensor, options?: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  uniqueConsecutive(self: Tensor, returnInverse: boolean, returnCounts: boolean, dim: number | null, options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  uniqueConsecutive(self: Tensor, options: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null; out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  uniqueDim(self: Tensor, dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  uniqueDim(self: Tensor, dim: number, options?: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  uniqueDim(self: Tensor, dim: number, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  uniqueDim(self: Tensor, dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  uniqueDimConsecutive(self: Tensor, dim: number, returnInverse?: boolean, returnCounts?: boolean): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  uniqueDimConsecutive(self: Tensor, dim: number, options?: { returnInverse?: boolean; returnCounts?: boolean }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  uniqueDimConsecutive(self: Tensor, dim: number, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  uniqueDimConsecutive(self: Tensor, dim: number, options: { returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafeChunk(self: Tensor, chunks: number, dim?: number): Promise<Tensor[]>;
  /** `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafeChunk(self: Tensor, chunks: number, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafeSplit(self: Tensor, splitSize: number, dim?: number): Promise<Tensor[]>;
  /** `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafeSplit(self: Tensor, splitSize: number, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unsafeSplit(self: Tensor, splitSize: number, dim: number, options: { out: readonly Tensor[] }): Promise<void>;
  /** `aten::unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unsafeSplit(self: Tensor, splitSize: number, options: { dim?: number; out: readonly Tensor[] }): Promise<void>;
  /** `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafeSplitWithSizes(self: Tensor, splitSizes: readonly number[], dim?: number): Promise<Tensor[]>;
  /** `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafeSplitWithSizes(self: Tensor, splitSizes: readonly number[], options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unsafeSplitWithSizes(self: Tensor, splitSizes: readonly number[], dim: number, options: { out: readonly Tensor[] }): Promise<void>;
  /** `aten::unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unsafeSplitWithSizes(self: Tensor, splitSizes: readonly number[], options: { dim?: number; out: readonly Tensor[] }): Promise<void>;
  /** `aten::unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(self: Tensor, dim: number): Promise<Tensor>;
  /** `aten::unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` */
  unsqueeze_(self: Tensor, dim: number): Promise<Tensor>;
  /**
   * `aten::unsqueeze_copy(Tensor self, int dim) -> Tensor`
   * `aten::unsqueeze_copy.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  unsqueezeCopy(self: Tensor, dim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Promise<Tensor>;
  /**
   * `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleBicubic2d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleBicubic2d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bicubic2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bicubic2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options?: { scalesH?: number | null; scalesW?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   * `aten::upsample_bilinear2d.vec_out(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleBilinear2d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleBilinear2d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bilinear2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bilinear2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options?: { scalesH?: number | null; scalesW?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor`
   * `aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleLinear1d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scales?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor`
   * `aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleLinear1d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scales?: number | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Promise<Tensor>;
  /**
   * `aten::upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor`
   * `aten::upsample_linear1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scales?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor`
   * `aten::upsample_linear1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options?: { scales?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`
   * `aten::upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest1d(self: Tensor, outputSize: number | readonly number[], scales?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`
   * `aten::upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest1d(self: Tensor, outputSize: number | readonly number[], options?: { scales?: number | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Promise<Tensor>;
  /**
   * `aten::upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor`
   * `aten::upsample_nearest1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scales?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor`
   * `aten::upsample_nearest1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options?: { scales?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   * `aten::upsample_nearest2d.vec_out(Tensor input, SymInt[]? output_size, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest2d(self: Tensor, outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest2d(self: Tensor, outputSize: number | readonly number[], options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options?: { scalesH?: number | null; scalesW?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Promise<Tensor>;
  /**
   * `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest3d(self: Tensor, outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleNearest3d(self: Tensor, outputSize: number | readonly number[], options?: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options?: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Promise<Tensor>;
  /**
   * `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleTrilinear3d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  upsampleTrilinear3d(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_trilinear3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_trilinear3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options?: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor` */
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], keepdim: boolean): Promise<Tensor>;
  /** `aten::values(Tensor(a) self) -> Tensor(a)` */
  values(self: Tensor): Promise<Tensor>;
  /**
   * `aten::values_copy(Tensor self) -> Tensor`
   * `aten::values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  valuesCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` */
  vander(x: Tensor, N?: number | null, increasing?: boolean): Promise<Tensor>;
  /** `aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` */
  vander(x: Tensor, options?: { N?: number | null; increasing?: boolean }): Promise<Tensor>;
  /** `aten::var(Tensor self, bool unbiased=True) -> Tensor` */
  var(self: Tensor, unbiased?: boolean): Promise<Tensor>;
  /** `aten::var(Tensor self, bool unbiased=True) -> Tensor` */
  var(self: Tensor, options?: { unbiased?: boolean }): Promise<Tensor>;
  /**
   * `aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  var(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  var(self: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * `aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
   */
  var(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   * `aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
   */
  var(self: Tensor, options?: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  varMean(self: Tensor, unbiased?: boolean): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  varMean(self: Tensor, options?: { unbiased?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  varMean(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  varMean(self: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  varMean(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  varMean(self: Tensor, options?: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  varMean(self: Tensor, dim: number | readonly number[] | null, options: { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /** `aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  varMean(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::vdot(Tensor self, Tensor other) -> Tensor`
   * `aten::vdot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  vdot(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::view(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  view(self: Tensor, size: readonly number[]): Promise<Tensor>;
  /** `aten::view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` */
  view(self: Tensor, dtype: DType): Promise<Tensor>;
  /** `aten::view_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  viewAs(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::view_as_complex(Tensor(a) self) -> Tensor(a)` */
  viewAsComplex(self: Tensor): Promise<Tensor>;
  /**
   * `aten::view_as_complex_copy(Tensor self) -> Tensor`
   * `aten::view_as_complex_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  viewAsComplexCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::view_as_real(Tensor(a) self) -> Tensor(a)` */
  viewAsReal(self: Tensor): Promise<Tensor>;
  /**
   * `aten::view_as_real_copy(Tensor self) -> Tensor`
   * `aten::view_as_real_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  viewAsRealCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::view_copy(Tensor self, SymInt[] size) -> Tensor`
   * `aten::view_copy.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)`
   */
  viewCopy(self: Tensor, size: readonly number[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor`
   * `aten::view_copy.dtype_out(Tensor self, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)`
   */
  viewCopy(self: Tensor, dtype: DType, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(self: Tensor, indices: readonly number[]): Promise<Tensor[]>;
  /** `aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(self: Tensor, sections: number): Promise<Tensor[]>;
  /**
   * `aten::vstack(Tensor[] tensors) -> Tensor`
   * `aten::vstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  vstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::where(Tensor condition) -> Tensor[]` */
  where(condition: Tensor): Promise<Tensor[]>;
  /**
   * `aten::where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   * `aten::where.self_out(Tensor condition, Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  where(condition: Tensor, self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(condition: Tensor, self: Tensor, other: Scalar): Promise<Tensor>;
  /** `aten::where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor` */
  where(condition: Tensor, self: Scalar, other: Tensor): Promise<Tensor>;
  /** `aten::where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor` */
  where(condition: Tensor, self: Scalar, other: Scalar): Promise<Tensor>;
  /**
   * `aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::xlogy.OutTensor(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  xlogy(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   * `aten::xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  xlogy(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
   * `aten::xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  xlogy(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  xlogy_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::zero(Tensor self) -> Tensor`
   * `aten::zero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  zero(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(self: Tensor): Promise<Tensor>;
  /** `aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  zeros(size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::zeros.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  zeros(size: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  zerosLike(self: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Promise<Tensor>;
  /** `aten::zeros_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  zerosLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Promise<Tensor>;
}
