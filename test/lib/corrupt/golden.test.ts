import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import type { CorruptionName } from '../../../lib/corrupt/corruption-names.js';
import { readNpy } from './npy.js';

const folder = fileURLToPath(new URL('../../../../shared/golden/corruptions/', import.meta.url));
const here = existsSync(folder);

const EXACT = [
  'defocus_blur',
  'zoom_blur',
  'brightness',
  'contrast',
  'pixelate',
  'jpeg_compression',
  'gaussian_blur',
  'saturate',
] as const;
const NOISE = ['gaussian_noise', 'shot_noise', 'impulse_noise', 'speckle_noise'] as const;
/** Their draws are few for a picture (a map, a crop, a warp): averaged over 30 sets of draws. */
const DRAWN = ['glass_blur', 'frost', 'fog', 'elastic_transform', 'spatter'] as const;

describe(`corruptions of the published generators${here ? '' : ' (skipped: ../shared/golden/corruptions is not here)'}`, () => {
  before(function () {
    if (!here) this.skip();
  });

  /** Input and expected output of every severity that is there. */
  function* cases(preset: 'cifar' | 'imagenet', name: string) {
    const input = readNpy(join(folder, `${preset}-input.npy`));
    const [height, width] = input.shape.slice(-3) as [number, number];
    const count = input.data.length / (height * width * 3);
    for (let severity = 1; severity <= 5; severity++) {
      const file = join(folder, preset === 'cifar' ? `cifar-${name}.npy` : `imagenet-${name}_${severity}.npy`);
      if (!existsSync(file)) continue;
      const all = readNpy(file).data;
      const from = preset === 'cifar' ? (severity - 1) * input.data.length : 0;
      const expected = all.subarray(from, from + input.data.length);
      yield { severity, images: { data: input.data, count, height, width }, expected };
    }
  }

  for (const preset of ['cifar', 'imagenet'] as const) {
    for (const name of EXACT) {
      it(`${preset} ${name}: no value off by more than 1 level, at most 1 in 10,000 off at all`, async () => {
        let compared = 0;
        for (const { severity, images, expected } of cases(preset, name)) {
          const got = await corrupt.batch(images, { name, severity, preset });
          let off = 0;
          let worst = 0;
          for (let i = 0; i < got.length; i++) {
            const difference = Math.abs(got[i]! - expected[i]!);
            if (difference > 0) off++;
            worst = Math.max(worst, difference);
          }
          expect(worst, `severity ${severity}`).to.be.at.most(1);
          expect(off / got.length, `severity ${severity}`).to.be.at.most(1e-4);
          compared++;
        }
        expect(compared).to.equal(preset === 'cifar' ? 5 : 3);
      });
    }
  }

  /** Mean change over the mean change in the published file, of each severity. */
  async function* ratios(name: CorruptionName, draws: number) {
    for (const { severity, images, expected } of cases('cifar', name)) {
      const change = (bytes: Uint8Array) =>
        bytes.reduce((sum, value, i) => sum + Math.abs(value - images.data[i]!), 0) / bytes.length;
      let sum = 0;
      for (let seed = 0; seed < draws; seed++) sum += change(await corrupt.batch(images, { name, severity, seed }));
      yield { severity, ratio: sum / draws / change(expected) };
    }
  }

  for (const name of NOISE) {
    it(`cifar ${name}: the mean change of every severity within 8 %`, async () => {
      let compared = 0;
      for await (const { severity, ratio } of ratios(name, 1)) {
        expect(ratio, `severity ${severity}`).to.be.within(0.92, 1.08);
        compared++;
      }
      expect(compared).to.equal(5);
    });
  }

  for (const name of DRAWN) {
    it(`cifar ${name}: the mean change of every severity within 15 %`, async () => {
      let compared = 0;
      for await (const { severity, ratio } of ratios(name, 30)) {
        expect(ratio, `severity ${severity}`).to.be.within(0.85, 1.15);
        compared++;
      }
      expect(compared).to.equal(5);
    });
  }
});
