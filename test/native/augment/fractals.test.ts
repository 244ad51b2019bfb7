import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import sharp from 'sharp';
import { renderFractals } from '../../../lib/augment/fractals.js';
import { native } from '../../../lib/native.js';
import { sharedSet } from '../../lib/data/shared-sets.js';
import { errorOf } from '../../lib/error-code.js';
import {
  colourEntropy,
  gradientEntropy,
  luma,
  nearestDistances,
  quantile,
  SIDE,
  spectrumSlope,
} from './picture-statistics.js';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const picture = (all: Uint8Array, i: number, size: number) =>
  all.subarray(i * size * size * 3, (i + 1) * size * size * 3);

describe('fractals', () => {
  it('are the same bytes on 1, 2 and 8 threads', async () => {
    const hashes = new Set<string>();
    for (const threads of [1, 2, 8]) hashes.add(hash(await renderFractals({ count: 24, size: 40, seed: 5, threads })));
    expect(hashes.size).to.equal(1);
  });

  it('depend on seed and index alone', async () => {
    const all = await renderFractals({ count: 12, size: 32, seed: 9 });
    const tail = await renderFractals({ count: 5, size: 32, seed: 9, first: 7 });
    expect(hash(tail)).to.equal(hash(all.subarray(7 * 32 * 32 * 3)));
    const other = await renderFractals({ count: 12, size: 32, seed: 10 });
    const seen = new Set<string>();
    for (let i = 0; i < 12; i++) seen.add(hash(picture(all, i, 32))).add(hash(picture(other, i, 32)));
    expect(seen.size).to.equal(24);
  });

  it('are the same pictures at another size, finer', async () => {
    const count = 30;
    const coarse = await renderFractals({ count, size: SIDE, seed: 3 });
    const fine = await renderFractals({ count, size: 2 * SIDE, seed: 3 });
    const differences: number[] = [];
    for (let i = 0; i < count; i++) {
      const raw = { width: 2 * SIDE, height: 2 * SIDE, channels: 3 as const };
      const halved = await sharp(picture(fine, i, 2 * SIDE), { raw })
        .resize(8, 8, { kernel: 'linear' })
        .raw()
        .toBuffer();
      const raw64 = { width: SIDE, height: SIDE, channels: 3 as const };
      const small = await sharp(picture(coarse, i, SIDE), { raw: raw64 })
        .resize(8, 8, { kernel: 'linear' })
        .raw()
        .toBuffer();
      differences.push(Math.sqrt(small.reduce((sum, v, k) => sum + (v - halved[k]!) ** 2, 0) / small.length));
    }
    // pictures of two different seeds are about 80 levels apart
    expect(quantile(differences, 0.5)).to.be.below(8);
    expect(quantile(differences, 0.9)).to.be.below(25);
  });

  it('take any size from one pixel on', async () => {
    for (const size of [1, 2, 7, 161]) {
      expect(await renderFractals({ count: 3, size })).to.have.lengthOf(3 * size * size * 3);
    }
  });

  it('report progress and their end', async () => {
    const seen: [number, number][] = [];
    await renderFractals({ count: 60, size: 96, onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).to.deep.equal([60, 60]);
    expect(seen.every(([done, total]) => done >= 0 && done <= 60 && total === 60)).to.equal(true);
  });

  it('stop with ABORTED, and leave the event loop free meanwhile', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 60);
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);
    const started = performance.now();
    const error = await errorOf(() => renderFractals({ count: 20_000, size: 128, signal: controller.signal }));
    clearInterval(ticking);
    expect(error.code).to.equal('ABORTED');
    expect(performance.now() - started).to.be.below(2000); // rendering all takes minutes
    expect(ticks).to.be.at.least(4);
  });

  it('refuse what cannot be rendered, in a sentence', async () => {
    for (const options of [
      { count: 0, size: 8 },
      { count: 1, size: 0 },
      { count: 1, size: 8193 },
      { count: 1.5, size: 8 },
    ]) {
      const error = await errorOf(() => renderFractals(options));
      expect(error.code).to.equal('INVALID_ARGUMENT');
      expect(error.message).to.match(/count of at least 1 and a size of 1 to 8192/);
    }
    expect((await errorOf(() => renderFractals({ count: 1, size: 8, seed: -1 }))).message).to.match(
      /seed must be a non-negative/,
    );
    expect((await errorOf(() => renderFractals({ count: 1, size: 8, threads: -1 }))).message).to.match(/threads/);
    expect((await errorOf(() => renderFractals({ count: 9_000_000, size: 8192 }))).code).to.equal('OUT_OF_MEMORY');
    const plain = await errorOf(() =>
      native.renderFractals(
        new Uint8Array(192),
        { count: 1, size: 8, seed: 0, first: 0, threads: 0 },
        new Int32Array(1),
      ),
    );
    expect(plain.message).to.match(/SharedArrayBuffer/);
  });
});

/** Each picture measured once. */
function measure(set: Uint8Array[]) {
  const grey = set.map(luma);
  return {
    entropies: grey.map(gradientEntropy),
    slopes: grey.map(spectrumSlope),
    distances: nearestDistances(set),
    colours: colourEntropy(set),
  };
}

describe('structure of fractals', () => {
  const count = 96;
  let ours: ReturnType<typeof measure>;
  before(async () => {
    const all = await renderFractals({ count, size: 96, seed: 1 });
    const raw = { width: 96, height: 96, channels: 3 as const };
    const small: Uint8Array[] = [];
    for (let i = 0; i < count; i++) {
      small.push(
        await sharp(picture(all, i, 96), { raw })
          .resize(SIDE, SIDE)
          .raw()
          .toBuffer(),
      );
    }
    ours = measure(small);
  });

  it('none is a plain colour, few are dull, few are noise', () => {
    expect(Math.min(...ours.entropies)).to.be.above(0.8);
    expect(quantile(ours.entropies, 0.03)).to.be.above(1.7);
    expect(quantile(ours.entropies, 0.5)).to.be.within(2.7, 3.7);
    expect(quantile(ours.slopes, 0.5)).to.be.within(-2.8, -1.6);
    expect(quantile(ours.slopes, 0.97)).to.be.below(-0.3); // white noise has 0
  });

  it('no two look alike', () => {
    expect(Math.min(...ours.distances)).to.be.above(4);
    expect(quantile(ours.distances, 0.5)).to.be.above(25);
  });

  const archive = sharedSet('fractals.tar');
  const missing = archive ? '' : ' (skipped: ../shared/data/fractals.tar is not here)';
  it(`are as structured and as varied as collected ones${missing}`, async function () {
    if (!archive) this.skip();
    const pictures: Uint8Array[] = [];
    for (const folder of ['forge', 'rendered']) {
      const files = readdirSync(join(archive, folder)).sort();
      const step = files.length / (count / 2);
      for (let i = 0; i < count / 2; i++) {
        const file = join(archive, folder, files[Math.floor(i * step)]!);
        pictures.push(await sharp(file).removeAlpha().toColourspace('srgb').resize(SIDE, SIDE).raw().toBuffer());
      }
    }
    const theirs = measure(pictures);
    for (const q of [0.05, 0.25, 0.5, 0.75]) {
      expect(quantile(ours.entropies, q), `quantile ${q}`).to.be.at.least(quantile(theirs.entropies, q));
    }
    expect(quantile(ours.slopes, 0.5)).to.be.closeTo(quantile(theirs.slopes, 0.5), 0.6);
    expect(ours.colours).to.be.at.least(theirs.colours);
    expect(quantile(ours.distances, 0.5)).to.be.at.least(0.7 * quantile(theirs.distances, 0.5));
  });
});
