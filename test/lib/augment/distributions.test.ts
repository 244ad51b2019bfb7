import { expect } from 'chai';
import { chiSquared, chiSquaredOfTwo, kolmogorovSmirnov } from './distributions.js';
import { generator } from './pictures.js';

describe('the tests of distributions', () => {
  it('give the tabulated probabilities', () => {
    // chi-squared with 9 degrees of freedom: 16.919 is the 5 % point, 27.877 the 0.1 % point
    const counts = (statistic: number) =>
      [1000 + Math.sqrt(1000 * statistic * 0.9), ...Array(9).fill(0)].map((v, i) =>
        i === 0 ? v : 1000 - Math.sqrt(1000 * statistic * 0.9) / 9,
      );
    expect(chiSquared(counts(16.919))).to.be.closeTo(0.05, 1e-4);
    expect(chiSquared(counts(27.877))).to.be.closeTo(0.001, 1e-5);
  });

  it('accept what fits and refuse what does not', () => {
    const next = generator(5);
    const values = Array.from({ length: 5000 }, next);
    expect(kolmogorovSmirnov(values, (v) => v)).to.be.above(0.001);
    expect(kolmogorovSmirnov(values, (v) => v ** 1.1)).to.be.below(1e-6);
    expect(chiSquared([1000, 1010, 990])).to.be.above(0.5);
    expect(chiSquared([1000, 1200, 800])).to.be.below(1e-6);
    const histogram = (count: number, power: number) => {
      const bins: Record<string, number> = {};
      for (let i = 0; i < count; i++) {
        const bin = Math.floor(next() ** power * 10);
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
      return bins;
    };
    const one = histogram(20_000, 1);
    expect(chiSquaredOfTwo(one, histogram(5000, 1))).to.be.above(0.001);
    expect(chiSquaredOfTwo(one, histogram(5000, 1.1))).to.be.below(1e-4);
    expect(chiSquaredOfTwo(one, one)).to.be.closeTo(1, 1e-9);
  });
});
