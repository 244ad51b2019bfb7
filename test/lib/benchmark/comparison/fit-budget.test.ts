import { expect } from 'chai';
import { BUDGETS } from '../../../../lib/benchmark/comparison/budget.js';
import { fittingData, fittingTime } from '../../../../lib/benchmark/comparison/fit-budget.js';
import { fromArrays } from '../../../../lib/data/from-arrays.js';

function pictures(count: number) {
  return fromArrays(
    Array.from({ length: count }, () => ({ data: new Uint8Array(3), height: 1, width: 1 })),
    Uint8Array.from({ length: count }, () => 0),
  );
}

describe('fitting a budget', () => {
  it('takes no more pictures than the data set holds', () => {
    const { trainingPictures, cleanSamples, corruptedSamples, attackedSamples, steps } = fittingData(BUDGETS.full, {
      train: pictures(40),
      test: pictures(7),
    });
    expect([trainingPictures, cleanSamples, corruptedSamples, attackedSamples]).to.deep.equal([40, 7, 7, 7]);
    expect(steps).to.equal(BUDGETS.full.steps);
  });

  it('leaves the full job as it is, however slow the machine', () => {
    expect(fittingTime(BUDGETS.full, 1e6)).to.deep.equal(BUDGETS.full);
  });

  it('cuts a smoke run on a slow machine alike everywhere, and on a fast one nowhere', () => {
    expect(fittingTime(BUDGETS.smoke, 5)).to.deep.equal(BUDGETS.smoke);
    const half = fittingTime(BUDGETS.smoke, 40);
    expect([half.steps, half.cleanSamples, half.corruptedSamples, half.attackedSamples]).to.deep.equal([
      20, 500, 50, 25,
    ]);
    expect(half.trainingPictures).to.equal(BUDGETS.smoke.trainingPictures);
  });

  it('leaves enough of everything to run at all', () => {
    const least = fittingTime(BUDGETS.smoke, 1e9);
    expect([least.steps, least.cleanSamples, least.corruptedSamples, least.attackedSamples]).to.deep.equal([
      10, 200, 20, 10,
    ]);
  });
});
