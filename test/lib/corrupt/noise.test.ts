import { expect } from 'chai';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import type { CorruptionName, CorruptionPreset } from '../../../lib/corrupt/corruption-names.js';
import { flat } from './plain-pictures.js';

/** Noisy values of one clean level, 196,608 of them. */
async function values(name: CorruptionName, level: number, severity: number, preset: CorruptionPreset = 'cifar') {
  return corrupt.batch(flat(level, 64, 32), { name, severity, preset, seed: 11 });
}

function moments(bytes: Uint8Array) {
  const mean = bytes.reduce((a, b) => a + b, 0) / bytes.length;
  const variance = bytes.reduce((a, b) => a + (b - mean) ** 2, 0) / bytes.length;
  return { mean, deviation: Math.sqrt(variance) };
}

// Truncation to whole levels takes half a level off the mean and adds 1/12 to the variance. With n = 196,608 values
// the mean is known to deviation / 443 and the deviation to 0.16 %; the bounds below are five times that.
function expectMoments(bytes: Uint8Array, mean: number, deviation: number) {
  const found = moments(bytes);
  const wanted = Math.sqrt(deviation ** 2 + 1 / 12);
  expect(found.mean).to.be.closeTo(mean - 0.5, (5 * wanted) / 443);
  expect(found.deviation / wanted).to.be.closeTo(1, 0.008);
}

/** Of trunc(255 min(k / photons, 1)) with k ~ Poisson(level / 255 photons), summed over k. */
function shotMoments(level: number, photons: number) {
  const rate = (level / 255) * photons;
  let mass = Math.exp(-rate);
  let [mean, square] = [0, 0];
  for (let k = 0; k < 4 * photons; k++) {
    const out = Math.trunc(255 * Math.min(k / photons, 1));
    mean += mass * out;
    square += mass * out * out;
    mass *= rate / (k + 1);
  }
  return { mean, deviation: Math.sqrt(square - mean * mean) };
}

describe('noise', () => {
  it('gaussian_noise has the standard deviation of its severity', async () => {
    const sigmas = [0.04, 0.06, 0.08, 0.09, 0.1];
    for (const [i, sigma] of sigmas.entries()) {
      expectMoments(await values('gaussian_noise', 128, i + 1), 128, sigma * 255);
    }
  });

  it('gaussian_noise is cut at black and white', async () => {
    const black = await values('gaussian_noise', 0, 5, 'imagenet');
    const white = await values('gaussian_noise', 255, 5, 'imagenet');
    // P(out = 0 | clean = 0) = P(n < 1 / 255) = 0.5041; P(out = 255 | clean = 255) = P(n >= 0) = 0.5
    expect(black.filter((v) => v === 0).length / black.length).to.be.closeTo(0.5041, 0.006);
    expect(white.filter((v) => v === 255).length / white.length).to.be.closeTo(0.5, 0.006);
  });

  it('speckle_noise grows with the level', async () => {
    for (const level of [32, 64, 128]) {
      expectMoments(await values('speckle_noise', level, 3), level, 0.12 * level);
    }
    expect(moments(await values('speckle_noise', 0, 5)).deviation).to.equal(0);
  });

  it('shot_noise has the mean and variance of its photons', async () => {
    for (const [i, photons] of [500, 250, 100, 75, 50].entries()) {
      const expected = shotMoments(102, photons);
      const found = moments(await values('shot_noise', 102, i + 1));
      expect(found.mean).to.be.closeTo(expected.mean, (5 * expected.deviation) / 443);
      expect(found.deviation / expected.deviation, `severity ${i + 1}`).to.be.closeTo(1, 0.008);
    }
    const steps = new Set(await values('shot_noise', 102, 5, 'imagenet'));
    expect([...steps].sort((a, b) => a - b)).to.deep.equal([0, 85, 170, 255]); // 3 photons are white
  });

  it('impulse_noise hits its share of single values, black and white alike', async () => {
    for (const [i, amount] of [0.01, 0.02, 0.03, 0.05, 0.07].entries()) {
      const bytes = await values('impulse_noise', 100, i + 1);
      const share = (level: number) => bytes.filter((v) => v === level).length / bytes.length;
      const bound = 5 * Math.sqrt(amount / 2 / bytes.length);
      expect(share(0), `pepper ${i + 1}`).to.be.closeTo(amount / 2, bound);
      expect(share(255), `salt ${i + 1}`).to.be.closeTo(amount / 2, bound);
      expect(share(100) + share(0) + share(255)).to.be.closeTo(1, 1e-12);
    }
  });

  it('draws each value on its own: neighbours, channels and pictures are uncorrelated', async () => {
    const bytes = await values('gaussian_noise', 128, 3);
    const { mean, deviation } = moments(bytes);
    for (const lag of [1, 2, 3, 96, 3072]) {
      let sum = 0;
      for (let i = lag; i < bytes.length; i++) sum += (bytes[i]! - mean) * (bytes[i - lag]! - mean);
      const correlation = sum / (bytes.length - lag) / deviation ** 2;
      expect(Math.abs(correlation), `lag ${lag}`).to.be.below(5 / 443);
    }
  });
});
