import { expect } from 'chai';
import { corruptionLabel, count, duration, percent } from '../../../lib/report/number-format.js';

describe('numbers for people', () => {
  it('writes durations in the two units that matter', () => {
    const cases: [number, string][] = [
      [0, '0 s'],
      [8, '8 s'],
      [8.25, '8.3 s'],
      [9.96, '10 s'],
      [59.4, '59 s'],
      [59.6, '1 min 0 s'],
      [134, '2 min 14 s'],
      [3599.7, '1 h 0 min'],
      [4000, '1 h 7 min'],
    ];
    for (const [seconds, text] of cases) expect(duration(seconds), String(seconds)).to.equal(text);
  });

  it('writes shares, counts and names', () => {
    expect(percent(0.23456)).to.equal('23.5');
    expect(count(12345)).to.equal('12,345');
    expect(corruptionLabel('jpeg_compression')).to.equal('JPEG compression');
    expect(corruptionLabel('gaussian_noise')).to.equal('Gaussian noise');
  });
});
