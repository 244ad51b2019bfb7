// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Scalar } from '../types.js';

export interface MethodsSP {
  /** `aten::sparse_dim(Tensor self) -> int` */
  sparseDim(): number;
  /**
   * `aten::sparse_mask(Tensor self, Tensor mask) -> Tensor`
   * `aten::sparse_mask.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseMask(mask: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`
   * `aten::sparse_resize.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseResize(size: readonly number[], sparseDim: number, denseDim: number, options?: { out?: Tensor }): Tensor;
  /** `aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparseResize_(size: readonly number[], sparseDim: number, denseDim: number): Tensor;
  /**
   * `aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`
   * `aten::sparse_resize_and_clear.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseResizeAndClear(size: readonly number[], sparseDim: number, denseDim: number, options?: { out?: Tensor }): Tensor;
  /** `aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, denseDim: number): Tensor;
  /**
   * `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseSampledAddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `aten::special_bessel_j0(Tensor self) -> Tensor`
   * `aten::special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselJ0(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_bessel_j1(Tensor self) -> Tensor`
   * `aten::special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselJ1(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_bessel_y0(Tensor self) -> Tensor`
   * `aten::special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselY0(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_bessel_y1(Tensor self) -> Tensor`
   * `aten::special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselY1(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_digamma(Tensor self) -> Tensor`
   * `aten::special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialDigamma(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_entr(Tensor self) -> Tensor`
   * `aten::special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialEntr(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_erf(Tensor self) -> Tensor`
   * `aten::special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErf(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_erfc(Tensor self) -> Tensor`
   * `aten::special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErfc(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_erfcx(Tensor self) -> Tensor`
   * `aten::special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErfcx(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_erfinv(Tensor self) -> Tensor`
   * `aten::special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErfinv(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_exp2(Tensor self) -> Tensor`
   * `aten::special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialExp2(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_expit(Tensor self) -> Tensor`
   * `aten::special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialExpit(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_expm1(Tensor self) -> Tensor`
   * `aten::special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialExpm1(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_gammainc(Tensor self, Tensor other) -> Tensor`
   * `aten::special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialGammainc(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_gammaincc(Tensor self, Tensor other) -> Tensor`
   * `aten::special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialGammaincc(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_gammaln(Tensor self) -> Tensor`
   * `aten::special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialGammaln(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_i0(Tensor self) -> Tensor`
   * `aten::special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI0(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_i0e(Tensor self) -> Tensor`
   * `aten::special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI0e(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_i1(Tensor self) -> Tensor`
   * `aten::special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI1(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_i1e(Tensor self) -> Tensor`
   * `aten::special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI1e(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_log1p(Tensor self) -> Tensor`
   * `aten::special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLog1p(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_log_ndtr(Tensor self) -> Tensor`
   * `aten::special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogNdtr(options?: { out?: Tensor }): Tensor;
  /** `aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  specialLogSoftmax(dim: number, options?: { dtype?: DType | null }): Tensor;
  /**
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogit(eps?: number | null, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogit(options?: { eps?: number | null; out?: Tensor }): Tensor;
  /**
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogsumexp(dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogsumexp(dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::special_modified_bessel_i0(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselI0(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_modified_bessel_i1(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselI1(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_modified_bessel_k0(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselK0(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_modified_bessel_k1(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselK1(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_multigammaln(Tensor self, int p) -> Tensor`
   * `aten::special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialMultigammaln(p: number, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_ndtr(Tensor self) -> Tensor`
   * `aten::special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialNdtr(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_ndtri(Tensor self) -> Tensor`
   * `aten::special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialNdtri(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_psi(Tensor self) -> Tensor`
   * `aten::special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialPsi(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_round(Tensor self, *, int decimals=0) -> Tensor`
   * `aten::special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)`
   */
  specialRound(options?: { decimals?: number; out?: Tensor }): Tensor;
  /**
   * `aten::special_sinc(Tensor self) -> Tensor`
   * `aten::special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialSinc(options?: { out?: Tensor }): Tensor;
  /** `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  specialSoftmax(dim: number, dtype?: DType | null): Tensor;
  /** `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  specialSoftmax(dim: number, options?: { dtype?: DType | null }): Tensor;
  /**
   * `aten::special_xlog1py(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlog1py(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlog1py(other: Scalar, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_xlogy(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlogy(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlogy(other: Scalar, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_zeta(Tensor self, Tensor other) -> Tensor`
   * `aten::special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialZeta(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialZeta(other: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(splitSize: number, dim?: number): Tensor[];
  /** `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(splitSize: number, options?: { dim?: number }): Tensor[];
  /** `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(splitSize: readonly number[], dim?: number): Tensor[];
  /** `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(splitSize: readonly number[], options?: { dim?: number }): Tensor[];
  /** `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  splitCopy(splitSize: number, dim?: number): Tensor[];
  /** `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  splitCopy(splitSize: number, options?: { dim?: number }): Tensor[];
  /** `aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitCopy(splitSize: number, dim: number, options: { out: readonly Tensor[] }): void;
  /** `aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitCopy(splitSize: number, options: { dim?: number; out: readonly Tensor[] }): void;
  /** `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  splitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  /** `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  splitWithSizes(splitSizes: readonly number[], options?: { dim?: number }): Tensor[];
  /** `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  splitWithSizesCopy(splitSizes: readonly number[], dim?: number): Tensor[];
  /** `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  splitWithSizesCopy(splitSizes: readonly number[], options?: { dim?: number }): Tensor[];
  /** `aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitWithSizesCopy(splitSizes: readonly number[], dim: number, options: { out: readonly Tensor[] }): void;
  /** `aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitWithSizesCopy(splitSizes: readonly number[], options: { dim?: number; out: readonly Tensor[] }): void;
}
