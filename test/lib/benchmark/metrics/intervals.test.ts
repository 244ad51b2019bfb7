import { expect } from 'chai';
import { ALEXNET_ERRORS } from '../../../../lib/benchmark/metrics/alexnet.js';
import { sortScores, weightedAnomaly } from '../../../../lib/benchmark/metrics/anomaly.js';
import { percentiles, Resamples } from '../../../../lib/benchmark/metrics/bootstrap.js';
import { sortAnswers, weightedCalibration } from '../../../../lib/benchmark/metrics/calibration.js';
import * as metrics from '../../../../lib/benchmark/metrics/index.js';
import { Draws, philox } from '../../../../lib/benchmark/philox.js';

describe('bootstrap intervals', () => {
  it('draws by Philox 4x32-10, equal to the published vectors', () => {
    const hex = (counter: number[], key: number[]) => {
      const out = new Uint32Array(4);
      philox(counter, key, out);
      return Array.from(out, (word) => word.toString(16).padStart(8, '0')).join(' ');
    };
    expect(hex([0, 0, 0, 0], [0, 0])).to.equal('6627e8d5 e169c58d bc57ac4c 9b00dbd8');
    expect(hex([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).to.equal(
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    );
  });

  it('of a share is as wide as the binomial law says, and the same for the same seed', async () => {
    const wrong = Array.from({ length: 1000 }, (_, i) => (i % 5 === 0 ? 1 : 0));
    const { low, high } = await metrics.bootstrapMean(wrong, { seed: 1 });
    const half = 1.96 * Math.sqrt((0.2 * 0.8) / 1000);
    expect(low).to.be.closeTo(0.2 - half, 0.004);
    expect(high).to.be.closeTo(0.2 + half, 0.004);
    expect(await metrics.bootstrapMean(wrong, { seed: 1 })).to.deep.equal({ low, high });
    expect(await metrics.bootstrapMean(wrong, { seed: 2 })).to.not.deep.equal({ low, high });
  });

  it('covers the true share about 95 times in 100', async () => {
    let covered = 0;
    const resamples = await Resamples.draw(200);
    for (let trial = 0; trial < 200; trial++) {
      const draws = new Draws(trial, 'gaussian');
      const { low, high } = await resamples.ofMean(Array.from({ length: 200 }, () => (draws.uniform() < 0.3 ? 1 : 0)));
      if (low <= 0.3 && 0.3 <= high) covered++;
    }
    expect(covered).to.be.within(178, 199);
  });

  it('draws as many pictures as there are, and keeps the answers of a picture together', async () => {
    const resamples = await Resamples.draw(50, { resamples: 20 });
    for (let i = 0; i < 20; i++) expect(resamples.counts(i).reduce((a, b) => a + b)).to.equal(50);
    expect(percentiles([1, 2, 3, 4, 5])).to.deep.equal({ low: 1.1, high: 4.9 });
  });

  it('counting a picture twice is writing its answers twice', () => {
    const draws = new Draws(4, 'gaussian');
    const confidence = Array.from({ length: 400 }, () => 0.3 + 0.7 * draws.uniform());
    const right = Uint8Array.from(confidence, (c) => (draws.uniform() < c ? 1 : 0));
    const counts = Uint8Array.from(confidence, (_, i) => i % 3);
    const written = confidence.flatMap((value, i) => new Array<number>(counts[i]!).fill(value));
    const answered = confidence.flatMap((_, i) => new Array<number>(counts[i]!).fill(right[i]!));
    const weighted = weightedCalibration(sortAnswers(confidence, right), counts);
    const plain = metrics.calibration(written, answered);
    for (const key of ['rms', 'mad', 'max', 'ece', 'aurra', 'softF1'] as const) {
      expect(weighted[key], key).to.be.closeTo(plain[key], 1e-12);
    }
    const twice = { normal: new Uint8Array(3).fill(1), anomaly: Uint8Array.of(2, 0) };
    const scored = weightedAnomaly(sortScores([0, 1, 2]), sortScores([1.5, 7]), twice);
    expect(scored).to.deep.equal(metrics.anomaly([0, 1, 2], [1.5, 1.5]));
  });
});

describe('mean corruption error', () => {
  const rows = Object.entries(ALEXNET_ERRORS).map(([name, errors]) => ({ name, errors }));

  it('of AlexNet itself is 1, plain and relative', () => {
    expect(metrics.meanCorruptionError(rows, 0.435).mce).to.be.closeTo(1, 1e-12);
    expect(metrics.meanCorruptionError(rows, 0.435).relativeMce).to.be.closeTo(1, 1e-12);
  });

  it('weighs each corruption by its own difficulty', () => {
    const easier = rows.map((row) => (row.name === 'fog' ? { ...row, errors: row.errors.map((e) => e / 2) } : row));
    expect(metrics.meanCorruptionError(easier, 0.435).mce).to.be.closeTo(1 - 0.5 / 15, 1e-12);
  });

  it('has the published means of AlexNet', () => {
    const mean = (name: string) => ALEXNET_ERRORS[name]!.reduce((a, b) => a + b) / 5;
    expect(mean('gaussian_noise')).to.be.closeTo(0.886428, 1e-6);
    expect(mean('jpeg_compression')).to.be.closeTo(0.6065, 1e-6);
    expect(mean('snow')).to.be.closeTo(0.866816, 1e-6);
    expect(mean('elastic_transform')).to.be.closeTo(0.646056, 1e-6);
  });

  it('refuses a mean over others', () => {
    expect(() => metrics.meanCorruptionError(rows.slice(1), 0.4)).to.throw(/gaussian_noise is missing/);
    const four = rows.map((row) => ({ ...row, errors: row.errors.slice(1) }));
    expect(() => metrics.meanCorruptionError(four, 0.4)).to.throw(/five severities of gaussian_noise .* got 4/);
  });
});

describe('anomaly scores', () => {
  it('are minus the maximum softmax probability, the maximum logit and the log of the sum of exponentials', () => {
    const { msp, maxLogit, energy } = metrics.anomalyScores([
      [0, Math.log(3)],
      [800, 800],
    ]);
    expect(msp[0]).to.be.closeTo(-0.75, 1e-12);
    expect(maxLogit[0]).to.be.closeTo(-Math.log(3), 1e-12);
    expect(energy[0]).to.be.closeTo(-Math.log(4), 1e-12);
    expect(energy[1]).to.be.closeTo(-800 - Math.LN2, 1e-9);
  });
});
