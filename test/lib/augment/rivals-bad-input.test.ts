import { AugMix } from '../../../lib/augment/augmix.js';
import { CutMix } from '../../../lib/augment/cutmix.js';
import { Cutout } from '../../../lib/augment/cutout.js';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { Mixup } from '../../../lib/augment/mixup.js';
import { PixMix } from '../../../lib/augment/pixmix.js';
import { RandAugment } from '../../../lib/augment/rand-augment.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { picture } from './pictures.js';

import { refused } from './refused.js';

const preset = 'cifar' as const;
const bad = 'INVALID_ARGUMENT';
const image = picture(8, 8, 1);

describe('bad input: plans of the rivals', () => {
  const policy =
    (steps: unknown, part: object = {}) =>
    () =>
      new RandAugment({ preset }).render(image, { height: 8, width: 8, steps, ...part } as never);
  refused('another size', bad, 'for a picture of 8 x 8', policy([], { height: 9 }));
  refused('no steps', bad, 'plan.steps: expected an array', policy(undefined));
  refused('an unknown step', bad, "did you mean 'shearX'", policy([{ op: 'shear', magnitude: 1 }]));
  refused('no magnitude', bad, 'plan.steps[0].magnitude: expected a number', policy([{ op: 'rotate' }]));
  refused(
    'a magnitude of NaN',
    bad,
    'step 1: expected magnitude of rotate',
    policy([{ op: 'invert' }, { op: 'rotate', magnitude: Number.NaN }]),
  );
  refused('9 bits', bad, 'magnitude of posterize to be a number in 0..8', policy([{ op: 'posterize', magnitude: 9 }]));
  refused('65 steps', bad, 'number of steps to be an integer in 0..64', policy(Array(65).fill({ op: 'invert' })));
  refused('an 8-bit picture of a blend', bad, 'no 8-bit picture', () =>
    new AugMix({ preset }).native.renderImage(image, {
      height: 8,
      width: 8,
      weights: [1],
      m: 1,
      chains: [{ kind: 'image', steps: [] }],
    }),
  );

  const augmix = (part: object) => () =>
    new AugMix({ preset }).render(image, {
      height: 8,
      width: 8,
      weights: [1],
      m: 0.5,
      chains: [{ kind: 'image', steps: [] }],
      ...part,
    } as never);
  refused(
    'a mixing chain for AugMix',
    bad,
    "expected kind 'image', got 'mix'",
    augmix({ chains: [{ kind: 'mix', steps: [] }] }),
  );
  refused('two weights for one chain', bad, '1 chains and 2 weights', augmix({ weights: [1, 2] }));

  const pixmix =
    (rounds: unknown, part: object = {}) =>
    () =>
      new PixMix({ preset }).render(image, image, { height: 8, width: 8, rounds, ...part } as never);
  refused(
    'a patch mix for PixMix',
    bad,
    'round 0: expected mix to be add or multiply',
    pixmix([{ mix: 'pixels', a: 1, b: 1 }]),
  );
  refused(
    'an infinite coefficient',
    bad,
    'a and b to be finite',
    pixmix([{ mix: 'add', a: Number.POSITIVE_INFINITY, b: 1 }]),
  );
  refused(
    'a start out of range',
    bad,
    'start: expected bits of posterize',
    pixmix([], { start: { op: 'posterize', bits: 12 } }),
  );
  refused('65 rounds', bad, 'at most 64 rounds', pixmix(Array(65).fill({ mix: 'add', a: 1, b: 0 })));
  refused('a mixing picture of another size', 'SHAPE_MISMATCH', "of the image's size, 8 x 8", () =>
    new PixMix({ preset }).render(image, picture(9, 8, 1), { height: 8, width: 8, rounds: [] }),
  );

  const cutout = (box: unknown) => () => new Cutout({ preset }).render(image, { height: 8, width: 8, box } as never);
  refused(
    'a square outside',
    bad,
    'a box of at least 1 x 1 inside the 8 x 8 picture',
    cutout({ left: 1, top: 0, width: 8, height: 1 }),
  );
  refused('no square', bad, 'plan.box.left', cutout({}));
});

