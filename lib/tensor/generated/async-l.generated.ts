// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Layout, Scalar } from '../types.js';

export interface AsyncL {
  /** `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  l1Loss(self: Tensor, target: Tensor, reduction?: number): Promise<Tensor>;
  /** `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  l1Loss(self: Tensor, target: Tensor, options?: { reduction?: number }): Promise<Tensor>;
  /** `aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor` */
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Promise<Tensor>;
  /** `aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor` */
  layerNorm(input: Tensor, normalizedShape: readonly number[], options?: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Promise<Tensor>;
  /**
   * `aten::lcm(Tensor self, Tensor other) -> Tensor`
   * `aten::lcm.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lcm(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ldexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ldexp(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::le.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::le.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  le(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::le.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  le(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  le_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  le_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   * `aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)`
   */
  leakyRelu(self: Tensor, negativeSlope?: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   * `aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)`
   */
  leakyRelu(self: Tensor, options?: { negativeSlope?: Scalar; out?: Tensor }): Promise<Tensor>;
  /** `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
  leakyRelu_(self: Tensor, negativeSlope?: Scalar): Promise<Tensor>;
  /** `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
  leakyRelu_(self: Tensor, options?: { negativeSlope?: Scalar }): Promise<Tensor>;
  /**
   * `aten::leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor`
   * `aten::leaky_relu_backward.grad_input(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  leakyReluBackward(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * `aten::lerp.Tensor_out(Tensor self, Tensor end, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lerp(self: Tensor, end: Tensor, weight: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   * `aten::lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lerp(self: Tensor, end: Tensor, weight: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)` */
  lerp_(self: Tensor, end: Tensor, weight: Tensor): Promise<Tensor>;
  /** `aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)` */
  lerp_(self: Tensor, end: Tensor, weight: Scalar): Promise<Tensor>;
  /**
   * `aten::less.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  less(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::less.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  less(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  less_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lessEqual(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lessEqual(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lessEqual_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lessEqual_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::lgamma(Tensor self) -> Tensor`
   * `aten::lgamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lgamma(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::lgamma_(Tensor(a!) self) -> Tensor(a!)` */
  lgamma_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::lift(Tensor self) -> Tensor`
   * `aten::lift.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lift(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::lift_fresh(Tensor(a) self) -> Tensor(a)` */
  liftFresh(self: Tensor): Promise<Tensor>;
  /**
   * `aten::lift_fresh_copy(Tensor self) -> Tensor`
   * `aten::lift_fresh_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  liftFreshCopy(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg__powsum(self: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null }): Promise<Tensor>;
  /** `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg__powsum(self: Tensor, options?: { ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null }): Promise<Tensor>;
  /**
   * `aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   * `aten::linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCholesky(self: Tensor, options?: { upper?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` */
  linalgCholeskyEx(self: Tensor, options?: { upper?: boolean; checkErrors?: boolean }): Promise<[L: Tensor, info: Tensor]>;
  /** `aten::linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)` */
  linalgCholeskyEx(self: Tensor, options: { upper?: boolean; checkErrors?: boolean; L: Tensor; info: Tensor }): Promise<[L: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_cond.p_str(Tensor self, str p) -> Tensor`
   * `aten::linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCond(self: Tensor, p: string, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * `aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCond(self: Tensor, p?: Scalar | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * `aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCond(self: Tensor, options?: { p?: Scalar | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   * `aten::linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCross(self: Tensor, other: Tensor, options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_det(Tensor A) -> Tensor`
   * `aten::linalg_det.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgDet(A: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)` */
  linalgDiagonal(A: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Promise<Tensor>;
  /** `aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalgEig(self: Tensor): Promise<[eigenvalues: Tensor, eigenvectors: Tensor]>;
  /** `aten::linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalgEig(self: Tensor, options: { eigenvalues: Tensor; eigenvectors: Tensor }): Promise<[eigenvalues: Tensor, eigenvectors: Tensor]>;
  /** `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalgEigh(self: Tensor, UPLO?: string): Promise<[eigenvalues: Tensor, eigenvectors: Tensor]>;
  /** `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalgEigh(self: Tensor, options?: { UPLO?: string }): Promise<[eigenvalues: Tensor, eigenvectors: Tensor]>;
  /** `aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalgEigh(self: Tensor, UPLO: string, options: { eigvals: Tensor; eigvecs: Tensor }): Promise<[eigenvalues: Tensor, eigenvectors: Tensor]>;
  /** `aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalgEigh(self: Tensor, options: { UPLO?: string; eigvals: Tensor; eigvecs: Tensor }): Promise<[eigenvalues: Tensor, eigenvectors: Tensor]>;
  /**
   * `aten::linalg_eigvals(Tensor self) -> Tensor`
   * `aten::linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgEigvals(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   * `aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgEigvalsh(self: Tensor, UPLO?: string, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   * `aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgEigvalsh(self: Tensor, options?: { UPLO?: string; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
   * `aten::linalg_householder_product.out(Tensor input, Tensor tau, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgHouseholderProduct(input: Tensor, tau: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_inv(Tensor A) -> Tensor`
   * `aten::linalg_inv.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgInv(A: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)` */
  linalgInvEx(A: Tensor, options?: { checkErrors?: boolean }): Promise<[inverse: Tensor, info: Tensor]>;
  /** `aten::linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)` */
  linalgInvEx(A: Tensor, options: { checkErrors?: boolean; inverse: Tensor; info: Tensor }): Promise<[inverse: Tensor, info: Tensor]>;
  /** `aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` */
  linalgLdlFactor(self: Tensor, options?: { hermitian?: boolean }): Promise<[LD: Tensor, pivots: Tensor]>;
  /** `aten::linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)` */
  linalgLdlFactor(self: Tensor, options: { hermitian?: boolean; LD: Tensor; pivots: Tensor }): Promise<[LD: Tensor, pivots: Tensor]>;
  /** `aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` */
  linalgLdlFactorEx(self: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean }): Promise<[LD: Tensor, pivots: Tensor, info: Tensor]>;
  /** `aten::linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)` */
  linalgLdlFactorEx(self: Tensor, options: { hermitian?: boolean; checkErrors?: boolean; LD: Tensor; pivots: Tensor; info: Tensor }): Promise<[LD: Tensor, pivots: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
   * `aten::linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgLdlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  linalgLstsq(self: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null }): Promise<[solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  /** `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  linalgLstsq(self: Tensor, b: Tensor, options?: { rcond?: number | null; driver?: string | null }): Promise<[solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  /** `aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)` */
  linalgLstsq(self: Tensor, b: Tensor, rcond: number | null, options: { driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): Promise<[solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  /** `aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)` */
  linalgLstsq(self: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): Promise<[solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  /** `aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)` */
  linalgLu(A: Tensor, options?: { pivot?: boolean }): Promise<[P: Tensor, L: Tensor, U: Tensor]>;
  /** `aten::linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
  linalgLu(A: Tensor, options: { pivot?: boolean; P: Tensor; L: Tensor; U: Tensor }): Promise<[P: Tensor, L: Tensor, U: Tensor]>;
  /** `aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)` */
  linalgLuFactor(A: Tensor, options?: { pivot?: boolean }): Promise<[LU: Tensor, pivots: Tensor]>;
  /** `aten::linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)` */
  linalgLuFactor(A: Tensor, options: { pivot?: boolean; LU: Tensor; pivots: Tensor }): Promise<[LU: Tensor, pivots: Tensor]>;
  /** `aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)` */
  linalgLuFactorEx(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean }): Promise<[LU: Tensor, pivots: Tensor, info: Tensor]>;
  /** `aten::linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)` */
  linalgLuFactorEx(A: Tensor, options: { pivot?: boolean; checkErrors?: boolean; LU: Tensor; pivots: Tensor; info: Tensor }): Promise<[LU: Tensor, pivots: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
   * `aten::linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgLuSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matmul(Tensor self, Tensor other) -> Tensor`
   * `aten::linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatmul(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_exp(Tensor self) -> Tensor`
   * `aten::linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixExp(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(self: Tensor, ord?: string, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(self: Tensor, options?: { ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(self: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(self: Tensor, ord: Scalar, options?: { dim?: readonly number[]; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_power(Tensor self, int n) -> Tensor`
   * `aten::linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixPower(self: Tensor, n: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(self: Tensor, tol: number, hermitian?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(self: Tensor, tol: number, options?: { hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(input: Tensor, tol: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(input: Tensor, tol: Tensor, options?: { hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(self: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_multi_dot(Tensor[] tensors) -> Tensor`
   * `aten::linalg_multi_dot.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMultiDot(tensors: readonly Tensor[], options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(self: Tensor, ord: string, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(self: Tensor, ord: string, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(self: Tensor, ord?: Scalar | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(self: Tensor, options?: { ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(self: Tensor, rcond: number, hermitian?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(self: Tensor, rcond: number, options?: { hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(self: Tensor, rcond: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(self: Tensor, rcond: Tensor, options?: { hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(self: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(self: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)` */
  linalgQr(A: Tensor, mode?: string): Promise<[Q: Tensor, R: Tensor]>;
  /** `aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)` */
  linalgQr(A: Tensor, options?: { mode?: string }): Promise<[Q: Tensor, R: Tensor]>;
  /** `aten::linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
  linalgQr(A: Tensor, mode: string, options: { Q: Tensor; R: Tensor }): Promise<[Q: Tensor, R: Tensor]>;
  /** `aten::linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
  linalgQr(A: Tensor, options: { mode?: string; Q: Tensor; R: Tensor }): Promise<[Q: Tensor, R: Tensor]>;
  /** `aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)` */
  linalgSlogdet(A: Tensor): Promise<[sign: Tensor, logabsdet: Tensor]>;
  /** `aten::linalg_slogdet.out(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)` */
  linalgSlogdet(A: Tensor, options: { sign: Tensor; logabsdet: Tensor }): Promise<[sign: Tensor, logabsdet: Tensor]>;
  /**
   * `aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   * `aten::linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgSolve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)` */
  linalgSolveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): Promise<[result: Tensor, info: Tensor]>;
  /** `aten::linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)` */
  linalgSolveEx(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; info: Tensor }): Promise<[result: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   * `aten::linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgSolveTriangular(self: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  linalgSvd(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null }): Promise<[U: Tensor, S: Tensor, Vh: Tensor]>;
  /** `aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  linalgSvd(A: Tensor, options?: { fullMatrices?: boolean; driver?: string | null }): Promise<[U: Tensor, S: Tensor, Vh: Tensor]>;
  /** `aten::linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)` */
  linalgSvd(A: Tensor, fullMatrices: boolean, options: { driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): Promise<[U: Tensor, S: Tensor, Vh: Tensor]>;
  /** `aten::linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)` */
  linalgSvd(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): Promise<[U: Tensor, S: Tensor, Vh: Tensor]>;
  /**
   * `aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
   * `aten::linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgSvdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   * `aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorinv(self: Tensor, ind?: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   * `aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorinv(self: Tensor, options?: { ind?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   * `aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorsolve(self: Tensor, other: Tensor, dims?: readonly number[] | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   * `aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorsolve(self: Tensor, other: Tensor, options?: { dims?: readonly number[] | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor` */
  linalgVander(x: Tensor, options?: { N?: number | null }): Promise<Tensor>;
  /**
   * `aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
   * `aten::linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgVecdot(x: Tensor, y: Tensor, options?: { dim?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgVectorNorm(self: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgVectorNorm(self: Tensor, options?: { ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
   * `aten::linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
   * `aten::linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linear(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  linearBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::linear_backward.out(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  linearBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Tensor, end: Tensor, steps: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Scalar, end: Tensor, steps: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Tensor, end: Scalar, steps: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Scalar, end: Scalar, steps: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::linspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Tensor, end: Tensor, steps: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::linspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Scalar, end: Tensor, steps: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::linspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Tensor, end: Scalar, steps: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::linspace.out(Scalar start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Scalar, end: Scalar, steps: number, options: { out: Tensor }): Promise<Tensor>;
  /**
   * `aten::log(Tensor self) -> Tensor`
   * `aten::log.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::log10(Tensor self) -> Tensor`
   * `aten::log10.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log10(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::log1p(Tensor self) -> Tensor`
   * `aten::log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log1p(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::log2(Tensor self) -> Tensor`
   * `aten::log2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log2(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(self: Tensor): Promise<Tensor>;
  /** `aten::log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   * `aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  logNormal(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   * `aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  logNormal(self: Tensor, options?: { mean?: number; std?: number; generator?: Generator | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  logNormal_(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Promise<Tensor>;
  /** `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  logNormal_(self: Tensor, options?: { mean?: number; std?: number; generator?: Generator | null }): Promise<Tensor>;
  /**
   * `aten::log_sigmoid(Tensor self) -> Tensor`
   * `aten::log_sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logSigmoid(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor`
   * `aten::log_sigmoid_backward.grad_input(Tensor grad_output, Tensor self, Tensor buffer, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  logSigmoidBackward(gradOutput: Tensor, self: Tensor, buffer: Tensor, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)` */
  logSigmoidForward(self: Tensor): Promise<[output: Tensor, buffer: Tensor]>;
  /** `aten::log_sigmoid_forward.output(Tensor self, *, Tensor(a!) output, Tensor(b!) buffer) -> (Tensor(a!), Tensor(b!))` */
  logSigmoidForward(self: Tensor, options: { output: Tensor; buffer: Tensor }): Promise<[Tensor, Tensor]>;
  /**
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * `aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logSoftmax(self: Tensor, dim: number, dtype?: DType | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * `aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logSoftmax(self: Tensor, dim: number, options?: { dtype?: DType | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::logaddexp(Tensor self, Tensor other) -> Tensor`
   * `aten::logaddexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logaddexp(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::logaddexp2(Tensor self, Tensor other) -> Tensor`
   * `aten::logaddexp2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logaddexp2(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::logcumsumexp(Tensor self, int dim) -> Tensor`
   * `aten::logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logcumsumexp(self: Tensor, dim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::logdet(Tensor self) -> Tensor` */
  logdet(self: Tensor): Promise<Tensor>;
  /**
   * `aten::logical_and(Tensor self, Tensor other) -> Tensor`
   * `aten::logical_and.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalAnd(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalAnd_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::logical_not(Tensor self) -> Tensor`
   * `aten::logical_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalNot(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::logical_not_(Tensor(a!) self) -> Tensor(a!)` */
  logicalNot_(self: Tensor): Promise<Tensor>;
  /**
   * `aten::logical_or(Tensor self, Tensor other) -> Tensor`
   * `aten::logical_or.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalOr(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalOr_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::logical_xor(Tensor self, Tensor other) -> Tensor`
   * `aten::logical_xor.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalXor(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalXor_(self: Tensor, other: Tensor): Promise<Tensor>;
  /**
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logit(self: Tensor, eps?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logit(self: Tensor, options?: { eps?: number | null; out?: Tensor }): Promise<Tensor>;
  /** `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(self: Tensor, eps?: number | null): Promise<Tensor>;
  /** `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(self: Tensor, options?: { eps?: number | null }): Promise<Tensor>;
  /**
   * `aten::logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor`
   * `aten::logit_backward.grad_input(Tensor grad_output, Tensor self, float? eps=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  logitBackward(gradOutput: Tensor, self: Tensor, eps?: number | null, options?: { gradInput?: Tensor }): Promise<Tensor>;
  /**
   * `aten::logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor`
   * `aten::logit_backward.grad_input(Tensor grad_output, Tensor self, float? eps=None, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  logitBackward(gradOutput: Tensor, self: Tensor, options?: { eps?: number | null; gradInput?: Tensor }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Tensor, steps: number, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Tensor, steps: number, options?: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Tensor, steps: number, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Tensor, steps: number, options?: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Scalar, steps: number, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Scalar, steps: number, options?: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Scalar, steps: number, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Scalar, steps: number, options?: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Tensor, end: Tensor, steps: number, base: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Tensor, end: Tensor, steps: number, options: { base?: number; out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Scalar, end: Tensor, steps: number, base: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Scalar, end: Tensor, steps: number, options: { base?: number; out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Tensor, end: Scalar, steps: number, base: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Tensor, end: Scalar, steps: number, options: { base?: number; out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Scalar, end: Scalar, steps: number, base: number, options: { out: Tensor }): Promise<Tensor>;
  /** `aten::logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Scalar, end: Scalar, steps: number, options: { base?: number; out: Tensor }): Promise<Tensor>;
  /**
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logsumexp(self: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logsumexp(self: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /** `aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): Promise<[Tensor, Tensor, Tensor]>;
  /** `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Promise<[Tensor, Tensor]>;
  /** `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options?: { bIh?: Tensor | null; bHh?: Tensor | null }): Promise<[Tensor, Tensor]>;
  /** `aten::lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])` */
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): Promise<[Tensor, Tensor[], Tensor[]]>;
  /** `aten::lstm_mps_backward.out(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, Tensor(a!) out0, Tensor(b!)[] out1, Tensor(c!)[] out2) -> ()` */
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: readonly Tensor[]; out2: readonly Tensor[] }): Promise<void>;
  /**
   * `aten::lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::lt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lt(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::lt.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lt(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lt_(self: Tensor, other: Tensor): Promise<Tensor>;
  /** `aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lt_(self: Tensor, other: Scalar): Promise<Tensor>;
  /**
   * `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   * `aten::lu_solve.out(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor(a!) out) -> Tensor(a!)`
   */
  luSolve(self: Tensor, LUData: Tensor, LUPivots: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` */
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean): Promise<[P: Tensor, L: Tensor, U: Tensor]>;
  /** `aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` */
  luUnpack(LUData: Tensor, LUPivots: Tensor, options?: { unpackData?: boolean; unpackPivots?: boolean }): Promise<[P: Tensor, L: Tensor, U: Tensor]>;
  /** `aten::lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean, unpackPivots: boolean, options: { P: Tensor; L: Tensor; U: Tensor }): Promise<[P: Tensor, L: Tensor, U: Tensor]>;
  /** `aten::lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean; P: Tensor; L: Tensor; U: Tensor }): Promise<[P: Tensor, L: Tensor, U: Tensor]>;
}
