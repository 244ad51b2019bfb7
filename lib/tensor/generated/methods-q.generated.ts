// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { Tensor } from '../tensor.js';
import type { CudaStream, DType, Generator, Layout, MemoryFormat, Scalar } from '../types.js';

export interface MethodsQ {
  /** `aten::q_per_channel_axis(Tensor self) -> int` */
  qPerChannelAxis(): number;
  /**
   * `aten::q_per_channel_scales(Tensor self) -> Tensor`
   * `aten::q_per_channel_scales.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  qPerChannelScales(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::q_per_channel_zero_points(Tensor self) -> Tensor`
   * `aten::q_per_channel_zero_points.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  qPerChannelZeroPoints(options?: { out?: Tensor }): Tensor;
  /** `aten::q_scale(Tensor self) -> float` */
  qScale(): number;
  /** `aten::q_zero_point(Tensor self) -> int` */
  qZeroPoint(): number;
  /** `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(some?: boolean): [Q: Tensor, R: Tensor];
  /** `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(options?: { some?: boolean }): [Q: Tensor, R: Tensor];
  /** `aten::qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
  qr(some: boolean, options: { Q: Tensor; R: Tensor }): [Q: Tensor, R: Tensor];
  /** `aten::qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
  qr(options: { some?: boolean; Q: Tensor; R: Tensor }): [Q: Tensor, R: Tensor];
  /**
   * `aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  quantile(q: Tensor, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)`
   */
  quantile(q: number, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor;
  /**
   * `aten::quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`
   * `aten::quantize_per_channel.out(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizePerChannel(scales: Tensor, zeroPoints: Tensor, axis: number, dtype: DType, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor`
   * `aten::quantize_per_tensor.out(Tensor self, float scale, int zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizePerTensor(scale: number, zeroPoint: number, dtype: DType, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor`
   * `aten::quantize_per_tensor.tensor_qparams_out(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizePerTensor(scale: Tensor, zeroPoint: Tensor, dtype: DType, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`
   * `aten::quantize_per_tensor_dynamic.out(Tensor self, ScalarType dtype, bool reduce_range, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizePerTensorDynamic(dtype: DType, reduceRange: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
   * `aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizedMaxPool1d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
   * `aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizedMaxPool1d(kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * `aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizedMaxPool2d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * `aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizedMaxPool2d(kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * `aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizedMaxPool3d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * `aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)`
   */
  quantizedMaxPool3d(kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor;
  /**
   * `aten::rad2deg(Tensor self) -> Tensor`
   * `aten::rad2deg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rad2deg(options?: { out?: Tensor }): Tensor;
  /** `aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(): Tensor;
  /** `aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randLike(options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randLike(options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::rand_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randLike(options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::rand_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randLike(options: { generator?: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randintLike(high: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randintLike(high: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randintLike(high: Tensor, options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randintLike(high: number, options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randintLike(low: number, high: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randintLike(low: number, high: number, options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randint_like.Tensor_out(Tensor self, Tensor high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randintLike(high: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randint_like.out(Tensor self, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randintLike(high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randint_like.Tensor_generator_out(Tensor self, Tensor high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randintLike(high: Tensor, options: { generator?: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randint_like.generator_out(Tensor self, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randintLike(high: number, options: { generator?: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randint_like.low_dtype_out(Tensor self, SymInt low, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randintLike(low: number, high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randint_like.low_generator_dtype_out(Tensor self, SymInt low, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randintLike(low: number, high: number, options: { generator?: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randnLike(options?: { dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randnLike(options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  /** `aten::randn_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randnLike(options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** `aten::randn_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randnLike(options: { generator?: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /**
   * `aten::random(Tensor self, *, Generator? generator=None) -> Tensor`
   * `aten::random.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  random(options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor`
   * `aten::random.to_out(Tensor self, int to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  random(to: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /**
   * `aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor`
   * `aten::random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
   */
  random(from: number, to: number | null, options?: { generator?: Generator | null; out?: Tensor }): Tensor;
  /** `aten::random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)` */
  random_(options?: { generator?: Generator | null }): Tensor;
  /** `aten::random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(to: number, options?: { generator?: Generator | null }): Tensor;
  /** `aten::random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(from: number, to: number | null, options?: { generator?: Generator | null }): Tensor;
  /** `aten::ravel(Tensor(a) self) -> Tensor(a)` */
  ravel(): Tensor;
  /** `aten::real(Tensor(a) self) -> Tensor(a)` */
  real(): Tensor;
  /**
   * `aten::reciprocal(Tensor self) -> Tensor`
   * `aten::reciprocal.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  reciprocal(options?: { out?: Tensor }): Tensor;
  /** `aten::reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(): Tensor;
  /** `aten::record_stream(Tensor(a!) self, Stream s) -> ()` */
  recordStream(s: CudaStream): void;
  /**
   * `aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   * `aten::reflection_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)`
   */
  reflectionPad1d(padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   * `aten::reflection_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)`
   */
  reflectionPad2d(padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   * `aten::reflection_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)`
   */
  reflectionPad3d(padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::relu(Tensor self) -> Tensor`
   * `aten::relu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  relu(options?: { out?: Tensor }): Tensor;
  /** `aten::relu6(Tensor self) -> Tensor` */
  relu6(): Tensor;
  /** `aten::relu6_(Tensor(a!) self) -> Tensor(a!)` */
  relu6_(): Tensor;
  /** `aten::relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(): Tensor;
  /**
   * `aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::remainder.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  remainder(other: Tensor, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
   */
  remainder(other: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  remainder_(other: Tensor): Tensor;
  /** `aten::remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  remainder_(other: Scalar): Tensor;
  /**
   * `aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   * `aten::renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)`
   */
  renorm(p: Scalar, dim: number, maxnorm: Scalar, options?: { out?: Tensor }): Tensor;
  /** `aten::renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  /**
   * `aten::repeat(Tensor self, SymInt[] repeats) -> Tensor`
   * `aten::repeat.out(Tensor self, SymInt[] repeats, *, Tensor(a!) out) -> Tensor(a!)`
   */
  repeat(repeats: readonly number[], options?: { out?: Tensor }): Tensor;
  /** `aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeatInterleave(repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  /** `aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeatInterleave(repeats: Tensor, options?: { dim?: number | null; outputSize?: number | null }): Tensor;
  /** `aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeatInterleave(repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  /** `aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeatInterleave(repeats: number, options?: { dim?: number | null; outputSize?: number | null }): Tensor;
  /**
   * `aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   * `aten::replication_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)`
   */
  replicationPad1d(padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   * `aten::replication_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)`
   */
  replicationPad2d(padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   * `aten::replication_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)`
   */
  replicationPad3d(padding: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /** `aten::requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)` */
  requiresGrad_(requiresGrad?: boolean): Tensor;
  /** `aten::requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)` */
  requiresGrad_(options?: { requiresGrad?: boolean }): Tensor;
  /** `aten::reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
  reshape(shape: readonly number[]): Tensor;
  /** `aten::reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  reshapeAs(other: Tensor): Tensor;
  /**
   * `aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::resize.out(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
   */
  resize(size: readonly number[], options?: { memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor;
  /** `aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_(size: readonly number[], options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /**
   * `aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::resize_as.out(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
   */
  resizeAs(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor;
  /** `aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /**
   * `aten::resize_as_sparse(Tensor self, Tensor the_template) -> Tensor`
   * `aten::resize_as_sparse.out(Tensor self, Tensor the_template, *, Tensor(a!) out) -> Tensor(a!)`
   */
  resizeAsSparse(theTemplate: Tensor, options?: { out?: Tensor }): Tensor;
  /** `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resizeAsSparse_(theTemplate: Tensor): Tensor;
  /** `aten::resolve_conj(Tensor(a) self) -> Tensor(a)` */
  resolveConj(): Tensor;
  /** `aten::resolve_neg(Tensor(a) self) -> Tensor(a)` */
  resolveNeg(): Tensor;
  /** `aten::retain_grad(Tensor(a!) self) -> ()` */
  retainGrad(): void;
  /** `aten::retains_grad(Tensor self) -> bool` */
  retainsGrad(): boolean;
  /**
   * `aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   * `aten::roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)`
   */
  roll(shifts: number | readonly number[], dims?: number | readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   * `aten::roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)`
   */
  roll(shifts: number | readonly number[], options?: { dims?: number | readonly number[]; out?: Tensor }): Tensor;
  /**
   * `aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`
   * `aten::rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  rot90(k?: number, dims?: readonly number[], options?: { out?: Tensor }): Tensor;
  /**
   * `aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`
   * `aten::rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)`
   */
  rot90(options?: { k?: number; dims?: readonly number[]; out?: Tensor }): Tensor;
  /**
   * `aten::round(Tensor self) -> Tensor`
   * `aten::round.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  round(options?: { out?: Tensor }): Tensor;
  /**
   * `aten::round.decimals(Tensor self, *, int decimals) -> Tensor`
   * `aten::round.decimals_out(Tensor self, *, int decimals, Tensor(a!) out) -> Tensor(a!)`
   */
  round(options: { decimals: number; out?: Tensor }): Tensor;
  /** `aten::round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(): Tensor;
  /** `aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(options: { decimals: number }): Tensor;
  /** `aten::row_indices(Tensor(a) self) -> Tensor(a)` */
  rowIndices(): Tensor;
  /**
   * `aten::row_indices_copy(Tensor self) -> Tensor`
   * `aten::row_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rowIndicesCopy(options?: { out?: Tensor }): Tensor;
  /** `aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /**
   * `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   * `aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rreluWithNoise(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   * `aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rreluWithNoise(noise: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor;
  /** `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rreluWithNoise_(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  /** `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rreluWithNoise_(noise: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)` */
  rreluWithNoiseFunctional(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): [Tensor, Tensor];
  /** `aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)` */
  rreluWithNoiseFunctional(noise: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor];
  /**
   * `aten::rsqrt(Tensor self) -> Tensor`
   * `aten::rsqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rsqrt(options?: { out?: Tensor }): Tensor;
  /** `aten::rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(): Tensor;
  /**
   * `aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
   */
  rsub(other: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
  /**
   * `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * `aten::rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rsub(other: Scalar, alpha?: Scalar, options?: { out?: Tensor }): Tensor;
  /**
   * `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * `aten::rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
   */
  rsub(other: Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor;
}