describe('bad input: batches of the rivals', () => {
  const bytes = Tensor.from(new Uint8Array(2 * 8 * 8 * 3), { shape: [2, 8, 8, 3] });
  const floats = Tensor.from(new Float32Array(2 * 3 * 8 * 8), { shape: [2, 3, 8, 8] });
  const labels = Tensor.from([0, 1], { dtype: 'int64' });
  const pixmix = new PixMix({ preset });
  const mixup = new Mixup({ classes: 2 });
  const plan = { permutation: [1, 0], lambda: 0.5 };
  refused('no MixingSet', bad, 'needs mixing to be a MixingSet', () =>
    pixmix.augmentBatch(bytes, { indices: [0, 1] } as never),
  );
  refused('floats for bytes', 'SHAPE_MISMATCH', 'dtype uint8', () =>
    new Cutout({ preset }).augmentBatch(floats, { indices: [0, 1] }),
  );
  refused('one index for two', 'SHAPE_MISMATCH', 'one index a picture (2), got 1', () =>
    new AugMix({ preset }).augmentBatch(bytes, { indices: [0] }),
  );
  refused('a disposed set', 'DISPOSED', 'was disposed', () => {
    const mixing = MixingSet.from([picture(20, 20, 1)]);
    mixing.dispose();
    return pixmix.augmentBatch(bytes, { indices: [0, 1], mixing });
  });
  refused('bytes for floats', 'SHAPE_MISMATCH', 'dtype float32 and shape N x channels', () =>
    mixup.render(bytes, labels, plan),
  );
  refused('three labels', 'SHAPE_MISMATCH', 'expected labels of int64 [2]', () =>
    mixup.render(floats, Tensor.from([0, 1, 1], { dtype: 'int64' }), plan),
  );
  refused('a label too large', bad, 'labels in 0..1, got 7', () =>
    mixup.render(floats, Tensor.from([0, 7], { dtype: 'int64' }), plan),
  );
  refused('classes left out', bad, 'expected `classes`', () => new Mixup().render(floats, labels, plan));
  refused('rows of another width', 'SHAPE_MISMATCH', 'rows of 2 classes', () =>
    mixup.render(floats, Tensor.from(new Float32Array(6), { shape: [2, 3] }), plan),
  );
  refused('a short permutation', bad, "the batch's 2 samples, got one of 1", () =>
    mixup.render(floats, labels, { ...plan, permutation: [0] }),
  );
  refused('a partner that is not there', bad, 'a permutation of 0..1, got the entry 2', () =>
    mixup.render(floats, labels, { ...plan, permutation: [0, 2] }),
  );
  refused('lambda of NaN', bad, 'lambda to be a number in 0..1', () =>
    mixup.render(floats, labels, { ...plan, lambda: Number.NaN }),
  );
  refused('a CutMix box outside', bad, 'inside the 8 x 8 picture', () =>
    new CutMix({ classes: 2 }).render(floats, labels, {
      ...plan,
      height: 8,
      width: 8,
      box: { left: 5, top: 0, width: 4, height: 2 },
    }),
  );
  refused('a disposed tensor', 'DISPOSED', 'dispose', () => {
    const gone = Tensor.from(new Float32Array(6), { shape: [2, 3, 1, 1] });
    gone.dispose();
    return mixup.render(gone, labels, plan);
  });
  refused('no threads', bad, 'threads: expected an integer of at least 1', () =>
    mixup.augmentBatch({ images: floats, labels }, { index: 0, threads: 0 }),
  );
  refused('a mixing set that AugMix does not use', bad, 'has mixing that AugMix does not use', () => {
    const dataset = datasets.fromArrays(new Uint8Array(2 * 3 * 64), [0, 1]);
    const mixing = MixingSet.from([picture(20, 20, 1)]);
    return new DataLoader(dataset, { batchSize: 2, augment: new AugMix({ preset }), mixing });
  });
});
