import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import type { Plan } from '../../../lib/augment/plan.js';
import { type ErrorCode, IPMixError } from '../../../lib/errors.js';
import { imageOps } from '../../../lib/image/image-ops.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../error-code.js';
import { picture } from './pictures.js';

const operator = new IPMix({ preset: 'cifar' });
const image = picture(8, 8, 1);
const box = { left: 0, top: 0, width: 8, height: 8 };
const planOf = (step: object): Plan =>
  ({ height: 8, width: 8, weights: [1], m: 0.5, chains: [{ kind: 'mix', steps: [step] }] }) as unknown as Plan;

function refused(name: string, code: ErrorCode, says: string, body: () => unknown): void {
  it(name, async () => {
    const error = await errorOf(body);
    expect(error).to.be.instanceOf(IPMixError);
    expect(error.message).to.include(says).and.not.include('\n');
    expect(error.code).to.equal(code);
  });
}

describe('bad input: plans', () => {
  const render = (plan: unknown) => () => operator.render(image, image, plan as Plan);
  const change = (part: object) => render({ ...planOf({ mix: 'add', a: 1, b: 0, ...box }), ...part });
  const step = (part: object) => render(planOf({ mix: 'add', a: 1, b: 0, ...box, ...part }));
  const bad = 'INVALID_ARGUMENT';
  refused('nothing', bad, 'plan: expected an object, got nothing', render(undefined));
  refused('another size', bad, 'for a picture of 8 x 8', change({ height: 9 }));
  refused('NaN weight', bad, 'weights to be finite', change({ weights: [Number.NaN] }));
  refused('two weights for one chain', bad, '1 chains and 2 weights', change({ weights: [0.5, 0.5] }));
  refused('a text for m', bad, "plan.m: expected a number, got the string '0.5'", change({ m: '0.5' }));
  refused('chains that are none', bad, 'plan.chains: expected an array', change({ chains: 'all' }));
  refused(
    'another kind',
    bad,
    "plan.chains[0].kind: expected 'image' or 'mix'",
    change({ chains: [{ kind: 'op', steps: [] }] }),
  );
  refused('an unknown mix', bad, "did you mean 'add'", step({ mix: 'ad' }));
  refused('no box', bad, 'plan.chains[0].steps[0].left: expected an integer, got nothing', step({ left: undefined }));
  refused('a box outside', bad, 'inside the 8 x 8 picture, got left 1', step({ left: 1 }));
  refused('a negative box', bad, 'width -3', step({ width: -3 }));
  refused('a huge box', bad, 'an integer of 32 bits', step({ left: 2 ** 40 }));
  refused('half a pixel', bad, 'expected an integer, got the number 0.5', step({ top: 0.5 }));
  refused('NaN coefficients', bad, 'a and b to be finite', step({ a: Number.NaN }));
  refused('no mask', bad, 'maskKey and threshold', step({ mix: 'pixels' }));
  refused('a short mask', bad, 'a mask of 192 bits (24 bytes), got 3 bytes', step({ mix: 'elements', mask: 'AAAA' }));
  refused('a long mask', bad, 'a mask of 64 bits (8 bytes)', step({ mix: 'pixels', mask: 'A'.repeat(400) }));
  refused('a mask that is no base64', bad, 'a base64 string', step({ mix: 'pixels', mask: '!!!!' }));
  refused(
    'a threshold above 1',
    bad,
    'threshold to be a number in 0..1',
    step({ mix: 'pixels', maskKey: 1, threshold: 2 }),
  );
  refused(
    'a mask key of 2^53',
    bad,
    'non-negative safe integer',
    step({ mix: 'pixels', maskKey: 2 ** 53, threshold: 0.5 }),
  );
  refused('a partner out of range', bad, 'bits of posterize', step({ partner: { op: 'posterize', bits: 9 } }));
  refused(
    'an operation that is none',
    bad,
    'steps[0].op',
    change({ chains: [{ kind: 'image', steps: [{ op: 'blur' }] }] }),
  );
  refused(
    'an angle of 3.5',
    bad,
    'degrees of rotate to be an integer',
    change({ chains: [{ kind: 'image', steps: [{ op: 'rotate', degrees: 3.5 }] }] }),
  );
});

