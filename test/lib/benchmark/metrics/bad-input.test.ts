import { expect } from 'chai';
import * as metrics from '../../../../lib/benchmark/metrics/index.js';
import { IPMixError } from '../../../../lib/errors.js';

const many = new Array<number>(200).fill(0.5);

const cases: [title: string, call: () => unknown, sentence: RegExp][] = [
  ['accuracy of nothing', () => metrics.accuracy([], []), /at least one value in predictions/],
  ['accuracy of unequal lists', () => metrics.accuracy([1], [1, 2]), /of one length, but they have 1 and 2/],
  [
    'calibration of 199 samples',
    () =>
      metrics.calibration(
        many.slice(1),
        many.slice(1).map(() => true),
      ),
    /at least 200 samples .* got 199; .*lastBin: true/,
  ],
  [
    'a confidence in percent',
    () => metrics.calibration([50], [1], { lastBin: true }),
    /between 0 and 1, but value 0 is 50/,
  ],
  ['a NaN confidence', () => metrics.calibration([Number.NaN], [1], { lastBin: true }), /value 0 is NaN/],
  [
    'a flag of 2',
    () => metrics.calibration([0.5], [2], { lastBin: true }),
    /true\/false or 1\/0 in correct, but value 0 is 2/,
  ],
  ['no bins', () => metrics.reliability([0.5], [1], { bins: 0 }), /1 or more, but got 0/],
  [
    'an anomaly score that is not finite',
    () => metrics.anomaly([0], [Number.POSITIVE_INFINITY]),
    /anomaly scores, but value 0 is Infinity/,
  ],
  ['no normal scores', () => metrics.anomaly([], [1]), /normal scores, but it is empty/],
  ['a sequence of one frame', () => metrics.flipProbability([[1, 1], [1]]), /sequence 1 has 1/],
  [
    'ragged logits',
    () => metrics.answers([[1, 2], [1]]),
    /Expected 2 logits in every row as in row 0, but row 1 has 1/,
  ],
  ['NaN logits', () => metrics.answers([[1, Number.NaN]]), /finite numbers in logits, but value 1 is NaN/],
  [
    'a tensor of one dimension',
    () => metrics.answers({ shape: [3], data: () => [1, 2, 3] }),
    /samples x classes, but got \[3\]/,
  ],
  ['a label out of range', () => metrics.temperature([[1, 2]], [2]), /labels from 0 to 1, but label 0 is 2/],
  ['a label that is no whole number', () => metrics.brier([[1, 2]], [0.5]), /label 0 is 0.5/],
  [
    'fewer labels than logits',
    () =>
      metrics.negativeLogLikelihood(
        [
          [1, 2],
          [1, 2],
        ],
        [0],
      ),
    /they have 2 and 1/,
  ],
];

describe('metrics: bad input is one sentence', () => {
  for (const [title, call, sentence] of cases) {
    it(title, () => {
      expect(call).to.throw(IPMixError, sentence).with.property('code', 'INVALID_ARGUMENT');
    });
  }
});
