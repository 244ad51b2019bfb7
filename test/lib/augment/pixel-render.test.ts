import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import type { Plan } from '../../../lib/augment/plan.js';
import type { Image } from '../../../lib/image/image.js';
import type { ImageStep, MixStep } from '../../../lib/image/steps.js';
import { goldenBytes, goldenCases, goldenFloats, goldenImage } from '../../golden.js';

/** One chain with all the weight and no normalisation: the view holds the chain's own levels. */
const levels = new IPMix({ preset: 'cifar', mean: 0, std: 1 });

function bytesOf(image: Image, mixing: Image, chain: Plan['chains'][number]): Uint8Array {
  const { height, width } = image;
  const view = levels.native.renderByPixel(image, mixing, { height, width, weights: [1], m: 1, chains: [chain] });
  const bytes = new Uint8Array(view.length);
  const pixels = height * width;
  view.forEach((value, i) => {
    bytes[(i % pixels) * 3 + Math.floor(i / pixels)] = Math.round(value * 255);
  });
  return bytes;
}

function unequal(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((count, value, i) => count + (value === b[i] ? 0 : 1), 0);
}

/** native/augment/view_pixels.h on the host: what native/cuda calls on a GPU, one source for both. */
describe("the CUDA kernels' functions on the host, against the reference vectors", () => {
  it('image operations: 408 byte for byte', () => {
    const cases = goldenCases('op');
    expect(cases).to.have.length(408);
    for (const item of cases) {
      const image = goldenImage(item.image);
      const data = bytesOf(image, image, { kind: 'image', steps: [item.step as ImageStep] });
      expect(unequal(data, goldenBytes(item)), JSON.stringify([item.image, item.step])).to.equal(0);
    }
  });

  it('mixing steps: 60, within 1 level on 1 in 1,000', () => {
    const cases = goldenCases('mix');
    expect(cases).to.have.length(60);
    for (const item of cases) {
      const image = goldenImage(item.image);
      const data = bytesOf(image, goldenImage(item.mixing), { kind: 'mix', steps: [item.step as MixStep] });
      const allowed = 'mask' in item.step ? 0 : Math.floor(data.length / 3000);
      expect(unequal(data, goldenBytes(item)), JSON.stringify(item.step)).to.be.at.most(allowed);
    }
  });

  it('whole plans: 83 within 1e-5, and every bit as render gives it', () => {
    const cases = goldenCases('plan');
    expect(cases).to.have.length(83);
    for (const item of cases) {
      const operator = new IPMix({ preset: item.preset, mean: item.mean, std: item.std });
      const [image, mixing] = [goldenImage(item.image), goldenImage(item.mixing)];
      const view = operator.native.renderByPixel(image, mixing, item.plan);
      const expected = goldenFloats(item);
      const worst = view.reduce((most, value, i) => Math.max(most, Math.abs(value - (expected[i] as number))), 0);
      expect(worst, JSON.stringify(item.plan).slice(0, 400)).to.be.at.most(1e-5);
      expect(Buffer.from(view.buffer).equals(Buffer.from(operator.render(image, mixing, item.plan).buffer))).to.equal(
        true,
      );
    }
  });
});
