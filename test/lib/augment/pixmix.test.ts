import { expect } from 'chai';
import { MixingSet } from '../../../lib/augment/mixing-set.js';
import { PixMix, type PixMixPlan } from '../../../lib/augment/pixmix.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { chiSquared, kolmogorovSmirnov } from './distributions.js';
import { vectorFloats, vectorPictures, vectors, worstOf } from './policy-vectors.js';

const DRAWS = 20_000;

describe('PixMix', () => {
  it(`makes of ${vectors.pixMix.length} recorded plans what Pillow and torch make, within 1e-6`, () => {
    const { mean, std } = vectors;
    const method = new PixMix({ preset: 'imagenet', mean, std });
    for (const { picture, mixing, plan, output } of vectors.pixMix) {
      const view = method.render(vectorPictures[picture]!, vectorPictures[mixing]!, plan);
      expect(worstOf(view, vectorFloats(output, view.length)), JSON.stringify(plan)).to.be.at.most(1e-6);
    }
    expect(vectors.pixMix.filter(({ plan }) => plan.rounds.some(({ mix }) => mix === 'multiply'))).to.have.length.above(
      8,
    );
  });

  it('keeps no 8-bit rounding between rounds and clips after each', () => {
    const method = new PixMix({ preset: 'cifar', mean: 0, std: 1 });
    const one = { data: new Uint8Array([100, 200, 0]), height: 1, width: 1 };
    const two = { data: new Uint8Array([50, 255, 0]), height: 1, width: 1 };
    const round = { mix: 'add' as const, a: 0.3, b: 0.9 };
    const view = method.render(one, two, { height: 1, width: 1, rounds: [round, round] });
    let expected = [100, 200, 0].map((value) => value / 255);
    for (let i = 0; i < 2; i++) {
      expected = expected.map((u, c) => {
        const sum = 0.3 * (2 * u - 1) + 0.9 * (2 * (two.data[c]! / 255) - 1);
        return Math.min(Math.max((sum + 1) / 2, 0), 1);
      });
    }
    expected.forEach((value, c) => {
      expect(view[c]).to.be.closeTo(value, 1e-6);
    });
    expect(expected.some((value) => Math.abs(value * 255 - Math.round(value * 255)) > 0.05)).to.equal(true);
    expect(expected).to.include(1);
  });

  it('draws starts, rounds, partners, mixes and coefficients as published', () => {
    const method = new PixMix({ preset: 'cifar', seed: 5 });
    const rounds = [0, 0, 0, 0, 0];
    const tally = { started: 0, partners: 0, add: 0, near: 0, all: 0 };
    const a: number[] = [];
    const b: number[] = [];
    for (let index = 0; index < DRAWS; index++) {
      const plan = method.drawPlan({ index, height: 32, width: 32 });
      rounds[plan.rounds.length]!++;
      if (plan.start) tally.started++;
      for (const round of plan.rounds) {
        tally.all++;
        if (round.partner) tally.partners++;
        if (round.mix === 'add') tally.add++;
        if (round.b >= 0) tally.near++;
        (round.b >= 0 ? a : b).push(round.b >= 0 ? round.a : -round.b);
      }
    }
    expect(chiSquared(rounds)).to.be.above(1e-4);
    expect(chiSquared([tally.started, DRAWS - tally.started])).to.be.above(1e-4);
    for (const count of [tally.partners, tally.add, tally.near]) {
      expect(chiSquared([count, tally.all - count])).to.be.above(1e-4);
    }
    expect(kolmogorovSmirnov(a, (value) => value ** 3)).to.be.above(1e-4); // Beta(3, 1)
    expect(kolmogorovSmirnov(b, (value) => 1 - (1 - value) ** 3)).to.be.above(1e-4); // Beta(1, 3)
  });

  it('survives the coefficients and pixels that powers do not like', () => {
    const method = new PixMix({ preset: 'cifar', mean: 0, std: 1 });
    const black = { data: new Uint8Array(12), height: 2, width: 2 };
    const white = { data: new Uint8Array(12).fill(255), height: 2, width: 2 };
    for (const [one, two] of [
      [black, white],
      [white, black],
      [black, black],
      [white, white],
    ] as const) {
      for (const [x, y] of [
        [0, 0],
        [-2, -1],
        [2, -1],
        [-1e30, 1e30],
        [1e30, -1e30],
        [3.4e38, 3.4e38],
      ] as const) {
        for (const mix of ['add', 'multiply'] as const) {
          const plan: PixMixPlan = {
            height: 2,
            width: 2,
            rounds: [
              { mix, a: x, b: y },
              { mix, a: x, b: y },
            ],
          };
          expect(
            [...method.render(one, two, plan)].every((v) => v >= 0 && v <= 1),
            JSON.stringify(plan),
          ).to.equal(true);
        }
      }
    }
  });

  it('meets the same mixing picture in every view of a picture', async () => {
    const COUNT = 60;
    const flat = (value: number, side: number) => ({
      data: new Uint8Array(side * side * 3).fill(value),
      height: side,
      width: side,
    });
    const mixing = MixingSet.from(Array.from({ length: COUNT }, (_, i) => flat(4 * i, 36)));
    const method = new PixMix({ preset: 'cifar', mean: 0, std: 1, ops: ['equalize'], seed: 2 });
    const indices = Array.from({ length: 30 }, (_, i) => i);
    const images = Tensor.from(new Uint8Array(30 * 3072), { shape: [30, 32, 32, 3] });
    const views = await Promise.all([1, 2].map((view) => method.augmentBatch(images, { mixing, indices, view })));
    let told = 0;
    for (const index of indices) {
      const fitting = views.map((batch, v) => {
        const plan = method.drawPlan({ index, view: v + 1, height: 32, width: 32 });
        const mine = (batch.data() as Float32Array).slice(index * 3072, (index + 1) * 3072);
        return Array.from({ length: COUNT }, (_, i) => i).filter(
          (i) => worstOf(method.render(flat(0, 32), flat(4 * i, 32), plan), mine) === 0,
        );
      });
      const common = fitting[0]!.filter((i) => fitting[1]!.includes(i));
      expect(common.length, `index ${index}`).to.be.at.least(1);
      if (fitting.every((fits) => fits.length < COUNT / 2)) told++;
    }
    expect(told).to.be.at.least(3); // views whose pixels do show their partner
  });
});
