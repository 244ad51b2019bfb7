import { expect } from 'chai';
import { type Stage, timeLeft } from '../../../lib/cli/time-left.js';

const stages: Stage[] = [
  { name: 'a', seconds: 10 },
  { name: 'b', seconds: 30 },
];

describe('time left', () => {
  it('is the estimate before anything is done', () => {
    expect(timeLeft(stages, 0, 0, 0)).to.deep.equal({ share: 0, secondsLeft: 40 });
  });

  it('is exact where the estimates are', () => {
    expect(timeLeft(stages, 1, 0.5, 25).secondsLeft).to.be.closeTo(15, 1e-9);
    expect(timeLeft(stages, 1, 0.5, 25).share).to.be.closeTo(25 / 40, 1e-9);
  });

  it('follows a machine that is twice as slow as was thought', () => {
    expect(timeLeft(stages, 1, 0.5, 50).secondsLeft).to.be.within(27, 30);
  });

  it('ends at nothing left', () => {
    expect(timeLeft(stages, 1, 1, 77)).to.deep.equal({ share: 1, secondsLeft: 0 });
  });

  it('never answers with anything but numbers, whatever comes', () => {
    for (const fraction of [-1, 0, 0.3, 2]) {
      for (const elapsed of [0, 1e-9, 1e9]) {
        for (const current of [0, 1, 2]) {
          const { share, secondsLeft } = timeLeft(stages, current, fraction, elapsed);
          expect(share).to.be.within(0, 1);
          expect(secondsLeft).to.be.at.least(0);
        }
      }
    }
    expect(timeLeft([], 0, 0, 0)).to.deep.equal({ share: 0, secondsLeft: 0 });
  });
});
