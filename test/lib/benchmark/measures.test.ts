// Each further measure of a judgement, on a model whose answers can be worked out.
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import sharp from 'sharp';
import { anomaly } from '../../../lib/benchmark/metrics/index.js';
import { measureRobustness } from '../../../lib/benchmark/robustness.js';
import type { RobustnessOptions, RobustnessProgress } from '../../../lib/benchmark/robustness-options.js';
import { native } from '../../../lib/native.js';
import { errorOf } from '../error-code.js';
import { brightnessModel, COUNT, greyPictures } from './classified-pictures.js';

const clean = greyPictures();
const model = brightnessModel();
const bare = (more: Partial<RobustnessOptions>): RobustnessOptions => ({
  clean,
  corruptions: false,
  adversarial: false,
  calibration: false,
  ...more,
});

describe('measures of a judgement', function () {
  this.timeout(30_000);
  const threads = native.getNumThreads();
  let folder: string;
  before(async () => {
    native.setNumThreads(1);
    folder = await mkdtemp(join(tmpdir(), 'ipmix-measures-'));
  });
  after(async () => {
    native.setNumThreads(threads);
    await rm(folder, { recursive: true, force: true });
  });

  it('tells anomalies by all three scores, and the folder by what it holds', async () => {
    const dark = join(folder, 'dark');
    for (let i = 0; i < 12; i++) {
      const background = { r: 2 * i, g: 2 * i, b: 2 * i };
      const file = await sharp({ create: { width: 20, height: 11, channels: 3, background } })
        .png()
        .toBuffer();
      await writePicture(dark, `${i}.png`, file);
    }
    const { anomaly: found } = await measureRobustness(
      model,
      bare({ anomalies: { sets: ['gaussian', 'rademacher', 'blobs', { name: 'dark', folder: dark }], samples: 40 } }),
    );
    expect(found!.bySet.map(({ name, samples }) => [name, samples])).to.deep.equal([
      ['gaussian', 40],
      ['rademacher', 40],
      ['blobs', 40],
      ['dark', 12],
    ]);
    // Dark pictures are answered with near certainty: they are told apart the wrong way round.
    const level = (i: number) => (2 * i) / 127.5 - 1;
    const normal = Array.from({ length: COUNT }, (_, i) => Math.abs(clean.images[i * 192]! / 127.5 - 1));
    const expected = anomaly(
      normal.map((m) => -4 * m),
      Array.from({ length: 12 }, (_, i) => -4 * Math.abs(level(i))),
    );
    const folderSet = found!.bySet[3]!;
    // Equal grey levels tie in one arithmetic and not in the other: a pair in 3,600 weighs a half.
    expect(folderSet.scores.maxLogit.auroc).to.be.closeTo(expected.auroc, 2e-3);
    expect(folderSet.scores.maxLogit.aupr).to.be.closeTo(expected.aupr, 2e-3);
    expect(folderSet.scores.msp.auroc).to.be.below(0.2);
    // Noise averages to grey, which the model is least sure of.
    for (const set of found!.bySet.slice(0, 2)) expect(set.scores.energy.auroc, set.name).to.be.above(0.85);
    for (const { scores } of found!.bySet) {
      for (const numbers of Object.values(scores)) {
        for (const key of ['auroc', 'aupr', 'fpr95'] as const) {
          const { low, high } = numbers.intervals[key];
          expect(numbers[key]).to.be.within(low - 0.02, high + 0.02);
        }
      }
    }
    const mean = found!.bySet.reduce((sum, set) => sum + set.scores.msp.auroc, 0) / 4;
    expect(found!.mean.msp.auroc).to.be.closeTo(mean, 1e-12);
  });

  it('names a set of anomalies that is not there and takes the others', async () => {
    const sets = ['gaussian', { name: 'gone', folder: join(folder, 'gone') }] as const;
    const { anomaly: found, missing } = await measureRobustness(model, bare({ anomalies: { sets, samples: 10 } }));
    expect(found!.missing).to.deep.equal(['gone']);
    expect(missing).to.have.length(1);
    expect(missing![0]!.reason).to.match(/gone/);
    expect(found!.bySet).to.have.length(1);
  });

  it('attacks in every way that is asked for, with what each led to', async () => {
    const reach = { epsilon: 16 / 255, samples: 60, stepSize: 4 / 255, steps: 10 };
    const { adversarial, moreAttacks } = await measureRobustness(
      model,
      bare({
        adversarial: [
          reach,
          { ...reach, method: 'fgsm' },
          { ...reach, method: 'apgd', restarts: 2 },
          { ...reach, targeted: 'leastLikely' },
          { ...reach, norm: 'l2', epsilon: 0.5, stepSize: 0.1 },
        ],
      }),
    );
    expect(adversarial!.attack).to.equal('PGD, L-infinity');
    expect(moreAttacks!.map(({ attack }) => attack)).to.deep.equal([
      'FGSM, L-infinity',
      'APGD-CE, L-infinity, 2 restarts',
      'least-likely PGD, L-infinity',
      'PGD, L2',
    ]);
    // The model is linear: one step does what many do, and with two classes any wrong answer is the target.
    for (const measure of moreAttacks!.slice(0, 3)) expect(measure.error, measure.attack).to.equal(adversarial!.error);
    expect(moreAttacks![2]!.targetReached).to.equal(moreAttacks![2]!.error);
    expect(adversarial!.cleanError).to.be.below(adversarial!.error);
    expect(adversarial!.error).to.be.within(adversarial!.interval.low, adversarial!.interval.high);
  });

  it('scales by a temperature fitted on the other half, and with it clean answers fit no worse', async () => {
    const { calibration } = await measureRobustness(model, bare({ calibration: true }));
    const { temperature, temperatureInterval, scaled, negativeLogLikelihood, intervals, rms } = calibration!.clean!;
    expect(temperature).to.be.within(temperatureInterval!.low, temperatureInterval!.high);
    expect(scaled!.negativeLogLikelihood).to.be.below(negativeLogLikelihood + 0.01);
    expect(rms).to.be.within(intervals.rms.low, intervals.rms.high);
    expect(calibration!.clean!.ece).to.be.within(intervals.ece.low, intervals.ece.high);
    const whole = await measureRobustness(model, bare({ calibration: { lastBin: true } }));
    expect(whole.calibration!.clean!.lastBin).to.equal(true);
    expect(whole.calibration!.clean!.rms).to.be.above(rms);
  });

  it('goes on from the run folder: finished parts are not asked for again', async () => {
    const runFolder = join(folder, 'run');
    const told: RobustnessProgress[] = [];
    const options = bare({
      corruptions: { names: ['brightness', 'contrast'], samples: 50 },
      adversarial: { samples: 20 },
      anomalies: { samples: 20 },
      calibration: true,
      runFolder,
    });
    const controller = new AbortController();
    const stopped = await errorOf(() =>
      measureRobustness(model, {
        ...options,
        signal: controller.signal,
        onProgress: ({ detail }) => detail === 'contrast, severity 3' && controller.abort(),
      }),
    );
    expect(stopped.code).to.equal('ABORTED');
    const before = await readdir(join(runFolder, 'parts'));
    expect(before).to.include.members(['clean.json', 'corruption-brightness-5.json', 'corruption-contrast-2.json']);
    const written = (await stat(join(runFolder, 'parts', 'clean.json'))).mtimeMs;
    const { seconds: _, ...resumed } = await measureRobustness(model, { ...options, onProgress: (p) => told.push(p) });
    expect(told.map(({ detail }) => detail)).to.not.include.members(['brightness, severity 5']);
    expect(told[0]!.detail).to.match(/^contrast, severity [34]$/);
    expect((await stat(join(runFolder, 'parts', 'clean.json'))).mtimeMs).to.equal(written);
    const { seconds: __, ...fresh } = await measureRobustness(model, { ...options, runFolder: undefined });
    expect(resumed).to.deep.equal(fresh);
  });

  it('computes a part again for another model, another seed, or a damaged file', async () => {
    const runFolder = join(folder, 'again');
    const options = bare({ runFolder });
    const first = await measureRobustness(model, options);
    using other = brightnessModel({ bias: 1 });
    const moved = await measureRobustness(other, options);
    expect(moved.clean!.error).to.not.equal(first.clean!.error);
    await writeFile(join(runFolder, 'parts', 'clean.json'), '{"schema":');
    expect((await measureRobustness(model, options)).clean).to.deep.equal(first.clean);
  });

  it('says that logits are NaN, measure by measure, and ends well', async () => {
    using broken = brightnessModel({ broken: true });
    const measures = await measureRobustness(
      broken,
      bare({ corruptions: { names: ['contrast', 'pixelate'], samples: 20 }, adversarial: { samples: 4 } }),
    );
    expect(measures.clean).to.equal(undefined);
    expect(measures.corruption!.error).to.equal(null);
    expect(measures.missing!.map(({ measure }) => measure)).to.include.members([
      'clean error',
      'corruption contrast',
      'corruption pixelate',
      'PGD, L-infinity',
    ]);
    for (const { reason } of measures.missing!) expect(reason).to.match(/NaN/);
  });

  const refused: [title: string, options: object, sentence: RegExp][] = [
    ['an unknown attack', { adversarial: { method: 'cw' } }, /adversarial.method to be one of 'fgsm', 'pgd', 'apgd'/],
    ['an unknown target', { adversarial: { targeted: 'best' } }, /targeted to be one of 'random', 'leastLikely'/],
    ['no restarts', { adversarial: { restarts: 0 } }, /adversarial.restarts to be an integer from 1/],
    ['unknown anomalies', { anomalies: { sets: ['fog'] } }, /anomalies.sets to be one of 'gaussian'/],
    ['two sets of one name', { anomalies: { sets: ['blobs', 'blobs'] } }, /'blobs' is there twice/],
    ['no anomalies', { anomalies: { sets: [] } }, /anomalies: false/],
  ];
  for (const [title, options, sentence] of refused) {
    it(`refuses ${title}`, async () => {
      const error = await errorOf(() => measureRobustness(model, bare(options)));
      expect(error.code).to.equal('INVALID_ARGUMENT');
      expect(error.message).to.match(sentence);
    });
  }
});

async function writePicture(dir: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, name), bytes);
}
