import { expect } from 'chai';
import type { BatchMethod } from '../../../lib/augment/batch-method.js';
import { CutMix } from '../../../lib/augment/cutmix.js';
import { Mixup } from '../../../lib/augment/mixup.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { chiSquared, kolmogorovSmirnov } from './distributions.js';
import { generator } from './pictures.js';
import { vectorFloats, vectors } from './policy-vectors.js';

const { shape, classes, permutation } = vectors.batch;
const values = shape.reduce((product, side) => product * side);
const [count, , height, width] = shape;
const images = Tensor.from(vectorFloats(vectors.batch.images, values), { shape: [...shape] });
const labels = Tensor.from(vectors.batch.labels, { dtype: 'int64' });

function numbers(tensor: Tensor): Float32Array {
  return tensor.data() as Float32Array;
}

describe('Mixup', () => {
  it(`equals torchvision's on ${vectors.mixup.length} batches, bit for bit`, () => {
    for (const { lambda, ...offsets } of vectors.mixup) {
      const mixed = new Mixup({ classes }).render(images, labels, { permutation, lambda });
      expect(mixed.images.shape).to.deep.equal(shape);
      expect(mixed.labels.shape).to.deep.equal([count, classes]);
      expect(numbers(mixed.images)).to.deep.equal(vectorFloats(offsets.images, values));
      expect(numbers(mixed.labels)).to.deep.equal(vectorFloats(offsets.labels, count * classes));
    }
  });

  it('draws lambda from Beta(alpha, alpha)', () => {
    const draw = (alpha: number) => {
      const method = new Mixup({ alpha, seed: 3 });
      return Array.from({ length: 20_000 }, (_, index) => method.drawPlan({ index, count: 1 }).lambda);
    };
    expect(kolmogorovSmirnov(draw(1), (value) => value)).to.be.above(1e-4);
    expect(kolmogorovSmirnov(draw(2), (v) => v * v * (3 - 2 * v))).to.be.above(1e-4);
    expect(kolmogorovSmirnov(draw(0.5), (v) => (2 / Math.PI) * Math.asin(Math.sqrt(v)))).to.be.above(1e-4);
  });
});

describe('CutMix', () => {
  it(`equals torchvision's on ${vectors.cutMix.length} batches, bit for bit`, () => {
    for (const { box, lambda, ...offsets } of vectors.cutMix) {
      const mixed = new CutMix({ classes }).render(images, labels, { height, width, permutation, box, lambda });
      expect(numbers(mixed.images)).to.deep.equal(vectorFloats(offsets.images, values));
      expect(numbers(mixed.labels)).to.deep.equal(vectorFloats(offsets.labels, count * classes));
    }
  });

  it('draws boxes inside the picture whose area is 1 - lambda, small and large ones', () => {
    const method = new CutMix({ seed: 8 });
    const lambdas: number[] = [];
    for (let index = 0; index < 5000; index++) {
      const { box, lambda } = method.drawPlan({ index, count: 1, height: 24, width: 40 });
      expect(box.left >= 0 && box.top >= 0 && box.left + box.width <= 40 && box.top + box.height <= 24).to.equal(true);
      expect(lambda).to.equal(1 - (box.width * box.height) / (24 * 40));
      lambdas.push(lambda);
    }
    // A share of 1 - lambda uniform in 0..1 before clipping; at a border at most three quarters of the box are lost.
    const torch = simulatedLambdas(5000, 24, 40);
    const ranks = [...torch].sort((a, b) => a - b);
    const distribution = (v: number) => ranks.filter((r) => r <= v).length / ranks.length;
    for (const v of [0.2, 0.4, 0.6, 0.8, 0.95]) {
      const share = lambdas.filter((l) => l <= v).length / lambdas.length;
      expect(share).to.be.closeTo(distribution(v), 0.04);
    }
  });
});

/** torchvision's make_params with a generator of the test's own. */
function simulatedLambdas(draws: number, height: number, width: number): number[] {
  const next = generator(77);
  return Array.from({ length: draws }, () => {
    const r = 0.5 * Math.sqrt(1 - next());
    const [x, y] = [Math.floor(next() * width), Math.floor(next() * height)];
    const [across, down] = [Math.trunc(r * width), Math.trunc(r * height)];
    const w = Math.min(x + across, width) - Math.max(x - across, 0);
    const h = Math.min(y + down, height) - Math.max(y - down, 0);
    return 1 - (w * h) / (width * height);
  });
}

describe('Mixup and CutMix', () => {
  const methods: [string, BatchMethod<{ permutation: number[]; lambda: number }, never>][] = [
    ['Mixup', new Mixup({ classes, seed: 5 }) as never],
    ['CutMix', new CutMix({ classes, seed: 5 }) as never],
  ];
  for (const [name, method] of methods) {
    const plan = (index: number, epoch = 0, size = count) =>
      method.drawPlan({ index, epoch, count: size, height, width } as never);

    it(`${name}: the same key gives the same plan, any other another`, () => {
      const plans = [plan(1), plan(2), plan(1, 1)].map((p) => JSON.stringify(p));
      expect(new Set(plans).size).to.equal(3);
      expect(JSON.stringify(plan(1))).to.equal(plans[0]);
    });

    it(`${name}: pairs come from an even permutation`, () => {
      const places = new Array<number>(25).fill(0);
      for (let index = 0; index < 10_000; index++) {
        const drawn = plan(index).permutation;
        expect([...drawn].sort()).to.deep.equal([0, 1, 2, 3, 4]);
        drawn.forEach((to, from) => {
          places[from * 5 + to]!++;
        });
      }
      expect(chiSquared(places)).to.be.above(1e-4);
    });

    it(`${name}: batches give the bytes of drawPlan and render, on 1, 2 and 8 threads`, async () => {
      for (let index = 0; index < 10; index++) {
        const one = method.render(images, labels, plan(index, 2));
        for (const threads of [1, 2, 8]) {
          const mixed = await method.augmentBatch({ images, labels }, { index, epoch: 2, threads });
          expect(numbers(mixed.images)).to.deep.equal(numbers(one.images));
          expect(numbers(mixed.labels)).to.deep.equal(numbers(one.labels));
        }
      }
    });

    it(`${name}: takes rows of probabilities too, so that methods can follow each other`, () => {
      const drawn = plan(3);
      const once = method.render(images, labels, drawn);
      const again = numbers(method.render(images, once.labels, drawn).labels);
      const rows = numbers(once.labels);
      for (let i = 0; i < count; i++) {
        for (let c = 0; c < classes; c++) {
          const expected =
            drawn.lambda * rows[i * classes + c]! + (1 - drawn.lambda) * rows[drawn.permutation[i]! * classes + c]!;
          expect(again[i * classes + c]).to.be.closeTo(expected, 1e-6);
        }
      }
    });

    it(`${name}: takes a view that is not contiguous`, () => {
      const turned = images.permute([0, 1, 3, 2]).contiguous().permute([0, 1, 3, 2]);
      const drawn = plan(4);
      expect(numbers(method.render(turned, labels, drawn).images)).to.deep.equal(
        numbers(method.render(images, labels, drawn).images),
      );
    });
  }
});
