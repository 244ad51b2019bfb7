import { expect } from 'chai';
import type { Image } from '../../../lib/image/image.js';
import { imageOps } from '../../../lib/image/image-ops.js';
import type { ImageStep } from '../../../lib/image/steps.js';
import { picture } from '../augment/pictures.js';

const SIDES = [1, 2, 3, 7, 16, 33, 65];
const pictures: Image[] = SIDES.flatMap((height) => SIDES.map((width, i) => picture(height, width, height + i)));
pictures.push(picture(2, 4000, 1), picture(4000, 1, 2));

function everyPicture(check: (image: Image) => void): void {
  for (const image of pictures) {
    const before = image.data.slice();
    check(image);
    expect(image.data).to.deep.equal(before); // arguments stay
  }
}

function pixel(image: Image, x: number, y: number): number[] {
  if (x < 0 || y < 0 || x >= image.width || y >= image.height) return [0, 0, 0];
  const from = (y * image.width + x) * 3;
  return [...image.data.subarray(from, from + 3)];
}

describe('imageOps on every size', () => {
  for (const step of [{ op: 'mirror' }, { op: 'invert' }, { op: 'rotate', degrees: 180 }] as ImageStep[]) {
    it(`${step.op} twice is nothing`, () => {
      everyPicture((image) => {
        expect(imageOps.apply(imageOps.apply(image, step), step).data).to.deep.equal(image.data);
      });
    });
  }

  it('translate moves whole pixels and leaves black', () => {
    everyPicture((image) => {
      for (const pixels of [-2, 1]) {
        const across = imageOps.apply(image, { op: 'translateX', pixels });
        const down = imageOps.apply(image, { op: 'translateY', pixels });
        const x = Math.floor(image.width / 2);
        const y = Math.floor(image.height / 3);
        expect(pixel(across, x, y)).to.deep.equal(pixel(image, x + pixels, y));
        expect(pixel(down, x, y)).to.deep.equal(pixel(image, x, y + pixels));
        expect(pixel(across, 0, 0)).to.deep.equal(pixel(image, pixels, 0));
      }
    });
  });

  it('a mix of a picture with itself by masks, or alone by add, is that picture', () => {
    everyPicture((image) => {
      const box = { left: 0, top: 0, width: image.width, height: image.height };
      const other = imageOps.apply(image, { op: 'invert' });
      for (const mix of ['pixels', 'elements'] as const) {
        expect(imageOps.mix(image, image, { mix, maskKey: 5, threshold: 0.5, ...box }).data).to.deep.equal(image.data);
        expect(imageOps.mix(image, other, { mix, maskKey: 5, threshold: 1, ...box }).data).to.deep.equal(image.data);
        expect(imageOps.mix(image, other, { mix, maskKey: 5, threshold: 0, ...box }).data).to.deep.equal(other.data);
        const partner: ImageStep = { op: 'invert' };
        expect(imageOps.mix(image, image, { mix, maskKey: 5, threshold: 0, partner, ...box }).data).to.deep.equal(
          other.data,
        );
      }
      const alone = imageOps.mix(image, other, { mix: 'add', a: 1, b: 0, ...box }).data;
      expect(
        Math.max(...alone.slice(0, 3000).map((value, i) => Math.abs(value - (image.data[i] as number)))),
      ).to.be.at.most(1);
    });
  });

  it('a mix changes its box only', () => {
    const image = picture(20, 30, 4);
    const out = imageOps.mix(image, picture(20, 30, 5), {
      mix: 'multiply',
      a: 0.7,
      b: 0.4,
      left: 11,
      top: 3,
      width: 9,
      height: 12,
    });
    let changed = 0;
    for (let y = 0; y < 20; y++) {
      for (let x = 0; x < 30; x++) {
        if (String(pixel(image, x, y)) === String(pixel(out, x, y))) continue;
        expect(x).to.be.within(11, 19);
        expect(y).to.be.within(3, 14);
        changed++;
      }
    }
    expect(changed).to.be.above(50);
  });
});
