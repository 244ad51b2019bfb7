import { expect } from 'chai';
import { Cutout } from '../../../lib/augment/cutout.js';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../error-code.js';
import { picture } from './pictures.js';

const COUNT = 6;
const HEIGHT = 20;
const WIDTH = 28;
const PIXELS = HEIGHT * WIDTH;
const bytes = Buffer.concat(Array.from({ length: COUNT }, (_, i) => picture(HEIGHT, WIDTH, i).data));
const shape = [COUNT, HEIGHT, WIDTH, 3] as const;
const indices = Array.from({ length: COUNT }, (_, i) => i);
const mixing = MixingSet.from([picture(60, 50, 1), picture(40, 90, 2)]);
const operator = new IPMix({ preset: 'imagenet', seed: 3 });
const images = Tensor.from(bytes, { shape: [...shape] });
const plain = async () => (await operator.augmentBatch(images, { mixing, indices })).data() as Float32Array;

/** Value of view n, channel c, pixel p in storage order. */
const channelsLast = (values: ArrayLike<number>, n: number, c: number, p: number) =>
  values[n * PIXELS * 3 + p * 3 + c] as number;

describe('augmentBatch', () => {
  it('reads a Buffer in place as it reads a tensor', async () => {
    const before = Buffer.from(bytes);
    const view = await operator.augmentBatch({ data: bytes, shape }, { mixing, indices });
    expect(view.shape).to.deep.equal([COUNT, 3, HEIGHT, WIDTH]);
    expect(view.data()).to.deep.equal(await plain());
    expect(bytes.equals(before)).to.equal(true);
    const error = await errorOf(() => operator.augmentBatch({ data: bytes.subarray(1), shape }, { mixing, indices }));
    expect(error.code).to.equal('SHAPE_MISMATCH');
    const wrong = { data: [1, 2, 3] as unknown as Uint8Array, shape };
    expect((await errorOf(() => operator.augmentBatch(wrong, { mixing, indices }))).code).to.equal('INVALID_ARGUMENT');
  });

  it('writes bfloat16 as the nearest of float32, as PyTorch rounds', async () => {
    const view = await operator.augmentBatch(images, { mixing, indices, dtype: 'bfloat16' });
    expect(view.dtype).to.equal('bfloat16');
    const rounded = Tensor.from(await plain(), { shape: [COUNT, 3, HEIGHT, WIDTH] }).to('bfloat16');
    expect(view.data()).to.deep.equal(rounded.data());
  });

  it('writes uint8 pictures to look at: denormalised and clipped', async () => {
    const view = await operator.augmentBatch(images, { mixing, indices, dtype: 'uint8' });
    expect(view.dtype).to.equal('uint8');
    const { mean, std } = operator.options;
    const seen = view.data() as Uint8Array;
    (await plain()).forEach((value, i) => {
      const c = Math.floor(i / PIXELS) % 3;
      const level = (value * (std[c] as number) + (mean[c] as number)) * 255;
      expect(Math.abs((seen[i] as number) - Math.min(255, Math.max(0, level)))).to.be.below(0.501);
    });
  });

  it('shows the picture itself where nothing was mixed in', async () => {
    const nothing = new IPMix({ preset: 'imagenet', t: 0 });
    const view = await nothing.augmentBatch(images, {
      mixing,
      indices,
      dtype: 'uint8',
      memoryFormat: 'channelsLast',
    });
    expect(Buffer.from((view.permute([0, 2, 3, 1]).contiguous().data() as Uint8Array).buffer).equals(bytes)).to.equal(
      true,
    );
  });

  for (const dtype of ['float32', 'bfloat16', 'uint8'] as const) {
    it(`writes ${dtype} channels-last with the same values`, async () => {
      const first = await operator.augmentBatch(images, { mixing, indices, dtype });
      const last = await operator.augmentBatch(images, { mixing, indices, dtype, memoryFormat: 'channelsLast' });
      expect(last.shape).to.deep.equal(first.shape);
      expect(last.data()).to.deep.equal(first.data());
      const stored = last.permute([0, 2, 3, 1]).data();
      const values = first.data();
      for (let i = 0; i < values.length; i += 97) {
        const [n, c, p] = [Math.floor(i / PIXELS / 3), Math.floor(i / PIXELS) % 3, i % PIXELS];
        expect(channelsLast(stored as Float32Array, n, c, p)).to.equal(values[i]);
      }
      expect([0, 1, 2, 3].map((dim) => last.stride(dim))).to.deep.equal([PIXELS * 3, 1, WIDTH * 3, 3]);
    });
  }

  it('gives the rivals the same choices', async () => {
    const cutout = new Cutout({ preset: 'cifar', size: 4 });
    const view = await cutout.augmentBatch({ data: bytes, shape }, { indices, dtype: 'bfloat16' });
    expect(view.dtype).to.equal('bfloat16');
  });

  it('names the nearest dtype and memory format', async () => {
    const dtype = 'bfloat' as 'bfloat16';
    const memoryFormat = 'channels_last' as 'channelsLast';
    const one = await errorOf(() => operator.augmentBatch(images, { mixing, indices, dtype }));
    expect([one.code, one.message]).to.deep.equal(['INVALID_ARGUMENT', one.message]);
    expect(one.message).to.include('bfloat16');
    expect((await errorOf(() => operator.augmentBatch(images, { mixing, indices, memoryFormat }))).message).to.include(
      'channelsLast',
    );
  });
});
