import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { learningRate, type Schedule } from '../../../lib/train/schedule.js';

const run = { lr: 0.1, minLr: 1e-6, steps: 300 };

interface ScheduleCase {
  name: string;
  schedule: Schedule;
  lr: number;
  minLr: number;
  steps: number;
  rates: number[];
}

// Written by scripts/record-torch-references.py.
const file = new URL('../../fixtures/torch/schedules.json', import.meta.url);
const { cases, torch } = JSON.parse(readFileSync(file, 'utf8')) as { cases: ScheduleCase[]; torch: string };

describe('learningRate', () => {
  it('cosine: starts at lr, is half way in the middle, ends above minLr', () => {
    const at = (step: number) => learningRate(step, { ...run, schedule: 'cosine' });
    expect(at(0)).to.equal(0.1);
    expect(at(150)).to.be.closeTo((0.1 + 1e-6) / 2, 1e-15);
    expect(at(100)).to.be.closeTo(1e-6 + (0.1 - 1e-6) * 0.75, 1e-15);
    expect(at(299)).to.be.within(1e-6, 5e-6);
    for (let step = 1; step < 300; step++) expect(at(step)).to.be.below(at(step - 1));
  });

  it('constant: always lr', () => {
    for (const step of [0, 17, 299]) expect(learningRate(step, { ...run, schedule: 'constant' })).to.equal(0.1);
  });

  for (const { name, rates, ...options } of cases) {
    it(`${name}: the rates of torch ${torch}'s scheduler at every step`, () => {
      rates.forEach((rate, step) => {
        expect(learningRate(step, options), `step ${step}`).to.be.closeTo(rate, 1e-12);
      });
      expect(rates).to.have.length(40);
    });
  }

  it("a function's own rate, refused where it is none", () => {
    const halving: Schedule = (step, { lr, steps }) => lr * 0.5 ** (step / steps);
    expect(learningRate(300, { ...run, schedule: halving })).to.equal(0.05);
    expect(() => learningRate(7, { ...run, schedule: () => Number.NaN })).to.throw(
      /the schedule's learning rate of step 7 must be a number of at least 0, got NaN/,
    );
    expect(() => learningRate(0, { ...run, schedule: { name: 'custom', source: 'x' } })).to.throw(/its function/);
  });
});
