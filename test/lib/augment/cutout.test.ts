import { expect } from 'chai';
import { Cutout } from '../../../lib/augment/cutout.js';
import { chiSquared } from './distributions.js';
import { picture } from './pictures.js';

describe('Cutout', () => {
  it('zeroes a square of the normalised picture and nothing else', () => {
    const method = new Cutout({ preset: 'imagenet', size: 6 });
    const image = picture(17, 23, 0);
    const clean = new Cutout({ preset: 'imagenet', size: 1 }).render(image, {
      height: 17,
      width: 23,
      box: { left: 0, top: 0, width: 1, height: 1 },
    });
    for (let index = 0; index < 40; index++) {
      const plan = method.drawPlan({ index, height: 17, width: 23 });
      const { left, top, width, height } = plan.box;
      const view = method.render(image, plan);
      for (let i = 0; i < view.length; i++) {
        const [x, y] = [i % 23, Math.floor(i / 23) % 17];
        const inside = x >= left && x < left + width && y >= top && y < top + height;
        if (inside) expect(view[i]).to.equal(0);
        else if (x + y > 0) expect(view[i]).to.equal(clean[i]);
      }
    }
  });

  it('centres a 16 x 16 square on any pixel and cuts it off at the border', () => {
    const method = new Cutout({ preset: 'cifar', seed: 4 });
    expect(method.options.size).to.equal(16);
    const lefts = new Array<number>(32).fill(0);
    const tops = new Array<number>(32).fill(0);
    for (let index = 0; index < 20_000; index++) {
      const { box } = method.drawPlan({ index, height: 32, width: 32 });
      // The centre is 8 from the left edge, or from the right one where the left is cut off.
      lefts[box.left > 0 ? box.left + 8 : box.width - 8]!++;
      tops[box.top > 0 ? box.top + 8 : box.height - 8]!++;
      expect(box.width).to.equal(Math.min(box.left + (box.left > 0 ? 16 : box.width), 32) - box.left);
    }
    expect(chiSquared(lefts)).to.be.above(1e-4);
    expect(chiSquared(tops)).to.be.above(1e-4);
  });

  it('covers a picture smaller than its square', () => {
    const { box } = new Cutout({ preset: 'cifar' }).drawPlan({ index: 0, height: 3, width: 2 });
    expect(box).to.deep.equal({ left: 0, top: 0, width: 2, height: 3 });
  });
});
