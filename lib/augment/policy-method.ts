import type { Image } from '../image/image.js';
import { plainImage } from '../image/image-ops.js';
import type { PolicyInterpolation, PolicyPlan } from './policy-plan.js';
import type { ResolvedViewOptions, ViewOptions } from './resolve-options.js';
import { PictureMethod } from './view-method.js';

/** What AutoAugment, RandAugment and TrivialAugment let choose alike. */
export interface PolicyOptions extends ViewOptions {
  /** 'nearest' (default, as torchvision's) or 'bilinear', of shears and rotations. */
  interpolation?: PolicyInterpolation;
}

export interface ResolvedPolicyOptions extends ResolvedViewOptions {
  readonly interpolation: PolicyInterpolation;
}

/** A method whose operations follow each other on the 8-bit picture, byte for byte as torchvision 0.29 on a PIL picture. */
export abstract class PolicyMethod<Options extends ResolvedPolicyOptions> extends PictureMethod<Options, PolicyPlan> {
  /** The 8-bit picture before the normalisation: torchvision's own bytes. Throws as render does. */
  renderImage(image: Image, plan: PolicyPlan): Image {
    const plain = plainImage(image);
    return { data: this.native.renderImage(plain, plan), height: plain.height, width: plain.width };
  }
}
