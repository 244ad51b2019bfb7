import { expect } from 'chai';
import { generatedAnomaly } from '../../../lib/benchmark/anomalies/generated.js';

const shape = { seed: 5, height: 32, width: 32 };
const many = (kind: 'gaussian' | 'rademacher' | 'blobs') =>
  Array.from({ length: 20 }, (_, index) => generatedAnomaly(kind, { ...shape, index })).flatMap((p) => [...p]);
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('generated anomalies', () => {
  it('Gaussian: half a unit wide about a half, cut to 0..1', () => {
    const values = many('gaussian');
    expect(mean(values)).to.be.closeTo(0.5, 0.01);
    const [black, white] = [0, 1].map((end) => values.filter((value) => value === end).length / values.length);
    // P(|N| > 1) / 2 = 0.159 at either end.
    expect(black).to.be.closeTo(0.1587, 0.01);
    expect(white).to.be.closeTo(0.1587, 0.01);
  });

  it('Rademacher: black or white, evenly', () => {
    const values = many('rademacher');
    expect(values.every((value) => value === 0 || value === 1)).to.equal(true);
    expect(mean(values)).to.be.closeTo(0.5, 0.01);
  });

  it('blobs: nothing below three quarters of the largest, and neighbours alike', () => {
    const picture = generatedAnomaly('blobs', { ...shape, index: 0 });
    const largest = Math.max(...picture);
    const lit = picture.filter((value) => value > 0);
    expect(Math.min(...lit)).to.be.at.least(0.75 * largest - 1e-6);
    expect(lit.length / picture.length).to.be.within(0.01, 0.5);
    const beside = picture.filter((value, i) => value > 0 && picture[i + 3]! > 0).length / lit.length;
    expect(beside).to.be.above(0.5);
  });

  it('are addressed by seed and index', () => {
    for (const kind of ['gaussian', 'rademacher', 'blobs'] as const) {
      const one = generatedAnomaly(kind, { ...shape, index: 3 });
      expect(generatedAnomaly(kind, { ...shape, index: 3 })).to.deep.equal(one);
      expect(generatedAnomaly(kind, { ...shape, index: 4 })).to.not.deep.equal(one);
      expect(generatedAnomaly(kind, { ...shape, seed: 6, index: 3 })).to.not.deep.equal(one);
    }
  });
});
