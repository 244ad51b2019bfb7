import { expect } from 'chai';
import type { BenchCase } from '../../bench/case.js';
import { measureCase } from '../../bench/measure-case.js';
import { markdownTable } from '../../bench/table.js';
import { quantile, spread } from '../../lib/benchmark/spread.js';

/** Two sides that note when they are measured; the second takes four times as long as the first says. */
function twoSides(calls: string[], closed: string[]): BenchCase {
  const side = (name: string, values: number[]) => ({
    name,
    versions: `${name} 1.0`,
    measure: async () => {
      calls.push(name);
      return { ms: values.shift()! };
    },
    close: () => closed.push(name),
  });
  return {
    name: 'two-sides',
    title: 'Two sides',
    metrics: [{ key: 'ms', label: 'time', unit: 'ms', better: 'lower' }],
    warmUp: 1,
    rounds: 3,
    prepare: async () => ({
      sides: [side('a', [99, 10, 30, 20]), side('b', [99, 80, 80, 80])],
      skipped: ['Something was skipped.'],
      notes: [],
    }),
  };
}

describe('benchmark runner', () => {
  it('lets the sides take turns, drops the warm-up, closes them', async () => {
    const calls: string[] = [];
    const closed: string[] = [];
    const result = await measureCase(twoSides(calls, closed), { quick: false, seed: 0 }, () => undefined);
    expect(calls.join('')).to.equal('baabbaab');
    expect(closed).to.deep.equal(['a', 'b']);
    expect(result.sides[0]!.results.ms).to.include({ median: 20, least: 10, most: 30 });
    expect(result.schema).to.equal('ipmix/bench/1');
    expect(result.environment.libtorch).to.match(/^\d+\.\d+/);
  });

  it('closes the sides when one fails', async () => {
    const closed: string[] = [];
    const failing = twoSides([], closed);
    const broken: BenchCase = {
      ...failing,
      prepare: async (options) => {
        const prepared = await failing.prepare(options);
        return { ...prepared, sides: [{ ...prepared.sides[0]!, measure: () => Promise.reject(new Error('broken')) }] };
      },
    };
    const error = await measureCase(broken, { quick: true, seed: 0 }, () => undefined).catch((caught: Error) => caught);
    expect(error).to.have.property('message', 'broken');
    expect(closed).to.deep.equal(['a']);
  });

  it('writes medians, quartiles, the factor and what was skipped as Markdown', async () => {
    const result = await measureCase(twoSides([], []), { quick: false, seed: 0 }, () => undefined);
    const table = markdownTable(result);
    expect(table).to.include('| time | a | 20.0 ms | 15.0 .. 25.0 |  |');
    expect(table).to.include('| time | b | 80.0 ms | 80.0 .. 80.0 | 4.00 x |');
    expect(table).to.include('- Something was skipped.');
  });

  it('takes quantiles as numpy does', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).to.equal(1.75);
    expect(quantile([5], 0.99)).to.equal(5);
    expect(spread([3, 1, 2]).rounds).to.deep.equal([3, 1, 2]);
  });
});
