import { expect } from 'chai';
import type { ViewBatchOptions } from '../../../lib/augment/augment-batch.js';
import { AugMix } from '../../../lib/augment/augmix.js';
import { AutoAugment } from '../../../lib/augment/auto-augment.js';
import { Cutout } from '../../../lib/augment/cutout.js';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { PixMix } from '../../../lib/augment/pixmix.js';
import { RandAugment } from '../../../lib/augment/rand-augment.js';
import type { ResolvedViewOptions } from '../../../lib/augment/resolve-options.js';
import { TrivialAugment } from '../../../lib/augment/trivial-augment.js';
import type { PictureMethod, ViewMethod } from '../../../lib/augment/view-method.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../error-code.js';
import { picture } from './pictures.js';

const HEIGHT = 24;
const WIDTH = 40;
const COUNT = 16;
const SIZE = HEIGHT * WIDTH * 3;
const images = Array.from({ length: COUNT }, (_, i) => picture(HEIGHT, WIDTH, i));
const indices = images.map((_, i) => 5 + 3 * i);
const mixing = MixingSet.from([picture(30, 60, 1), picture(77, 45, 2), picture(64, 64, 3)]);

function batchOf(from: number, to: number): Tensor {
  const bytes = new Uint8Array((to - from) * SIZE);
  images.slice(from, to).forEach((image, i) => {
    bytes.set(image.data, i * SIZE);
  });
  return Tensor.from(bytes, { shape: [to - from, HEIGHT, WIDTH, 3] });
}

type Drawing = ViewMethod<ResolvedViewOptions, unknown> & {
  augmentBatch(images: Tensor, options: ViewBatchOptions & { mixing: MixingSet }): Promise<Tensor>;
};
type AnyPictureMethod = PictureMethod<ResolvedViewOptions, unknown>;

const make: Record<string, (seed: number) => Drawing> = {
  AugMix: (seed) => new AugMix({ preset: 'cifar', ops: 'all', seed }),
  PixMix: (seed) => new PixMix({ preset: 'imagenet', ops: 'all', seed }),
  Cutout: (seed) => new Cutout({ preset: 'cifar', seed }),
  AutoAugment: (seed) => new AutoAugment({ preset: 'imagenet', seed }),
  RandAugment: (seed) => new RandAugment({ preset: 'cifar', seed }),
  TrivialAugment: (seed) => new TrivialAugment({ preset: 'cifar', interpolation: 'bilinear', seed }),
};

for (const [name, build] of Object.entries(make)) {
  describe(name, () => {
    const method = build(7);
    const key = (index: number, view = 1, epoch = 4) => ({ index, view, epoch, height: HEIGHT, width: WIDTH });

    it('draws the same plans for the same keys, others for any other key or seed', () => {
      const drawn = (from: Drawing, view: number, epoch: number) =>
        JSON.stringify(indices.map((index) => from.drawPlan(key(index, view, epoch))));
      const one = drawn(method, 1, 4);
      expect(drawn(build(7), 1, 4)).to.equal(one);
      for (const other of [drawn(method, 2, 4), drawn(method, 1, 5), drawn(build(8), 1, 4)])
        expect(other).to.not.equal(one);
    });

    it('gives the same bytes for 1, 2 and 8 threads, for any split, in any order', async () => {
      const whole = (
        await method.augmentBatch(batchOf(0, COUNT), { indices, epoch: 4, view: 2, mixing, threads: 1 })
      ).data();
      expect(whole).to.have.length(COUNT * SIZE);
      for (const threads of [1, 2, 8]) {
        for (const split of [1, 5, COUNT]) {
          const starts = Array.from({ length: Math.ceil(COUNT / split) }, (_, i) => i * split).reverse();
          for (const from of starts) {
            const to = Math.min(from + split, COUNT);
            const part = await method.augmentBatch(batchOf(from, to), {
              indices: indices.slice(from, to),
              epoch: 4,
              view: 2,
              mixing,
              threads,
            });
            expect(part.shape).to.deep.equal([to - from, 3, HEIGHT, WIDTH]);
            expect(part.data()).to.deep.equal(whole.slice(from * SIZE, to * SIZE));
          }
        }
      }
    });

    it('stops at an AbortSignal', async () => {
      const options = { indices: [0], mixing, signal: AbortSignal.abort() };
      expect((await errorOf(() => method.augmentBatch(batchOf(0, 1), options))).code).to.equal('ABORTED');
    });

    it('makes the views of a loader', async () => {
      const pixels = new Uint8Array(COUNT * SIZE);
      images.forEach((image, i) => {
        pixels.set(image.data, i * SIZE);
      });
      const labels = images.map((_, i) => i % 3);
      const dataset = datasets.fromArrays(pixels, labels, { height: HEIGHT, width: WIDTH });
      const loader = new DataLoader(dataset, {
        batchSize: COUNT,
        augment: build(7),
        mixing: name === 'PixMix' ? mixing : null,
        views: 3,
      });
      for await (const batch of loader) {
        const all = batch.images.data();
        for (const view of [1, 2]) {
          const expected = await method.augmentBatch(batchOf(0, COUNT), {
            indices: images.map((_, i) => i),
            epoch: 0,
            view,
            mixing,
          });
          expect(all.slice(view * COUNT * SIZE, (view + 1) * COUNT * SIZE)).to.deep.equal(expected.data());
        }
      }
    });

    if (name !== 'PixMix') {
      it('makes of a batch what drawPlan and render make of one picture, through JSON too', async () => {
        const single = method as unknown as AnyPictureMethod;
        const batch = (await method.augmentBatch(batchOf(0, COUNT), { indices, epoch: 4, mixing })).data();
        images.forEach((image, i) => {
          const plan = JSON.parse(JSON.stringify(single.drawPlan(key(indices[i]!))));
          expect(single.render(image, plan)).to.deep.equal(batch.slice(i * SIZE, (i + 1) * SIZE));
        });
      });
    }
  });
}
