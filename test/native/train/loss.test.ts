import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../../lib/error-code.js';

const CLASSES = 3;

/** A model whose logits are the three channels of a one-pixel picture. */
function identityModel(): Model {
  const model = new Model(nn.sequential({ flatten: nn.flatten(), fc: nn.linear(CLASSES, CLASSES, { bias: false }) }));
  model.loadStateDict(
    new Map([
      [
        'fc.weight',
        Tensor.from([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
      ],
    ]),
  );
  return model;
}

async function nativeLoss(
  loss: 'jsd' | 'crossEntropy',
  logits: number[][],
  labels: number[],
  labelSmoothing = 0,
): Promise<number> {
  const optimizer = new native.Optimizer(Model.nativeOf(identityModel()), {
    momentum: 0.9,
    weightDecay: 0,
    nesterov: true,
  });
  const images = Tensor.from(logits.map((row) => row.map((value) => [[value]])));
  const result = await native.trainStep(optimizer, images, Tensor.from(BigInt64Array.from(labels, BigInt)), {
    ...{ loss, labelSmoothing, lr: 0, seed: 0, step: 0, channelsLast: false, bfloat16: false },
  });
  return result.loss;
}

const softmax = (row: number[]) => {
  const exps = row.map(Math.exp);
  const sum = exps.reduce((a, b) => a + b);
  return exps.map((value) => value / sum);
};
const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;

/** DESIGN section 6, written out in doubles. */
function jsdByHand(logits: number[][], labels: number[], views: number): number {
  const rows = labels.length;
  const chances = Array.from({ length: views }, (_, v) => logits.slice(v * rows, (v + 1) * rows).map(softmax));
  const mixture = labels.map((_, n) =>
    Array.from({ length: CLASSES }, (_, c) => Math.min(1, Math.max(1e-7, mean(chances.map((view) => view[n]![c]!))))),
  );
  const divergences = chances.map((view) =>
    mean(
      view.map((p, n) =>
        p.reduce((sum, value, c) => sum + (value > 0 ? value * (Math.log(value) - Math.log(mixture[n]![c]!)) : 0), 0),
      ),
    ),
  );
  return (
    mean(labels.map((label, n) => -Math.log(chances[0]![n]![label]!))) +
    (12 / views) * divergences.reduce((a, b) => a + b)
  );
}

const LOGITS = [
  [1.5, -0.3, 0.2],
  [0.1, 2.2, -1],
  [0, 0.4, 0.3],
  [-2, 1, 0.5],
  [0.5, 0.1, 0.9],
  [1.1, 0.2, -0.4],
  [2, -1, 0.3],
  [-0.7, 1.4, 0.2],
  [0.9, -0.8, 1.2],
  [-1.3, 0.6, 0.6],
  [0.2, 0.2, 0.2],
  [3, -3, 0],
];

describe('losses', () => {
  it('JSD equals the formula, with three, two, four and six views', async () => {
    expect(await nativeLoss('jsd', LOGITS, [0, 1, 2, 1])).to.be.closeTo(jsdByHand(LOGITS, [0, 1, 2, 1], 3), 2e-6);
    expect(await nativeLoss('jsd', LOGITS, [0, 1, 2, 1, 0, 2])).to.be.closeTo(
      jsdByHand(LOGITS, [0, 1, 2, 1, 0, 2], 2),
      2e-6,
    );
    expect(await nativeLoss('jsd', LOGITS, [0, 1, 2])).to.be.closeTo(jsdByHand(LOGITS, [0, 1, 2], 4), 2e-6);
    expect(await nativeLoss('jsd', LOGITS, [2, 1])).to.be.closeTo(jsdByHand(LOGITS, [2, 1], 6), 2e-6);
  });

  it('JSD clamps the mixture where all views are certain of the same', async () => {
    const certain = [
      [60, -60, 0],
      [60, -60, 0],
      [60, -60, 0],
    ];
    expect(await nativeLoss('jsd', certain, [0])).to.be.closeTo(jsdByHand(certain, [0], 3), 1e-6);
  });

  it('JSD of equal views is the cross entropy', async () => {
    const same = [...LOGITS.slice(0, 4), ...LOGITS.slice(0, 4), ...LOGITS.slice(0, 4)];
    expect(await nativeLoss('jsd', same, [0, 1, 2, 1])).to.be.closeTo(
      await nativeLoss('crossEntropy', LOGITS.slice(0, 4), [0, 1, 2, 1]),
      1e-5,
    );
  });

  it('label smoothing spreads its share over all classes', async () => {
    const [row, label, share] = [LOGITS[0]!, 1, 0.2];
    const logs = softmax(row).map(Math.log);
    const expected = -(1 - share) * logs[label]! - (share / CLASSES) * logs.reduce((a, b) => a + b);
    expect(await nativeLoss('crossEntropy', [row], [label], share)).to.be.closeTo(expected, 1e-6);
  });

  it('says which losses there are', async () => {
    const error = await errorOf(() => nativeLoss('mse' as 'jsd', LOGITS.slice(0, 1), [0]));
    expect(error.message).to.equal("loss must be 'jsd' or 'crossEntropy', got 'mse'");
  });
});
