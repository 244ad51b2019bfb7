import type { Image } from '../image/image.js';
import { plainImage } from '../image/image-ops.js';
import { native } from '../native.js';
import type { Tensor } from '../tensor/tensor.js';
import { augmentBatch, type BatchImages, type ViewBatchOptions } from './augment-batch.js';
import type { MixingSet } from './mixing-set.js';
import type { ResolvedViewOptions } from './resolve-options.js';
import type { NativeAugmentation } from './rival-native.js';

/** Which view of which picture, and its size. */
export interface ViewKey {
  /** Place of the picture in its data set. */
  index: number;
  /** Default 0. */
  epoch?: number;
  /** Default 1: view 0 is the clean one. */
  view?: number;
  height: number;
  width: number;
}

/** What AugMix, PixMix, Cutout and the policies share: plans keyed by (seed, epoch, index, view), batches on threads. */
export abstract class ViewMethod<Options extends ResolvedViewOptions, Plan> {
  /** Every choice made. */
  readonly options: Options;
  /** For the loader. @internal */
  readonly native: NativeAugmentation;

  protected constructor(method: string, options: Options) {
    this.options = Object.freeze(options);
    this.native = new native.Augmentation({ ...options, method });
  }

  /** Draws one view's plan; the same key gives the same plan. Throws INVALID_ARGUMENT. */
  drawPlan(key: ViewKey): Plan {
    return this.native.drawPlan(key) as Plan;
  }

  protected startBatch(images: BatchImages, options: ViewBatchOptions, mixing?: MixingSet): Promise<Tensor> {
    return augmentBatch(this.native, images, options, mixing);
  }
}

/** A method that looks at nothing but the picture itself. */
export abstract class PictureMethod<Options extends ResolvedViewOptions, Plan> extends ViewMethod<Options, Plan> {
  /**
   * Renders a plan, drawn or written by hand: 3 x height x width values, normalised. Image and plan have one size. Throws
   * INVALID_ARGUMENT for a plan that does not fit, naming the place, and SHAPE_MISMATCH for bytes that do not fit the size.
   */
  render(image: Image, plan: Plan): Float32Array {
    return this.native.render(plainImage(image), undefined, plan);
  }

  /**
   * One view of each picture: uint8 N x height x width x 3 in, float32 N x 3 x height x width out, normalised, or what
   * `dtype` and `memoryFormat` say. The bytes equal drawPlan and render for each index, for any number of threads and any split into batches. Rejects with
   * SHAPE_MISMATCH, INVALID_ARGUMENT, DISPOSED or ABORTED.
   */
  async augmentBatch(images: BatchImages, options: ViewBatchOptions): Promise<Tensor> {
    return this.startBatch(images, options);
  }
}