describe('bad input: pictures', () => {
  const plan = operator.drawPlan({ index: 0, height: 8, width: 8 });
  const shape = 'SHAPE_MISMATCH';
  refused('bytes that do not fit', shape, 'height x width x 3 = 192 bytes', () =>
    imageOps.apply({ ...image, data: new Uint8Array(5) }, { op: 'invert' }),
  );
  refused('floats', 'INVALID_ARGUMENT', 'image.data: expected a Uint8Array', () =>
    imageOps.apply({ ...image, data: new Float32Array(192) as never }, { op: 'invert' }),
  );
  refused('no height', 'INVALID_ARGUMENT', 'image.height', () =>
    imageOps.apply({ ...image, height: 0 }, { op: 'invert' }),
  );
  refused('a smaller mixing picture', shape, "the image's size, 8 x 8", () =>
    operator.render(image, picture(4, 8, 1), plan),
  );
  refused('a resize to nothing', 'INVALID_ARGUMENT', 'resize.width', () =>
    imageOps.resize(image, { width: 0, height: 4 }),
  );
  refused('an unknown filter', 'INVALID_ARGUMENT', "did you mean 'bicubic'", () =>
    imageOps.resize(image, { width: 4, height: 4, filter: 'cubic' as never }),
  );
  refused('an operation without its argument', 'INVALID_ARGUMENT', 'step.bits: expected a number, got nothing', () =>
    imageOps.apply(image, { op: 'posterize' } as never),
  );
  refused('a size of 2.5', 'INVALID_ARGUMENT', 'drawPlan.height', () =>
    operator.drawPlan({ index: 0, height: 2.5, width: 8 }),
  );
  refused('an index of -1', 'INVALID_ARGUMENT', 'drawPlan.index', () =>
    operator.drawPlan({ index: -1, height: 8, width: 8 }),
  );
});

describe('bad input: batches', () => {
  const mixing = MixingSet.from([picture(10, 10, 2)]);
  const batch = Tensor.from(new Uint8Array(2 * 8 * 8 * 3), { shape: [2, 8, 8, 3] });
  const run = (images: unknown, options: object) => () =>
    operator.augmentBatch(images as Tensor, { mixing, indices: [0, 1], ...options } as never);
  refused('an empty mixing set', 'INVALID_ARGUMENT', 'at least one picture', () => MixingSet.from([]));
  refused('no mixing set', 'INVALID_ARGUMENT', 'a MixingSet', run(batch, { mixing: [image] }));
  refused('too few indices', 'SHAPE_MISMATCH', 'one index a picture (2), got 1', run(batch, { indices: [0] }));
  refused(
    'floats',
    'SHAPE_MISMATCH',
    'dtype uint8',
    run(Tensor.from(new Float32Array(192), { shape: [1, 8, 8, 3] }), {}),
  );
  refused(
    'channels first',
    'SHAPE_MISMATCH',
    'N x height x width x 3',
    run(Tensor.from(new Uint8Array(192), { shape: [1, 3, 8, 8] }), {}),
  );
  refused('no tensor', 'INVALID_ARGUMENT', 'images must be a Tensor', run([1, 2], {}));
  refused('no threads', 'INVALID_ARGUMENT', 'augmentBatch.threads', run(batch, { threads: 0 }));
  refused('a disposed tensor', 'DISPOSED', 'disposed', () => {
    const gone = Tensor.from(new Uint8Array(192), { shape: [1, 8, 8, 3] });
    gone.dispose();
    return run(gone, { indices: [0] })();
  });
  refused('a disposed mixing set', 'DISPOSED', 'MixingSet was disposed', () => {
    const gone = MixingSet.from([image]);
    gone.dispose();
    gone.dispose();
    return run(batch, { mixing: gone })();
  });
});
