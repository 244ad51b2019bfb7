// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { DType, Layout, Scalar } from '../types.js';

export interface AsyncSP {
  /** `aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCooTensor(size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparseCooTensor(indices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparseCooTensor(indices: Tensor, values: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_coo_tensor.size_out(int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  sparseCooTensor(size: readonly number[], options: { out: Tensor }): Promise<Tensor>;
  /** `aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Promise<Tensor>;
  /** `aten::sparse_dim(Tensor self) -> int` */
  sparseDim(self: Tensor): Promise<number>;
  /**
   * `aten::sparse_mask(Tensor self, Tensor mask) -> Tensor`
   * `aten::sparse_mask.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseMask(self: Tensor, mask: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`
   * `aten::sparse_resize.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseResize(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparseResize_(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Promise<Tensor>;
  /**
   * `aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`
   * `aten::sparse_resize_and_clear.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseResizeAndClear(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparseResizeAndClear_(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Promise<Tensor>;
  /**
   * `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  sparseSampledAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_airy_ai(Tensor x) -> Tensor`
   * `aten::special_airy_ai.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialAiryAi(x: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_bessel_j0(Tensor self) -> Tensor`
   * `aten::special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselJ0(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_bessel_j1(Tensor self) -> Tensor`
   * `aten::special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselJ1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_bessel_y0(Tensor self) -> Tensor`
   * `aten::special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselY0(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_bessel_y1(Tensor self) -> Tensor`
   * `aten::special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialBesselY1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialT(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialT(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialU(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialU(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialV(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialV(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialW(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialW(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_digamma(Tensor self) -> Tensor`
   * `aten::special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialDigamma(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_entr(Tensor self) -> Tensor`
   * `aten::special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialEntr(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_erf(Tensor self) -> Tensor`
   * `aten::special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErf(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_erfc(Tensor self) -> Tensor`
   * `aten::special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErfc(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_erfcx(Tensor self) -> Tensor`
   * `aten::special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErfcx(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_erfinv(Tensor self) -> Tensor`
   * `aten::special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialErfinv(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_exp2(Tensor self) -> Tensor`
   * `aten::special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialExp2(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_expit(Tensor self) -> Tensor`
   * `aten::special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialExpit(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_expm1(Tensor self) -> Tensor`
   * `aten::special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialExpm1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_gammainc(Tensor self, Tensor other) -> Tensor`
   * `aten::special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialGammainc(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_gammaincc(Tensor self, Tensor other) -> Tensor`
   * `aten::special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialGammaincc(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_gammaln(Tensor self) -> Tensor`
   * `aten::special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialGammaln(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_h.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialHermitePolynomialH(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialHermitePolynomialH(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialHermitePolynomialH(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_he.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialHermitePolynomialHe(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialHermitePolynomialHe(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialHermitePolynomialHe(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_i0(Tensor self) -> Tensor`
   * `aten::special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI0(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_i0e(Tensor self) -> Tensor`
   * `aten::special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI0e(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_i1(Tensor self) -> Tensor`
   * `aten::special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_i1e(Tensor self) -> Tensor`
   * `aten::special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialI1e(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLaguerrePolynomialL(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLaguerrePolynomialL(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLaguerrePolynomialL(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
   * `aten::special_legendre_polynomial_p.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLegendrePolynomialP(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLegendrePolynomialP(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLegendrePolynomialP(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_log1p(Tensor self) -> Tensor`
   * `aten::special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLog1p(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_log_ndtr(Tensor self) -> Tensor`
   * `aten::special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogNdtr(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  specialLogSoftmax(self: Tensor, dim: number, options?: { dtype?: DType | null }): Promise<Tensor>;
  /**
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogit(self: Tensor, eps?: number | null, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   * `aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogit(self: Tensor, options?: { eps?: number | null; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogsumexp(self: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialLogsumexp(self: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_modified_bessel_i0(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselI0(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_modified_bessel_i1(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselI1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_modified_bessel_k0(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselK0(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_modified_bessel_k1(Tensor self) -> Tensor`
   * `aten::special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialModifiedBesselK1(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_multigammaln(Tensor self, int p) -> Tensor`
   * `aten::special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialMultigammaln(self: Tensor, p: number, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_ndtr(Tensor self) -> Tensor`
   * `aten::special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialNdtr(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_ndtri(Tensor self) -> Tensor`
   * `aten::special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialNdtri(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_polygamma(int n, Tensor self) -> Tensor`
   * `aten::special_polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialPolygamma(n: number, self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_psi(Tensor self) -> Tensor`
   * `aten::special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialPsi(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_round(Tensor self, *, int decimals=0) -> Tensor`
   * `aten::special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)`
   */
  specialRound(self: Tensor, options?: { decimals?: number; out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
   * `aten::special_scaled_modified_bessel_k0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialScaledModifiedBesselK0(x: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
   * `aten::special_scaled_modified_bessel_k1.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialScaledModifiedBesselK1(x: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialShiftedChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_sinc(Tensor self) -> Tensor`
   * `aten::special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialSinc(self: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  specialSoftmax(self: Tensor, dim: number, dtype?: DType | null): Promise<Tensor>;
  /** `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  specialSoftmax(self: Tensor, dim: number, options?: { dtype?: DType | null }): Promise<Tensor>;
  /**
   * `aten::special_spherical_bessel_j0(Tensor x) -> Tensor`
   * `aten::special_spherical_bessel_j0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialSphericalBesselJ0(x: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_xlog1py(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlog1py(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlog1py(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
   * `aten::special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlog1py(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_xlogy(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlogy(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlogy(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
   * `aten::special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialXlogy(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_zeta(Tensor self, Tensor other) -> Tensor`
   * `aten::special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialZeta(self: Tensor, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialZeta(self: Tensor, other: Scalar, options?: { out?: Tensor }): Promise<Tensor>;
  /**
   * `aten::special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
   * `aten::special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  specialZeta(self: Scalar, other: Tensor, options?: { out?: Tensor }): Promise<Tensor>;
  /** `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(self: Tensor, splitSize: number, dim?: number): Promise<Tensor[]>;
  /** `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(self: Tensor, splitSize: number, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(self: Tensor, splitSize: readonly number[], dim?: number): Promise<Tensor[]>;
  /** `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(self: Tensor, splitSize: readonly number[], options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  splitCopy(self: Tensor, splitSize: number, dim?: number): Promise<Tensor[]>;
  /** `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  splitCopy(self: Tensor, splitSize: number, options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitCopy(self: Tensor, splitSize: number, dim: number, options: { out: readonly Tensor[] }): Promise<void>;
  /** `aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitCopy(self: Tensor, splitSize: number, options: { dim?: number; out: readonly Tensor[] }): Promise<void>;
  /** `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  splitWithSizes(self: Tensor, splitSizes: readonly number[], dim?: number): Promise<Tensor[]>;
  /** `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  splitWithSizes(self: Tensor, splitSizes: readonly number[], options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  splitWithSizesCopy(self: Tensor, splitSizes: readonly number[], dim?: number): Promise<Tensor[]>;
  /** `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  splitWithSizesCopy(self: Tensor, splitSizes: readonly number[], options?: { dim?: number }): Promise<Tensor[]>;
  /** `aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitWithSizesCopy(self: Tensor, splitSizes: readonly number[], dim: number, options: { out: readonly Tensor[] }): Promise<void>;
  /** `aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  splitWithSizesCopy(self: Tensor, splitSizes: readonly number[], options: { dim?: number; out: readonly Tensor[] }): Promise<void>;
}
