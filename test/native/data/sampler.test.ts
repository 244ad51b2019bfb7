import { expect } from 'chai';
import { native } from '../../../lib/native.js';

const permutation = (seed: number, count: number) => Array.from(native.permutation({ seed, count }));

describe('permutation', () => {
  it('holds every number once, and is a function of its seed', () => {
    for (const count of [0, 1, 2, 1000]) {
      expect(permutation(4, count).sort((a, b) => a - b)).to.deep.equal(Array.from({ length: count }, (_, i) => i));
    }
    expect(permutation(4, 1000)).to.deep.equal(permutation(4, 1000));
    expect(permutation(4, 1000)).not.to.deep.equal(permutation(5, 1000));
    expect(permutation(2 ** 52 + 1, 1000)).not.to.deep.equal(permutation(1, 1000));
  });

  it('is uniform: each of the 24 orders of four equally often', () => {
    const draws = 24_000;
    const counts = new Map<string, number>();
    for (let seed = 0; seed < draws; seed++) {
      const order = permutation(seed, 4).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(24);
    const expected = draws / 24;
    let chi = 0;
    for (const count of counts.values()) chi += (count - expected) ** 2 / expected;
    expect(chi).to.be.below(49.7); // 23 degrees of freedom, p = 0.001
  });
});
