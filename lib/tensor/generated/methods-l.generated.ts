// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Generator, Scalar } from '../types.js';

export interface MethodsL {
  /** `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  l1Loss(target: Tensor, reduction?: number): Tensor;
  /** `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  l1Loss(target: Tensor, options?: { reduction?: number }): Tensor;
  /**
   * `aten::lcm(Tensor self, Tensor other) -> Tensor`
   * `aten::lcm.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lcm(other: Tensor, options?: { out?: Tensor }): Tensor;
  /** `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(other: Tensor): Tensor;
  /**
   * `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ldexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  ldexp(other: Tensor, options?: { out?: Tensor }): Tensor;
  /** `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(other: Tensor): Tensor;
  /**
   * `aten::le.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::le.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  le(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::le.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  le(other: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  le_(other: Tensor): Tensor;
  /** `aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  le_(other: Scalar): Tensor;
  /**
   * `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   * `aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)`
   */
  leakyRelu(negativeSlope?: Scalar, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   * `aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)`
   */
  leakyRelu(options?: { negativeSlope?: Scalar; out?: Tensor }): Tensor;
  /** `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
  leakyRelu_(negativeSlope?: Scalar): Tensor;
  /** `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
  leakyRelu_(options?: { negativeSlope?: Scalar }): Tensor;
  /**
   * `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * `aten::lerp.Tensor_out(Tensor self, Tensor end, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lerp(end: Tensor, weight: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   * `aten::lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lerp(end: Tensor, weight: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)` */
  lerp_(end: Tensor, weight: Tensor): Tensor;
  /** `aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)` */
  lerp_(end: Tensor, weight: Scalar): Tensor;
  /**
   * `aten::less.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  less(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::less.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  less(other: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  less_(other: Tensor): Tensor;
  /** `aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_(other: Scalar): Tensor;
  /**
   * `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lessEqual(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lessEqual(other: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lessEqual_(other: Tensor): Tensor;
  /** `aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lessEqual_(other: Scalar): Tensor;
  /**
   * `aten::lgamma(Tensor self) -> Tensor`
   * `aten::lgamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lgamma(options?: { out?: Tensor }): Tensor;
  /** `aten::lgamma_(Tensor(a!) self) -> Tensor(a!)` */
  lgamma_(): Tensor;
  /**
   * `aten::lift(Tensor self) -> Tensor`
   * `aten::lift.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lift(options?: { out?: Tensor }): Tensor;
  /** `aten::lift_fresh(Tensor(a) self) -> Tensor(a)` */
  liftFresh(): Tensor;
  /**
   * `aten::lift_fresh_copy(Tensor self) -> Tensor`
   * `aten::lift_fresh_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  liftFreshCopy(options?: { out?: Tensor }): Tensor;
  /** `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg__powsum(ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  /** `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg__powsum(options?: { ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null }): Tensor;
  /**
   * `aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   * `aten::linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCholesky(options?: { upper?: boolean; out?: Tensor }): Tensor;
  /** `aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` */
  linalgCholeskyEx(options?: { upper?: boolean; checkErrors?: boolean }): [L: Tensor, info: Tensor];
  /** `aten::linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)` */
  linalgCholeskyEx(options: { upper?: boolean; checkErrors?: boolean; L: Tensor; info: Tensor }): [L: Tensor, info: Tensor];
  /**
   * `aten::linalg_cond.p_str(Tensor self, str p) -> Tensor`
   * `aten::linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCond(p: string, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * `aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCond(p?: Scalar | null, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * `aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCond(options?: { p?: Scalar | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   * `aten::linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgCross(other: Tensor, options?: { dim?: number; out?: Tensor }): Tensor;
  /** `aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalgEig(): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `aten::linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalgEig(options: { eigenvalues: Tensor; eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalgEigh(UPLO?: string): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalgEigh(options?: { UPLO?: string }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalgEigh(UPLO: string, options: { eigvals: Tensor; eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalgEigh(options: { UPLO?: string; eigvals: Tensor; eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /**
   * `aten::linalg_eigvals(Tensor self) -> Tensor`
   * `aten::linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgEigvals(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   * `aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgEigvalsh(UPLO?: string, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   * `aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgEigvalsh(options?: { UPLO?: string; out?: Tensor }): Tensor;
  /** `aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` */
  linalgLdlFactor(options?: { hermitian?: boolean }): [LD: Tensor, pivots: Tensor];
  /** `aten::linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)` */
  linalgLdlFactor(options: { hermitian?: boolean; LD: Tensor; pivots: Tensor }): [LD: Tensor, pivots: Tensor];
  /** `aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` */
  linalgLdlFactorEx(options?: { hermitian?: boolean; checkErrors?: boolean }): [LD: Tensor, pivots: Tensor, info: Tensor];
  /** `aten::linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)` */
  linalgLdlFactorEx(options: { hermitian?: boolean; checkErrors?: boolean; LD: Tensor; pivots: Tensor; info: Tensor }): [LD: Tensor, pivots: Tensor, info: Tensor];
  /** `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  linalgLstsq(b: Tensor, rcond?: number | null, options?: { driver?: string | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  /** `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  linalgLstsq(b: Tensor, options?: { rcond?: number | null; driver?: string | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  /** `aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)` */
  linalgLstsq(b: Tensor, rcond: number | null, options: { driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  /** `aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)` */
  linalgLstsq(b: Tensor, options: { rcond?: number | null; driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  /**
   * `aten::linalg_matmul(Tensor self, Tensor other) -> Tensor`
   * `aten::linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatmul(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_exp(Tensor self) -> Tensor`
   * `aten::linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixExp(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(ord?: string, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(options?: { ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixNorm(ord: Scalar, options?: { dim?: readonly number[]; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_power(Tensor self, int n) -> Tensor`
   * `aten::linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixPower(n: number, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(tol: number, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(tol: number, options?: { hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgMatrixRank(options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(ord: string, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(ord: string, options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(ord?: Scalar | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgNorm(options?: { ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(rcond: number, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(rcond: number, options?: { hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(rcond: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(rcond: Tensor, options?: { hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgPinv(options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   * `aten::linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgSolveTriangular(B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   * `aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorinv(ind?: number, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   * `aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorinv(options?: { ind?: number; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   * `aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorsolve(other: Tensor, dims?: readonly number[] | null, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   * `aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgTensorsolve(other: Tensor, options?: { dims?: readonly number[] | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgVectorNorm(ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
   */
  linalgVectorNorm(options?: { ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor }): Tensor;
  /** `aten::linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  linearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  /** `aten::linear_backward.out(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  linearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /**
   * `aten::log(Tensor self) -> Tensor`
   * `aten::log.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::log10(Tensor self) -> Tensor`
   * `aten::log10.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log10(options?: { out?: Tensor }): Tensor;
  /** `aten::log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(): Tensor;
  /**
   * `aten::log1p(Tensor self) -> Tensor`
   * `aten::log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log1p(options?: { out?: Tensor }): Tensor;
  /** `aten::log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(): Tensor;
  /**
   * `aten::log2(Tensor self) -> Tensor`
   * `aten::log2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  log2(options?: { out?: Tensor }): Tensor;
  /** `aten::log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(): Tensor;
  /** `aten::log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(): Tensor;
  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   * `aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  logNormal(mean?: number, std?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   * `aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  logNormal(options?: { mean?: number; std?: number; generator?: Generator | null; out?: Tensor }): Tensor;
  /** `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor;
  /** `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  logNormal_(options?: { mean?: number; std?: number; generator?: Generator | null }): Tensor;
  /**
   * `aten::log_sigmoid(Tensor self) -> Tensor`
   * `aten::log_sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logSigmoid(options?: { out?: Tensor }): Tensor;
  /** `aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)` */
  logSigmoidForward(): [output: Tensor, buffer: Tensor];
  /** `aten::log_sigmoid_forward.output(Tensor self, *, Tensor(a!) output, Tensor(b!) buffer) -> (Tensor(a!), Tensor(b!))` */
  logSigmoidForward(options: { output: Tensor; buffer: Tensor }): [Tensor, Tensor];
  /**
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * `aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logSoftmax(dim: number, dtype?: DType | null, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   * `aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logSoftmax(dim: number, options?: { dtype?: DType | null; out?: Tensor }): Tensor;
  /**
   * `aten::logaddexp(Tensor self, Tensor other) -> Tensor`
   * `aten::logaddexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logaddexp(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::logaddexp2(Tensor self, Tensor other) -> Tensor`
   * `aten::logaddexp2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logaddexp2(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::logcumsumexp(Tensor self, int dim) -> Tensor`
   * `aten::logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logcumsumexp(dim: number, options?: { out?: Tensor }): Tensor;
  /** `aten::logdet(Tensor self) -> Tensor` */
  logdet(): Tensor;
  /**
   * `aten::logical_and(Tensor self, Tensor other) -> Tensor`
   * `aten::logical_and.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalAnd(other: Tensor, options?: { out?: Tensor }): Tensor;
  /** `aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalAnd_(other: Tensor): Tensor;
  /**
   * `aten::logical_not(Tensor self) -> Tensor`
   * `aten::logical_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalNot(options?: { out?: Tensor }): Tensor;
  /** `aten::logical_not_(Tensor(a!) self) -> Tensor(a!)` */
  logicalNot_(): Tensor;
  /**
   * `aten::logical_or(Tensor self, Tensor other) -> Tensor`
   * `aten::logical_or.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalOr(other: Tensor, options?: { out?: Tensor }): Tensor;
  /** `aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalOr_(other: Tensor): Tensor;
  /**
   * `aten::logical_xor(Tensor self, Tensor other) -> Tensor`
   * `aten::logical_xor.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logicalXor(other: Tensor, options?: { out?: Tensor }): Tensor;
  /** `aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalXor_(other: Tensor): Tensor;
  /**
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logit(eps?: number | null, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logit(options?: { eps?: number | null; out?: Tensor }): Tensor;
  /** `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(eps?: number | null): Tensor;
  /** `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(options?: { eps?: number | null }): Tensor;
  /**
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logsumexp(dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  logsumexp(dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::lt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lt(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::lt.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  lt(other: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lt_(other: Tensor): Tensor;
  /** `aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lt_(other: Scalar): Tensor;
  /**
   * `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   * `aten::lu_solve.out(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor(a!) out) -> Tensor(a!)`
   */
  luSolve(LUData: Tensor, LUPivots: Tensor, options?: { out?: Tensor }): Tensor;
}
