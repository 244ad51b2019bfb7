// Judgements on published files: what they hold beats generation, and what is wrong with one leaves the others alone.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { RobustnessMeasures } from '../../../lib/benchmark/measures.js';
import { measureRobustness } from '../../../lib/benchmark/robustness.js';
import type { CorruptionChoice, RobustnessOptions } from '../../../lib/benchmark/robustness-options.js';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { robustness } from '../../../lib/report/robustness-report.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { brightnessModel } from './classified-pictures.js';
import { COUNT, corrupted, darkAndBright, films, labels, SIDE, writeCifarC, writeNpyFile } from './published.js';

describe('judgements on published files', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const model = brightnessModel();
  after(() => model.dispose());

  const options = (more: Partial<RobustnessOptions>): RobustnessOptions => ({
    clean: darkAndBright(),
    corruptions: false,
    adversarial: false,
    calibration: false,
    ...more,
  });
  const judge = (corruptions: CorruptionChoice) => measureRobustness(model, options({ corruptions }));
  const reasons = ({ missing = [] }: RobustnessMeasures) =>
    missing.map(({ measure, reason }) => `${measure}: ${reason}`);

  it('read CIFAR-C and C-Bar beside it, and say that they did', async () => {
    writeCifarC(folder.path('CIFAR-10-C'), { fog: [0, 1, 2, 3, 4], snow: [4, 4, 4, 4, 4] });
    writeCifarC(folder.path('CIFAR-10-C-Bar'), { ripple: [0, 0, 0, 0, 20] });
    const { corruption, corruptionBar, missing } = await judge({
      names: ['fog', 'snow', 'ripple'],
      dir: folder.path(),
    });
    expect(missing).to.equal(undefined);
    expect([corruption!.source, corruptionBar!.source]).to.deep.equal(['files', 'files']);
    expect(corruption!.byName[0]!.errors).to.deep.equal([0, 0.05, 0.1, 0.15, 0.2]);
    expect(corruption!.error).to.be.closeTo((0.1 + 0.2) / 2, 1e-12);
    expect(corruptionBar!.error).to.be.closeTo(0.2, 1e-12);
    const { low, high } = corruption!.interval!;
    expect([low < 0.15, high > 0.15, low >= 0, high <= 1]).to.deep.equal([true, true, true, true]);
  });

  it('take from the files the very pictures that were chosen from the clean set', async () => {
    writeCifarC(folder.path(), { fog: [10, 10, 10, 10, 10] });
    const { corruption } = await judge({ names: ['fog'], dir: folder.path(), samples: 8 });
    // The same choice as of the clean pictures: those among the first ten are the wrong ones.
    const turned = fromArrays(corrupted([10]), Uint8Array.from(labels()));
    const { clean } = await measureRobustness(model, options({ clean: turned, samples: 8 }));
    expect(corruption!.error).to.equal(clean!.error);
  });

  it('name a corruption that is missing, compute the rest, and take a mean only when a partial one is allowed', async () => {
    writeCifarC(folder.path(), { fog: [2, 2, 2, 2, 2] });
    const choice = { names: ['fog', 'snow'], dir: folder.path() } as const;
    const strict = await judge(choice);
    expect(reasons(strict)).to.have.length(1);
    expect(reasons(strict)[0]).to.match(/^corruption snow: .* has no snow\.npy; it has fog$/);
    expect(strict.corruption).to.deep.include({ error: null, interval: null, missing: ['snow'], averaged: ['fog'] });
    expect(strict.corruption!.byName.map(({ name, mean }) => [name, mean])).to.deep.equal([['fog', 0.1]]);
    const lenient = await judge({ ...choice, allowPartial: true });
    expect(lenient.corruption!.error).to.be.closeTo(0.1, 1e-12);
    expect(lenient.corruption!.averaged).to.deep.equal(['fog']);
  });

  const damages: [title: string, damage: (file: string) => void, reason: RegExp][] = [
    [
      'truncated',
      (file) => truncateSync(file, 5000),
      /fog\.npy is not a whole .npy file: .* needs \d+ bytes, 4872 are/,
    ],
    ['of another dtype', (file) => edit(file, '|u1', '|i1'), /fog\.npy: expected pixels of uint8, got int8/],
    ['pickled', (file) => edit(file, '|u1', '|O '), /fog\.npy .* pickled Python objects, which are never read/],
    [
      'of another count',
      (file) =>
        writeNpyFile(file, [5 * (COUNT - 1), SIDE, SIDE, 3], corrupted([0, 0, 0, 0, 0]).subarray(5 * SIDE * SIDE * 3)),
      /100 labels, but 95 pictures/,
    ],
    [
      'of another shape',
      (file) => writeNpyFile(file, [5 * COUNT, 3, SIDE, SIDE], corrupted([0, 0, 0, 0, 0])),
      /expected an array of 5 N x 32 x 32 x 3 in C order, got 100 x 3 x 32 x 32/,
    ],
  ];
  for (const [title, damage, reason] of damages) {
    it(`name a file that is ${title} and compute the rest`, async () => {
      writeCifarC(folder.path(), { fog: [2, 2, 2, 2, 2], snow: [4, 4, 4, 4, 4] });
      damage(folder.path('fog.npy'));
      const measures = await judge({ names: ['fog', 'snow'], dir: folder.path() });
      expect(reasons(measures)).to.have.length(1);
      expect(reasons(measures)[0]).to.match(reason).and.not.include('\n');
      expect(measures.corruption!.error).to.equal(null);
      expect(measures.corruption!.byName.map(({ name, mean }) => [name, mean])).to.deep.equal([['snow', 0.2]]);
    });
  }

  it('refuse files of other test pictures: another number, other labels', async () => {
    writeCifarC(folder.path(), { fog: [0, 0, 0, 0, 0] });
    const fewer = darkAndBright().subset([0, 1, 2]);
    const choice = { names: ['fog'], dir: folder.path() } as const;
    const measures = await measureRobustness(model, options({ clean: fewer, corruptions: choice }));
    expect(reasons(measures)[0]).to.match(/Expected 3 pictures of 32 x 32 in fog.npy .* but it has 20 pictures/);
    writeNpyFile(folder.path('labels.npy'), [5 * COUNT], new Uint8Array(5 * COUNT));
    expect(reasons(await judge(choice))[0]).to.match(/picture 1 is labelled 0 in place of 1; their orders differ/);
  });

  it('still write a report that says what is missing', async () => {
    writeCifarC(folder.path(), { fog: [2, 2, 2, 2, 2] });
    const report = await robustness(
      model,
      options({ corruptions: { names: ['fog', 'snow'], dir: folder.path() }, adversarial: { samples: 5 } }),
    );
    await report.write(folder.path('report'));
    for (const name of ['report.md', 'report.html']) {
      expect(readFileSync(folder.path('report', name), 'utf8'), name).to.match(/partial[\s\S]*snow[\s\S]*it has fog/);
    }
    const written = JSON.parse(readFileSync(folder.path('report', 'report.json'), 'utf8'));
    expect(written.models[0].seeds[0].measures.missing).to.have.length(1);
    expect(written.models[0].seeds[0].measures.adversarial.samples).to.equal(5);
  });

  describe('with sequences of CIFAR-P', () => {
    const judgeFilms = (more: object) =>
      measureRobustness(model, options({ perturbations: { dir: folder.path(), ...more } }));

    it('give the flip probability that the frames hold, and mFP and mFR with intervals', async () => {
      writeNpyFile(folder.path('CIFAR-10-P/brightness.npy'), [COUNT, 31, SIDE, SIDE, 3], films(31, 5));
      writeNpyFile(folder.path('CIFAR-10-P/gaussian_noise.npy'), [COUNT, 31, SIDE, SIDE, 3], films(31, 10));
      const alexNet = { brightness: 0.5, gaussian_noise: 0.25 };
      const { perturbation, missing } = await judgeFilms({ names: ['brightness', 'gaussian_noise'], alexNet });
      expect(missing).to.equal(undefined);
      const [brightness, noise] = perturbation!.byName;
      // 5 of 20 sequences flip at every frame; noise is compared with the first frame, which every second one equals.
      expect([brightness!.flipProbability, noise!.flipProbability]).to.deep.equal([0.25, 0.25]);
      expect([brightness!.source, noise!.comparedWith, perturbation!.samples]).to.deep.equal(['files', 'first', 20]);
      expect(perturbation!.mfp).to.be.closeTo(0.25, 1e-12);
      expect(perturbation!.mfr).to.be.closeTo((0.25 / 0.5 + 0.25 / 0.25) / 2, 1e-12);
      for (const [value, { low, high }] of [
        [perturbation!.mfp!, perturbation!.interval!],
        [perturbation!.mfr!, perturbation!.mfrInterval!],
      ] as const) {
        expect(low).to.be.below(value);
        expect(high).to.be.above(value);
      }
    });

    it('name what is missing or wrong, and take mFP only when a partial one is allowed', async () => {
      writeNpyFile(folder.path('brightness.npy'), [COUNT, 31, SIDE, SIDE, 3], films(31, 5));
      writeNpyFile(folder.path('tilt.npy'), [COUNT, 30, SIDE, SIDE, 3], films(30, 5));
      const names = ['brightness', 'tilt', 'scale'];
      const strict = await judgeFilms({ names });
      expect(strict.perturbation).to.deep.include({ mfp: null, missing: ['tilt', 'scale'] });
      expect(reasons(strict)[0]).to.match(
        /^perturbation tilt: .*expected 20 x 31 x 32 x 32 x 3 of uint8 .* got 20 x 30/,
      );
      expect(reasons(strict)[1]).to.match(/^perturbation scale: .* has no scale.npy; it has brightness, tilt$/);
      expect((await judgeFilms({ names, allowPartial: true })).perturbation!.mfp).to.be.closeTo(0.25, 1e-12);
    });
  });
});

function edit(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'latin1').replace(from, to), 'latin1');
}
