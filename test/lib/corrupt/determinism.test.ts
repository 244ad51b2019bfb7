import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import { varied } from './plain-pictures.js';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('corruption draws', () => {
  const images = varied(9, 20, 12);

  it('are the same bytes on 1, 2 and 8 threads, from shared memory and from a copy', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(images.data.length));
    shared.set(images.data);
    for (const name of corrupt.names({ preset: 'cifar' })) {
      const options = { name, severity: 3, seed: 7 };
      const results = [
        await corrupt.batch(images, { ...options, threads: 1 }),
        await corrupt.batch(images, { ...options, threads: 2 }),
        await corrupt.batch({ ...images, data: shared }, { ...options, threads: 8 }),
        await corrupt.batch(images, options),
      ];
      expect(new Set(results.map(hash)).size, name).to.equal(1);
    }
    expect(hash(shared), 'the input is left alone').to.equal(hash(images.data));
  });

  it('of a picture are the same alone and in a batch that begins anywhere', async () => {
    const size = 20 * 12 * 3;
    for (const name of corrupt.names({ preset: 'cifar' })) {
      const options = { name, severity: 2, seed: 1 };
      const all = await corrupt.batch(images, options);
      for (const index of [0, 4, 8]) {
        const data = images.data.subarray(index * size, (index + 1) * size);
        const alone = corrupt.apply({ data, height: 20, width: 12 }, { ...options, index });
        expect(hash(alone.data), `${name} ${index}`).to.equal(hash(all.subarray(index * size, (index + 1) * size)));
      }
      const tail = { ...images, data: images.data.subarray(5 * size), count: 4 };
      expect(hash(await corrupt.batch(tail, { ...options, first: 5 })), name).to.equal(hash(all.subarray(5 * size)));
    }
  });

  it('differ by seed, severity, name and index', () => {
    const image = { data: new Uint8Array(32 * 32 * 3).fill(128), height: 32, width: 32 };
    const base = { name: 'gaussian_noise', severity: 1, seed: 1, index: 1 } as const;
    const seen = [
      base,
      { ...base, seed: 2 },
      { ...base, severity: 2 },
      { ...base, index: 2 },
      { ...base, name: 'speckle_noise' as const },
    ].map((options) => hash(corrupt.apply(image, options).data));
    expect(new Set(seen).size).to.equal(5);
    // the same seed must not give the same underlying draws to two severities
    const sign = (options: typeof base | (Omit<typeof base, 'severity'> & { severity: number })) =>
      Array.from(corrupt.apply(image, options).data, (v) => v >= 128);
    const one = sign(base);
    const agreement = sign({ ...base, severity: 3 }).filter((s, i) => s === one[i]).length / one.length;
    expect(agreement).to.be.within(0.45, 0.55);
  });

  it('keep their bytes: a change here breaks saved runs', () => {
    const image = { data: varied(1, 8, 8).data, height: 8, width: 8 };
    const digest = (name: 'gaussian_noise' | 'shot_noise' | 'impulse_noise' | 'speckle_noise') =>
      hash(corrupt.apply(image, { name, severity: 5, preset: 'imagenet', seed: 2 ** 40 + 1, index: 12 }).data).slice(
        0,
        16,
      );
    expect([
      digest('gaussian_noise'),
      digest('shot_noise'),
      digest('impulse_noise'),
      digest('speckle_noise'),
    ]).to.deep.equal(['38d31a0be41ab569', '4db618ce8eed1439', 'fbd227b9585332be', '89c9ed992d0ac55b']);
  });
});
