// One view of a picture by every method, for the contact sheet of `ipmix augment`.
import { AugMix } from '../augment/augmix.js';
import { AutoAugment } from '../augment/auto-augment.js';
import { CutMix } from '../augment/cutmix.js';
import { Cutout } from '../augment/cutout.js';
import { IPMix } from '../augment/ipmix.js';
import type { MixingSet } from '../augment/mixing-set.js';
import { Mixup } from '../augment/mixup.js';
import { PixMix } from '../augment/pixmix.js';
import { RandAugment } from '../augment/rand-augment.js';
import type { Preset } from '../augment/resolve-options.js';
import { TrivialAugment } from '../augment/trivial-augment.js';
import type { Image } from '../image/image.js';
import { imageOps } from '../image/image-ops.js';
import { Tensor } from '../tensor/tensor.js';

export interface ViewPlace {
  readonly index: number;
  readonly view: number;
}

export interface MethodView {
  readonly picture: Image;
  readonly plan: unknown;
}

export interface ShownMethod {
  readonly name: string;
  /** `other` is a second picture of any size, for the methods that mix the samples of a batch. */
  view(picture: Image, other: Image, place: ViewPlace): Promise<MethodView>;
}

/** All methods with the options of a preset; IPMix first. */
export function shownMethods(preset: Preset, seed: number, mixing: MixingSet): ShownMethod[] {
  const options = { preset, seed };
  return [
    byPicture('IPMix', new IPMix(options), mixing, 'explicit'),
    byPicture('AugMix', new AugMix(options), mixing),
    byPicture('PixMix', new PixMix(options), mixing),
    byPicture('Cutout', new Cutout(options), mixing),
    byPicture('AutoAugment', new AutoAugment(options), mixing),
    byPicture('RandAugment', new RandAugment(options), mixing),
    byPicture('TrivialAugment', new TrivialAugment(options), mixing),
    byPair('Mixup', new Mixup({ seed })),
    byPair('CutMix', new CutMix({ seed })),
  ];
}

type PictureMethods = IPMix | AugMix | PixMix | Cutout | AutoAugment | RandAugment | TrivialAugment;

function byPicture(
  name: string,
  method: PictureMethods,
  mixing: MixingSet,
  masks: 'key' | 'explicit' = 'key',
): ShownMethod {
  return {
    name,
    view: async ({ data, height, width }, _other, { index, view }) => {
      using made = await method.augmentBatch(
        { data, shape: [1, height, width, 3] },
        { mixing, indices: [index], view, dtype: 'uint8', memoryFormat: 'channelsLast' },
      );
      using rows = made.permute([0, 2, 3, 1]);
      const picture = { data: rows.data() as Uint8Array, height, width };
      return { picture, plan: method.drawPlan({ index, view, height, width, masks }) };
    },
  };
}

/** The picture is sample 0 of a batch of two, whose plan is the first that mixes them. */
function byPair(name: string, method: Mixup | CutMix): ShownMethod {
  return {
    name,
    view: async ({ data, height, width }, other, { index, view }) => {
      const second = imageOps.resize(other, { height, width });
      const bytes = new Uint8Array(2 * data.length);
      bytes.set(data);
      bytes.set(second.data, data.length);
      using pair = Tensor.from(bytes, { shape: [2, height, width, 3] })
        .permute([0, 3, 1, 2])
        .to('float32');
      using labels = Tensor.from([
        [1, 0],
        [0, 1],
      ]);
      const plan = firstThatMixes((batch) =>
        method.drawPlan({ index: index * PLANS_TRIED + batch, epoch: view, count: 2, height, width }),
      );
      const mixed = method.render(pair, labels, plan as never);
      using rows = mixed.images.select(0, 0).permute([1, 2, 0]).add(0.5).clamp(0, 255).to('uint8');
      mixed.images.dispose();
      mixed.labels.dispose();
      return { picture: { data: rows.data() as Uint8Array, height, width }, plan };
    },
  };
}

const PLANS_TRIED = 64;

/** Of two samples every other permutation leaves both alone. */
function firstThatMixes<Plan extends { permutation: number[] }>(draw: (batch: number) => Plan): Plan {
  for (let batch = 0; ; batch++) {
    const plan = draw(batch);
    if (plan.permutation[0] === 1 || batch === PLANS_TRIED - 1) return plan;
  }
}
