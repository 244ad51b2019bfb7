import { expect } from 'chai';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import { flat, varied } from './plain-pictures.js';

const BLURS = ['gaussian_blur', 'defocus_blur', 'zoom_blur'] as const;
const presets = ['cifar', 'imagenet'] as const;

/** Mean squared difference of horizontal neighbours. */
function roughness(data: Uint8Array, width: number): number {
  let sum = 0;
  for (let i = 3; i < data.length; i++) if (i % (width * 3) >= 3) sum += (data[i]! - data[i - 3]!) ** 2;
  return sum / data.length;
}

function mean(data: Uint8Array): number {
  return data.reduce((a, b) => a + b, 0) / data.length;
}

describe('corruptions', () => {
  it('take any size, a pixel included, and answer in the same layout', async () => {
    for (const [height, width] of [
      [1, 1],
      [1, 9],
      [9, 1],
      [5, 40],
      [33, 17],
    ] as const) {
      for (const preset of presets) {
        for (const name of corrupt.names({ preset })) {
          const images = varied(2, height, width);
          const got = await corrupt.batch(images, { name, severity: 5, preset });
          expect(got.length, `${name} ${height} x ${width}`).to.equal(images.data.length);
        }
      }
    }
  });

  it('are 15 + 4 and twice ten of C-bar', () => {
    expect(corrupt.names({ group: 'c' })).to.have.lengthOf(15);
    expect(corrupt.names({ group: 'c-extra' })).to.deep.equal([
      'speckle_noise',
      'gaussian_blur',
      'spatter',
      'saturate',
    ]);
    for (const preset of presets) expect(corrupt.names({ group: 'c-bar', preset }), preset).to.have.lengthOf(10);
    expect(corrupt.names({ group: ['c', 'c-extra'], preset: 'imagenet' })).to.have.lengthOf(19);
    for (const { family } of corrupt.table()) expect(family).to.be.oneOf(['noise', 'blur', 'weather', 'digital']);
  });

  it('change the picture, and none is like another', async () => {
    for (const preset of presets) {
      const side = preset === 'cifar' ? 32 : 64;
      const images = varied(1, side, side);
      const seen = new Map<string, string>([[Buffer.from(images.data).toString('base64'), 'the clean picture']]);
      for (const name of corrupt.names({ preset })) {
        const got = Buffer.from(await corrupt.batch(images, { name, severity: 5, preset })).toString('base64');
        expect(seen.get(got), `${preset} ${name} is like`).to.equal(undefined);
        seen.set(got, name);
      }
    }
  });

  it('of the blur family leave flat pictures flat and smooth others, more with severity', async () => {
    const picture = varied(1, 48, 64);
    for (const name of BLURS) {
      for (const preset of presets) {
        let last = roughness(picture.data, 64);
        for (let severity = 1; severity <= 5; severity++) {
          const plain = await corrupt.batch(flat(90, 1, 40, 50), { name, severity, preset });
          expect(new Set(plain).size, `${name} of a flat picture`).to.equal(1);
          // 91: the published kernel of radius 8 weighs a little more than 1
          expect(plain[0], `${name} of a flat picture`).to.be.within(89, 91);
          const rough = roughness(await corrupt.batch(picture, { name, severity, preset }), 64);
          // imagenet defocus changes its smoothing between severities, so only the trend is asked for
          expect(rough, `${name} ${preset} ${severity}`).to.be.below(last * 1.05);
          last = rough;
        }
        expect(last).to.be.below(0.8 * roughness(picture.data, 64));
      }
    }
  });

  it('contrast keeps the channel means and shrinks the spread by its factor', async () => {
    const picture = varied(1, 64, 64);
    const got = await corrupt.batch(picture, { name: 'contrast', severity: 3 });
    expect(mean(got)).to.be.closeTo(mean(picture.data) - 0.5, 0.1); // truncated
    expect(roughness(got, 64) / roughness(picture.data, 64)).to.be.closeTo(0.4 ** 2, 0.005);
  });

  it('brightness lifts grey by its offset and stops at white', async () => {
    expect(new Set(await corrupt.batch(flat(100, 1, 4), { name: 'brightness', severity: 4 }))).to.deep.equal(
      new Set([151]),
    );
    expect(new Set(await corrupt.batch(flat(250, 1, 4), { name: 'brightness', severity: 4 }))).to.deep.equal(
      new Set([255]),
    );
  });

  it('saturate draws colours towards grey and away from it, and keeps the largest channel', () => {
    const image = { data: new Uint8Array([200, 100, 50]), height: 1, width: 1 };
    const spread = (severity: number) => {
      const { data } = corrupt.apply(image, { name: 'saturate', severity });
      expect(Math.max(...data)).to.be.within(199, 200);
      return Math.max(...data) - Math.min(...data);
    };
    expect(spread(2)).to.be.closeTo(15, 1); // 0.1 of 150
    expect(spread(1)).to.be.closeTo(45, 1);
    expect(spread(3)).to.equal(200); // saturation 0.75 x 1.5 is cut at 1
  });

  it('pixelate repeats its coarse pixels', async () => {
    const got = await corrupt.batch(varied(1, 64, 64), { name: 'pixelate', severity: 5, preset: 'imagenet' });
    for (let y = 0; y < 64; y++) {
      for (let x = 0; x < 64; x++) {
        const at = (y * 64 + x) * 3;
        const corner = ((y & ~3) * 64 + (x & ~3)) * 3;
        expect(got[at], `${y}, ${x}`).to.equal(got[corner]);
      }
    }
  });
});
