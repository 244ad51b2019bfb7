// Judgements on folders of ImageNet-C: errors in units of AlexNet's, groups and magnitudes, and what is missing.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { measureRobustness } from '../../../lib/benchmark/robustness.js';
import type { RobustnessOptions } from '../../../lib/benchmark/robustness-options.js';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import { datasets } from '../../../lib/data/datasets.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { writePicture } from '../data/write-picture.js';
import { brightnessModel } from './classified-pictures.js';

const WNIDS = ['n01440764', 'n01443537'];
const EACH = 4;

/** Means of AlexNet's errors over the severities, as everyone uses them (spec of the benchmark), and on clean pictures. */
const ALEXNET = {
  ...{ gaussian_noise: 0.886428, shot_noise: 0.894468, impulse_noise: 0.92264, defocus_blur: 0.81988 },
  ...{ glass_blur: 0.826268, motion_blur: 0.785948, zoom_blur: 0.79836, snow: 0.866816, frost: 0.826572 },
  ...{ fog: 0.819324, brightness: 0.564592, contrast: 0.853204, elastic_transform: 0.646056 },
  ...{ pixelate: 0.71784, jpeg_compression: 0.6065 },
};
const CLEAN = 0.435;

describe('judgements on folders of ImageNet-C', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const model = brightnessModel();
  after(() => model.dispose());

  /** Dark and bright pictures; of each class the first `wrong` look like the other one. */
  async function fill(root: string, wrong: number): Promise<void> {
    for (const [label, wnid] of WNIDS.entries()) {
      for (let i = 0; i < EACH; i++) {
        const grey = (i < wrong ? 1 - label : label) === 0 ? 40 : 215;
        await writePicture(join(root, wnid, `${i}.png`), 8, 8, () => [grey, grey, grey]);
      }
    }
  }

  async function judge(names: RobustnessOptions['corruptions'] & object, wrongWhenClean = 0) {
    await fill(folder.path('val'), wrongWhenClean);
    const clean = await datasets.imageFolder(folder.path('val'), { decode: 'ahead' });
    const corruptions = { preset: 'imagenet', dir: folder.path('c'), ...names } as const;
    return measureRobustness(model, { clean, corruptions, adversarial: false, calibration: false });
  }

  it('take mCE and relative mCE as means of the errors over AlexNet’s, with intervals', async () => {
    const names = corrupt.names({ group: 'c' });
    // In the groups of the archives; wrong are 0, 1, 2, 3 and 4 of four pictures by severity: 0.5 in the mean.
    for (const name of names) {
      for (let s = 1; s <= 5; s++)
        await fill(folder.path('c', name.includes('noise') ? 'noise' : '', name, `${s}`), s - 1);
    }
    const { corruption, missing } = await judge({ names }, 1);
    expect(missing).to.equal(undefined);
    expect(corruption!.source).to.equal('files');
    expect(corruption!.error).to.be.closeTo(0.5, 1e-12);
    const { mce, relativeMce, cleanError, interval, relativeInterval } = corruption!.normalised!;
    expect(cleanError).to.equal(0.25);
    const means = Object.values(ALEXNET);
    const mean = (value: (alexNet: number) => number) => means.reduce((sum, m) => sum + value(m), 0) / 15;
    expect(mce).to.be.closeTo(
      mean((m) => 0.5 / m),
      1e-6,
    );
    expect(relativeMce).to.be.closeTo(
      mean((m) => (0.5 - 0.25) / (m - CLEAN)),
      1e-6,
    );
    expect([interval.low < mce, interval.high > mce]).to.deep.equal([true, true]);
    expect([relativeInterval.low < relativeMce, relativeInterval.high > relativeMce]).to.deep.equal([true, true]);
  });

  it("read C-bar's folders by magnitude, from weak to strong", async () => {
    const magnitudes = ['1.00', '2.00', '3.00', '5.00', '10.00'];
    for (const [s, magnitude] of magnitudes.entries()) await fill(folder.path('c', 'sparkles', magnitude), s);
    const { corruptionBar } = await judge({ names: ['sparkles'] });
    expect(corruptionBar!.byName[0]!.errors).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
    expect(corruptionBar!.normalised).to.equal(undefined);
  });

  it('name a severity, a class or a corruption that is missing, and give no mCE then', async () => {
    for (const name of ['fog', 'snow', 'contrast']) {
      for (let s = 1; s <= 5; s++) await fill(folder.path('c', name, `${s}`), 1);
    }
    await rm(folder.path('c', 'snow', '3'), { recursive: true });
    await rm(folder.path('c', 'contrast', '2', WNIDS[1]!), { recursive: true });
    const { corruption, missing } = await judge({ names: ['fog', 'snow', 'contrast', 'frost'] });
    expect(corruption!.byName.map(({ name, mean }) => [name, mean])).to.deep.equal([['fog', 0.25]]);
    expect(corruption).to.deep.include({ error: null, missing: ['snow', 'contrast', 'frost'] });
    expect(corruption!.normalised).to.equal(undefined);
    const reasons = Object.fromEntries(missing!.map(({ measure, reason }) => [measure, reason]));
    expect(reasons['corruption snow']).to.match(/has no severity 3; it has 1, 2, 4, 5/);
    expect(reasons['corruption contrast']).to.match(/Expected 8 pictures of 8 x 8 .* but it has 4 pictures/);
    expect(reasons['corruption frost']).to.match(/has no frost\/; it has contrast, fog, snow/);
  });

  it('refuse severities outside 1 to 5 before any work', async () => {
    for (const severity of [0, 6, 1.5]) {
      const error = await judge({ names: ['fog'], severities: [severity] }).catch((e: unknown) => e);
      expect(error).to.have.property('code', 'INVALID_ARGUMENT');
      expect(error)
        .to.have.property('message')
        .that.matches(/severities to be an integer from 1 to 5/);
    }
  });
});
