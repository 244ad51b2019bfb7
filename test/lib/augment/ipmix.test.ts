import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { imageOps } from '../../../lib/image/image-ops.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../error-code.js';
import { picture } from './pictures.js';

const SIDE = 32;
const COUNT = 24;
const operator = new IPMix({ preset: 'cifar', seed: 7 });
const images = Array.from({ length: COUNT }, (_, i) => picture(SIDE, SIDE, i));
const indices = images.map((_, i) => 1000 + 3 * i);
const key = (index: number, view = 1) => ({ index, view, epoch: 4, height: SIDE, width: SIDE });

function batchOf(from: number, to: number): Tensor {
  const bytes = new Uint8Array((to - from) * SIDE * SIDE * 3);
  images.slice(from, to).forEach((image, i) => {
    bytes.set(image.data, i * image.data.length);
  });
  return Tensor.from(bytes, { shape: [to - from, SIDE, SIDE, 3] });
}

describe('IPMix', () => {
  it('draws the same plan for the same key and another for any other', () => {
    const plans = [key(1), key(2), key(1, 2), { ...key(1), epoch: 5 }].map((k) => JSON.stringify(operator.drawPlan(k)));
    expect(new Set(plans).size).to.equal(4);
    expect(JSON.stringify(operator.drawPlan(key(1)))).to.equal(plans[0]);
    expect(JSON.stringify(new IPMix({ preset: 'cifar', seed: 8 }).drawPlan(key(1)))).to.not.equal(plans[0]);
  });

  it('renders a plan that went through JSON, and one with explicit masks, to the same bytes', () => {
    const mixing = picture(SIDE, SIDE, 99);
    for (const [i, image] of images.entries()) {
      const plan = operator.drawPlan(key(i));
      const view = operator.render(image, mixing, plan);
      expect(operator.render(image, mixing, JSON.parse(JSON.stringify(plan)))).to.deep.equal(view);
      expect(operator.render(image, mixing, operator.drawPlan({ ...key(i), masks: 'explicit' }))).to.deep.equal(view);
    }
  });

  it('gives the same bytes for 1, 2 and 8 threads, for any split and any order', async () => {
    const mixing = MixingSet.from(Array.from({ length: 5 }, (_, i) => picture(40 + i, 50 - i, i)));
    const options = { mixing, epoch: 4, view: 2 };
    const whole = (await operator.augmentBatch(batchOf(0, COUNT), { ...options, indices, threads: 1 })).data();
    const size = SIDE * SIDE * 3;
    for (const threads of [1, 2, 8]) {
      for (const split of [1, 5, COUNT]) {
        for (let from = 0; from < COUNT; from += split) {
          const to = Math.min(from + split, COUNT);
          const part = await operator.augmentBatch(batchOf(from, to), {
            ...options,
            indices: indices.slice(from, to),
            threads,
          });
          expect(part.shape).to.deep.equal([to - from, 3, SIDE, SIDE]);
          expect(part.data()).to.deep.equal(whole.slice(from * size, to * size));
        }
      }
    }
    const parts = await Promise.all(
      images.map((_, i) =>
        operator.augmentBatch(batchOf(COUNT - 1 - i, COUNT - i), {
          ...options,
          indices: [indices[COUNT - 1 - i] as number],
        }),
      ),
    );
    parts.reverse().forEach((part, i) => {
      expect(part.data()).to.deep.equal(whole.slice(i * size, (i + 1) * size));
    });
  });

  it('makes of a batch what drawPlan and render make of one picture', async () => {
    // A single mixing picture as large as the crop's frame: 32 -> 36, so its crop is found by trying all 25 places.
    const frame = picture(36, 36, 3);
    const mixing = MixingSet.from([frame]);
    const places = Array.from({ length: 25 }, (_, i) => cropped(frame, i % 5, Math.floor(i / 5)));
    const batch = (
      await operator.augmentBatch(batchOf(0, COUNT), { mixing, indices, epoch: 4 })
    ).data() as Float32Array;
    const size = SIDE * SIDE * 3;
    images.forEach((image, i) => {
      const view = batch.slice(i * size, (i + 1) * size);
      const plan = operator.drawPlan(key(indices[i] as number));
      const fitting = places.filter((place) =>
        Buffer.from(operator.render(image, place, plan).buffer).equals(Buffer.from(view.buffer)),
      );
      expect(fitting.length).to.be.at.least(1);
    });
  });

  it('gives both views of a picture the same mixing picture', async () => {
    const mixing = MixingSet.from(Array.from({ length: 64 }, (_, i) => flat(i * 4)));
    // One step: take everything from the partner, so that a view shows it.
    const taker = new IPMix({
      preset: 'cifar',
      mean: 0,
      std: 1,
      k: 1,
      ops: ['mirror'],
      mixes: ['pixels'],
      patchSizes: [SIDE],
    });
    const seen = new Map<number, Set<number>>();
    for (const view of [1, 2, 3, 4]) {
      const out = (await taker.augmentBatch(zeros(COUNT), { mixing, indices, view })).data() as Float32Array;
      for (let i = 0; i < COUNT; i++) {
        const plan = taker.drawPlan({ index: indices[i] as number, view, height: SIDE, width: SIDE });
        const peak = Math.max(...out.slice(i * SIDE * SIDE * 3, (i + 1) * SIDE * SIDE * 3));
        if (peak > 0 && plan.m > 0.05) seen.set(i, (seen.get(i) ?? new Set()).add(Math.round((peak / plan.m) * 255)));
      }
    }
    expect(seen.size).to.be.at.least(COUNT / 2);
    for (const values of seen.values()) expect(values.size).to.equal(1);
  });

  it('clips where it is told to and wraps where not', () => {
    const bright = { data: new Uint8Array(12).fill(200), height: 2, width: 2 };
    const step = { mix: 'add' as const, a: 1.2, b: 0.9, left: 0, top: 0, width: 2, height: 2 };
    const sum = Math.trunc(((1.2 * (400 / 255 - 1) + 0.9 * (400 / 255 - 1) + 1) / 2) * 255);
    expect(sum).to.be.above(255);
    expect(imageOps.mix(bright, bright, step).data[0]).to.equal(sum % 256);
    expect(imageOps.mix(bright, bright, step, { overflow: 'clip' }).data[0]).to.equal(255);
  });

  it('stops at an AbortSignal', async () => {
    const mixing = MixingSet.from([picture(40, 40, 1)]);
    const signal = AbortSignal.abort();
    const error = await errorOf(() => operator.augmentBatch(batchOf(0, 1), { mixing, indices: [0], signal }));
    expect(error.code).to.equal('ABORTED');
    // Raised while the work runs: a batch of a second or so ends early.
    const many = Tensor.from(new Uint8Array(4 * 1024 * 1024 * 3), { shape: [4, 1024, 1024, 3] });
    const big = new IPMix({ preset: 'imagenet', k: 64, t: 64 });
    const controller = new AbortController();
    const options = { mixing, indices: [0, 1, 2, 3], threads: 1, signal: controller.signal };
    const pending = errorOf(() => big.augmentBatch(many, options));
    setTimeout(() => controller.abort(), 5);
    expect((await pending).code).to.equal('ABORTED');
  });
});

function cropped(frame: { data: Uint8Array; width: number }, left: number, top: number) {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y++) {
    const from = ((top + y) * frame.width + left) * 3;
    data.set(frame.data.subarray(from, from + SIDE * 3), y * SIDE * 3);
  }
  return { data, height: SIDE, width: SIDE };
}

const flat = (value: number) => ({ data: new Uint8Array(36 * 36 * 3).fill(value), height: 36, width: 36 });
const zeros = (count: number) =>
  Tensor.from(new Uint8Array(count * SIDE * SIDE * 3), { shape: [count, SIDE, SIDE, 3] });
