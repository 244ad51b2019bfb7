import { expect } from 'chai';
import { Progress } from '../../../lib/cli/progress.js';

const stages = [
  { name: 'Reading', seconds: 20 },
  { name: 'Training', seconds: 60 },
];

function recorder(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress(stages, { isTTY, columns, write: (text) => written.push(text) }, () => now);
  const at = (seconds: number) => {
    now = seconds * 1000;
  };
  return { written, progress, at };
}

describe('progress', () => {
  it('writes a plain line at each stage and every ten seconds where there is no terminal', () => {
    const { written, progress, at } = recorder(false);
    progress.begin(0);
    for (let second = 1; second <= 20; second++) {
      at(second);
      progress.update(second / 20, `file ${second} of 20`);
    }
    progress.begin(1);
    expect(written).to.deep.equal([
      '  0 %  Reading, about 1 min 20 s left\n',
      ' 12 %  Reading, file 10 of 20, about 1 min 10 s left\n',
      ' 25 %  Reading, file 20 of 20, about 1 min 0 s left\n',
      ' 25 %  Training, about 1 min 0 s left\n',
    ]);
  });

  it('redraws one line on a terminal, no wider than it, at most ten times a second', () => {
    const { written, progress, at } = recorder(true, 60);
    progress.begin(0);
    for (let step = 1; step <= 1000; step++) {
      at(step / 1000);
      progress.update(step / 20000, 'a detail that is much too long for this terminal');
    }
    progress.close();
    expect(written.length).to.be.within(9, 12);
    for (const text of written) {
      expect(text).to.match(/^\r/).and.to.not.include('\n');
      expect(text.slice('\r\x1b[K'.length).length).to.be.at.most(59);
    }
    expect(written.at(-1)).to.equal('\r\x1b[K');
  });

  it('writes nothing on closing what it never opened', () => {
    const { written, progress } = recorder(true);
    progress.close();
    expect(written).to.deep.equal([]);
  });
});
