import { expect } from 'chai';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import { IPMixError } from '../../../lib/errors.js';
import { flat, varied } from './plain-pictures.js';

const frameOf = (film: { data: Uint8Array; height: number; width: number }, frame: number) => {
  const size = film.height * film.width * 3;
  return film.data.subarray(frame * size, (frame + 1) * size);
};
const equal = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe('perturbation sequences', () => {
  it('are ten for the test, four for validation, and the published script takes spatter for snow', () => {
    const of = (list: 'test' | 'validation' | 'cifar-p-script') =>
      corrupt.perturbations({ list }).map(({ name }) => name);
    expect(of('test')).to.have.lengthOf(10).and.include('snow').and.not.include('spatter');
    expect(of('cifar-p-script')).to.have.lengthOf(10).and.include('spatter').and.not.include('snow');
    expect(of('validation')).to.deep.equal(['speckle_noise', 'gaussian_blur', 'spatter', 'shear']);
    const noise = corrupt.perturbations().filter((row) => row.noise);
    expect(noise.map(({ name }) => name)).to.deep.equal(['gaussian_noise', 'shot_noise', 'speckle_noise']);
  });

  it('have the published numbers of frames, the same bytes on any threads, and differ by picture', async () => {
    const images = varied(3, 32, 32);
    for (const { name, frames, noise } of corrupt.perturbations()) {
      for (const preset of ['cifar', 'imagenet'] as const) {
        const film = await corrupt.sequences(images, { name, preset, threads: 1, seed: 2 });
        expect(film.frames, `${name} ${preset}`).to.equal(frames[preset]);
        expect(film.data).to.have.lengthOf(3 * film.frames * 32 * 32 * 3);
        const again = await corrupt.sequences(images, { name, preset, threads: 3, seed: 2 });
        expect(equal(film.data, again.data), `${name} ${preset} on threads`).to.equal(true);
        expect(equal(frameOf(film, 1), frameOf(film, 2)), `${name} ${preset} moves`).to.equal(false);
        if (noise) expect(equal(frameOf(film, 0), images.data.subarray(0, 32 * 32 * 3)), name).to.equal(true);
      }
    }
  });

  it('pass through the clean picture where nothing has moved', async () => {
    const images = varied(1, 32, 32);
    for (const [name, frame] of [
      ['translate', 7],
      ['rotate', 15],
      ['scale', 15],
      ['shear', 15],
      ['zoom_blur', 0],
    ] as const) {
      const film = await corrupt.sequences(images, { name });
      expect(equal(frameOf(film, frame), images.data), name).to.equal(true);
    }
    // The generator's camera stands a pixel too far away, so that tilt by 0 shrinks a little about the centre.
    const tilted = frameOf(await corrupt.sequences(images, { name: 'tilt' }), 15);
    const centre = (16 * 32 + 16) * 3;
    expect([...tilted.subarray(centre, centre + 3)]).to.deep.equal([...images.data.subarray(centre, centre + 3)]);
    // Brightness goes through HSV and truncates: at most a level.
    const film = await corrupt.sequences(images, { name: 'brightness' });
    expect(frameOf(film, 15).every((v, i) => Math.abs(v - images.data[i]!) <= 1)).to.equal(true);
  });

  it('translate moves by a pixel a frame, to the right, and brings black in', async () => {
    const images = varied(1, 32, 32);
    const film = await corrupt.sequences(images, { name: 'translate' });
    const moved = frameOf(film, 10); // 10 - 7 = 3
    for (let x = 0; x < 32; x++) {
      expect(moved[x * 3], `column ${x}`).to.equal(x < 3 ? 0 : images.data[(x - 3) * 3]);
    }
  });

  it('with a crop show the middle, and what moves comes from beyond it', async () => {
    const images = varied(1, 48, 40);
    const film = await corrupt.sequences(images, { name: 'translate', crop: 24 });
    expect([film.height, film.width]).to.deep.equal([24, 24]);
    const still = frameOf(film, 7);
    for (let y = 0; y < 24; y++) {
      const from = ((y + 12) * 40 + 8) * 3;
      expect(equal(still.subarray(y * 72, (y + 1) * 72), images.data.subarray(from, from + 72)), `row ${y}`).to.equal(
        true,
      );
    }
    const moved = frameOf(film, 10);
    expect(moved[0]).to.equal(images.data[(12 * 40 + 5) * 3]);
  });

  it('noise is stronger with difficulty', async () => {
    const images = flat(128, 8, 32);
    let last = 0;
    for (const difficulty of [1, 2, 3]) {
      const film = await corrupt.sequences(images, { name: 'gaussian_noise', difficulty });
      const noisy = frameOf(film, 5);
      const change = noisy.reduce((sum, v) => sum + Math.abs(v - 128), 0) / noisy.length;
      expect(change).to.be.greaterThan(1.3 * last);
      last = change;
    }
  });

  it('refuse what they cannot do in one sentence', async () => {
    const refusal = async (options: object, words: RegExp) => {
      const error = await corrupt.sequences(flat(1, 1, 8), options as never).catch((e: unknown) => e);
      expect(error).to.be.instanceOf(IPMixError).with.property('code', 'INVALID_ARGUMENT');
      expect((error as Error).message).to.match(words);
    };
    await refusal({ name: 'tilted' }, /unknown perturbation 'tilted': did you mean 'tilt'/);
    await refusal({ name: 'tilt', difficulty: 4 }, /difficulty must be 1 to 3, got 4/);
    await refusal({ name: 'tilt', crop: 9 }, /crop must be 0 \(none\) to the shorter side of the pictures, 8, got 9/);
    await refusal({ name: 'tilt', preset: 'cifar100' }, /did you mean 'cifar'/);
  });
});
