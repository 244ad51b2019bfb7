import { expect } from 'chai';
import { AutoAugment } from '../../../lib/augment/auto-augment.js';
import { RandAugment } from '../../../lib/augment/rand-augment.js';
import { TrivialAugment } from '../../../lib/augment/trivial-augment.js';
import { chiSquared } from './distributions.js';

const DRAWS = 30_000;
const size = { height: 32, width: 40 };
const stepKey = ({ op, magnitude }: { op: string; magnitude?: number }) =>
  magnitude === undefined ? op : `${op} ${magnitude}`;

describe('AutoAugment draws', () => {
  for (const policy of ['cifar10', 'imagenet'] as const) {
    it(`${policy}: each sub-policy, each operation with its probability, each sign as often as it should`, () => {
      const method = new AutoAugment({ preset: 'cifar', policy, seed: 6 });
      const space = new Map(AutoAugment.space(size).map((row) => [row.op, row]));
      // Every plan that can come, and its probability.
      const shares = new Map<string, number>();
      const outcomes = ({ op, probability, bin }: { op: string; probability: number; bin?: number }) => {
        const row = space.get(op as never)!;
        const magnitude = bin === undefined ? undefined : row.magnitudes[bin]!;
        const signs = row.signed ? [1, -1] : [1];
        const hits = signs.map((sign): [string[], number] => [
          [stepKey({ op, magnitude: magnitude === undefined ? undefined : sign * magnitude })],
          probability / signs.length,
        ]);
        return [[[], 1 - probability] as [string[], number], ...hits];
      };
      for (const [one, two] of AutoAugment.policy(policy)) {
        for (const [a, p] of outcomes(one!)) {
          for (const [b, q] of outcomes(two!)) {
            const key = [...a, ...b].join(' | ');
            if (p * q > 0) shares.set(key, (shares.get(key) ?? 0) + (p * q) / 25);
          }
        }
      }
      expect([...shares.values()].reduce((sum, share) => sum + share)).to.be.closeTo(1, 1e-9);
      const counts = new Map([...shares.keys()].map((key) => [key, 0]));
      for (let index = 0; index < DRAWS; index++) {
        const key = method
          .drawPlan({ index, ...size })
          .steps.map(stepKey)
          .join(' | ');
        if (!counts.has(key)) throw new Error(`drew ${key}, which cannot be`);
        counts.set(key, counts.get(key)! + 1);
      }
      // Pearson's test wants at least five expected of each: the rare ones are counted together.
      const common = [...shares].filter(([, share]) => share * DRAWS >= 5);
      const rare = [...shares].filter(([, share]) => share * DRAWS < 5);
      const sum = (pairs: [string, number][], of: (key: string) => number) =>
        pairs.reduce((n, [key]) => n + of(key), 0);
      const groups = rare.length > 0 ? [...common.map((pair) => [pair]), rare] : common.map((pair) => [pair]);
      const found = groups.map((group) => sum(group, (key) => counts.get(key)!));
      expect(
        chiSquared(
          found,
          groups.map((group) => sum(group, (key) => shares.get(key)!)),
        ),
      ).to.be.above(1e-4);
    });
  }

  it('takes the policy of its preset', () => {
    expect(new AutoAugment({ preset: 'cifar' }).options.policy).to.equal('cifar10');
    expect(new AutoAugment({ preset: 'imagenet' }).options).to.include({
      policy: 'imagenet',
      interpolation: 'nearest',
    });
  });
});

describe('RandAugment draws', () => {
  it('two of fourteen operations at bin 9 of 31', () => {
    const method = new RandAugment({ preset: 'cifar', seed: 6 });
    expect(method.options).to.include({ numOps: 2, magnitude: 9, magnitudeBins: 31 });
    const shares = new Map<string, number>();
    for (const { op, signed, magnitudes } of method.space(size)) {
      const magnitude = magnitudes[9];
      for (const sign of signed ? [1, -1] : [1]) {
        shares.set(
          stepKey({ op, magnitude: magnitude === undefined ? undefined : sign * magnitude }),
          signed ? 0.5 : 1,
        );
      }
    }
    const counts = [new Map<string, number>(), new Map<string, number>()];
    for (let index = 0; index < DRAWS; index++) {
      const { steps } = method.drawPlan({ index, ...size });
      if (steps.length !== 2) throw new Error(`drew ${steps.length} steps`);
      steps.forEach((step, i) => {
        counts[i]!.set(stepKey(step), (counts[i]!.get(stepKey(step)) ?? 0) + 1);
      });
    }
    for (const found of counts) {
      expect([...found.keys()].sort()).to.deep.equal([...shares.keys()].sort());
      const names = [...shares.keys()];
      expect(
        chiSquared(
          names.map((name) => found.get(name)!),
          names.map((name) => shares.get(name)!),
        ),
      ).to.be.above(1e-4);
    }
  });
});

describe('TrivialAugment draws', () => {
  it('one of fourteen operations at any of 31 bins, signed where it should be', () => {
    const method = new TrivialAugment({ preset: 'cifar', seed: 6 });
    const shares = new Map<string, number>();
    for (const { op, signed, magnitudes } of method.space(size)) {
      const all = magnitudes.length === 0 ? [undefined] : magnitudes;
      for (const magnitude of all) {
        const signs = signed && magnitude !== 0 ? [1, -1] : [1];
        for (const sign of signs) {
          const key = stepKey({ op, magnitude: magnitude === undefined ? undefined : sign * magnitude });
          shares.set(key, (shares.get(key) ?? 0) + 1 / all.length / signs.length);
        }
      }
    }
    const counts = new Map([...shares.keys()].map((key) => [key, 0]));
    for (let index = 0; index < DRAWS; index++) {
      const { steps } = method.drawPlan({ index, ...size });
      if (steps.length !== 1) throw new Error(`drew ${steps.length} steps`);
      const key = stepKey(steps[0]!);
      if (!counts.has(key)) throw new Error(`drew ${key}, which cannot be`);
      counts.set(key, counts.get(key)! + 1);
    }
    const names = [...shares.keys()];
    expect(
      chiSquared(
        names.map((name) => counts.get(name)!),
        names.map((name) => shares.get(name)!),
      ),
    ).to.be.above(1e-4);
  });
});
