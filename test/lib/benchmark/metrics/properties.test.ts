// What must hold for any input, and hand-computed values small enough to check on paper.
import { expect } from 'chai';
import * as metrics from '../../../../lib/benchmark/metrics/index.js';

const draw = generator(7);
const confidences = Array.from({ length: 1000 }, () => 0.1 + 0.9 * draw());
const correct = confidences.map((c) => draw() < c);

describe('metrics: properties', () => {
  it('accuracy counts equal entries', () => {
    expect(metrics.accuracy([1, 2, 3, 4], Int32Array.of(1, 2, 0, 0))).to.equal(0.5);
  });

  it('answers gives the largest logit and its softmax probability', () => {
    const { predicted, confidence } = metrics.answers([
      [0, Math.log(3)],
      [800, 0],
    ]);
    expect([...predicted]).to.deep.equal([1, 0]);
    expect(confidence[0]).to.be.closeTo(0.75, 1e-12);
    expect(confidence[1]).to.equal(1);
  });

  it('answers reads a tensor of shape samples x classes as it reads rows', () => {
    const tensor = { shape: [2, 3], data: () => Float32Array.of(0, 2, 1, 5, 4, 3) };
    expect([...metrics.answers(tensor).predicted]).to.deep.equal([1, 0]);
  });

  it('calibration is nearly zero where outcomes follow the confidences, and grows when confidence is doubled', () => {
    const honest = metrics.calibration(confidences, correct);
    const vain = metrics.calibration(
      confidences.map((c) => Math.min(1, 2 * c)),
      correct,
    );
    expect(honest.ece).to.be.below(0.05);
    expect(vain.ece).to.be.above(honest.ece + 0.1);
    expect(vain.rms).to.be.above(honest.rms + 0.1);
  });

  it('orders rms >= mad with every bin counted, and max above both', () => {
    const got = metrics.calibration(confidences, correct, { lastBin: true });
    expect(got.rms).to.be.at.least(got.mad);
    expect(got.max).to.be.at.least(got.rms);
  });

  it('leaves the last bin out unless lastBin', () => {
    const sure = new Array<number>(200).fill(1);
    const wrongAtLast = sure.map((_, i) => i < 100);
    expect(metrics.calibration(sure, wrongAtLast).max).to.equal(0);
    expect(metrics.calibration(sure, wrongAtLast, { lastBin: true }).max).to.equal(1);
  });

  it('bins a confidence on an edge into the lower bin, and counts every sample once', () => {
    const edges = Array.from({ length: 15 }, (_, i) => (i + 1) / 15);
    const bins = metrics.reliability(
      edges,
      edges.map(() => true),
    );
    expect(bins.map((bin) => bin.samples)).to.deep.equal(new Array(15).fill(1));
    const total = metrics.reliability(confidences, correct, { bins: 7 }).reduce((sum, bin) => sum + bin.samples, 0);
    expect(total).to.equal(confidences.length);
  });

  it('anomaly detection is perfect for parted scores, one half for equal ones, and mirrors when roles swap', () => {
    expect(metrics.anomaly([0, 1, 2], [3, 4])).to.deep.equal({ auroc: 1, aupr: 1, fpr95: 0 });
    const equal = metrics.anomaly([1, 1, 1], [1]);
    expect(equal).to.deep.equal({ auroc: 0.5, aupr: 0.25, fpr95: 1 });
    const a = confidences.slice(0, 300);
    const b = confidences.slice(300, 500);
    expect(metrics.anomaly(a, b).auroc + metrics.anomaly(b, a).auroc).to.be.closeTo(1, 1e-12);
  });

  it('flip probability compares with the previous frame, with the first for noise', () => {
    const sequences = [
      [1, 2, 2, 2],
      [1, 1, 1, 1],
    ];
    expect(metrics.flipProbability(sequences)).to.be.closeTo(1 / 6, 1e-12);
    expect(metrics.flipProbability(sequences, { noise: true })).to.be.closeTo(1 / 2, 1e-12);
  });

  it('Brier and negative log likelihood of a coin, of certainty, and of certain error', () => {
    expect(metrics.brier([[0, 0]], [0])).to.be.closeTo(0.5, 1e-12);
    expect(metrics.negativeLogLikelihood([[0, 0]], [1])).to.be.closeTo(Math.LN2, 1e-12);
    expect(metrics.brier([[90, 0]], [0])).to.be.closeTo(0, 1e-12);
    expect(metrics.brier([[90, 0]], [1])).to.be.closeTo(2, 1e-12);
  });

  it('temperature undoes a scaling of the logits and keeps to its range', () => {
    const logits = Array.from({ length: 2000 }, () => [2 * draw(), 2 * draw(), 2 * draw()]);
    const labels = logits.map((row) => sample(row, draw()));
    const fitted = metrics.temperature(logits, labels);
    const scaled = metrics.temperature(
      logits.map((row) => row.map((z) => 2 * z)),
      labels,
    );
    expect(scaled / fitted).to.be.closeTo(2, 1e-3);
    expect(metrics.temperature([[3, 0]], [1])).to.be.closeTo(5, 1e-3);
    expect(metrics.temperature([[3, 0]], [0])).to.be.closeTo(0.2, 1e-3);
  });
});

function sample(logits: number[], u: number): number {
  const weights = logits.map(Math.exp);
  const total = weights.reduce((a, b) => a + b);
  let below = 0;
  for (const [label, weight] of weights.entries()) {
    below += weight / total;
    if (u < below) return label;
  }
  return weights.length - 1;
}

// Park-Miller, enough for test inputs that must be the same in every run.
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
