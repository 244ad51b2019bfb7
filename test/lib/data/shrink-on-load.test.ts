import { expect } from 'chai';
import sharp from 'sharp';
import type { EncodedDataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import type { FrameChoice } from '../../../lib/data/frame-options.js';
import { DataLoader } from '../../../lib/data/loader.js';
import '../../../lib/tensor/tensor.js';
import { sharedSet } from './shared-sets.js';

/** Decibels; the peak is 255. */
function psnr(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return 10 * Math.log10(255 ** 2 / (sum / a.length));
}

async function only(set: EncodedDataset, frame: FrameChoice): Promise<Uint8Array> {
  for await (const { images } of new DataLoader(set, { batchSize: 1, output: 'uint8', workers: 0, ...frame }))
    return Uint8Array.from(images.data() as Uint8Array);
  throw new Error('no batch');
}

/** Where a crop is at least 8 times its target, a JPEG is decoded at half its size; 32 times, at a quarter; 128 times, an eighth. */
describe('a JPEG shrunk while it is decoded', () => {
  for (const [side, shrink] of [
    [40, 2],
    [11, 4],
  ] as const) {
    it(`to 1/${shrink} of its size gives the training crop of all pixels, but for 36 dB (skipped without the shared archives)`, async function () {
      this.timeout(60_000);
      const dir = sharedSet('imagenet-sample.tar');
      if (!dir) return this.skip();
      const all = (await datasets.imageFolder(dir)).take(40);
      if (all.samples.kind !== 'files') throw new Error('not files');
      const values: number[] = [];
      for (const [i, file] of all.samples.files.entries()) {
        const { height, width } = await sharp(`${all.samples.root}/${file}`).metadata();
        const short = Math.min(height, width);
        if (short < 2 * shrink ** 2 * side || short >= 8 * shrink ** 2 * side || Math.max(height, width) > 2 * short)
          continue;
        const set = all.subset([i]);
        // The one box of all the area and this ratio is the whole picture: a resize of all pixels is its reference.
        const ratio = width / height;
        const shrunk = await only(set, { crop: { random: side, scale: [1, 1], ratio: [ratio, ratio] } });
        values.push(psnr(shrunk, await only(set, { resize: { height: side, width: side } })));
      }
      expect(values.length, 'pictures of a size that shrinks').to.be.at.least(20);
      expect(Math.min(...values), 'a picture whose crop was not shrunk').to.be.below(Infinity);
      console.log(`      ${values.length} photographs: ${Math.min(...values).toFixed(1)} dB at least`);
      expect(Math.min(...values)).to.be.above(36);
    });
  }
});
