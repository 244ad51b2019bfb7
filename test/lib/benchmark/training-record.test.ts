import { expect } from 'chai';
import { TrainingCurve } from '../../../lib/benchmark/training-record.js';

describe('training curve', () => {
  it('means the steps between its points, and ends at the last step', () => {
    const curve = new TrainingCurve(7, 3);
    for (let step = 0; step < 7; step++) curve.add({ step, steps: 7, loss: step, correct: step, count: 10 });
    expect(curve.points).to.deep.equal([
      { step: 2, loss: 0.5, accuracy: 0.05 },
      { step: 4, loss: 2.5, accuracy: 0.25 },
      { step: 6, loss: 4.5, accuracy: 0.45 },
      { step: 7, loss: 6, accuracy: 0.6 },
    ]);
  });
});
