import { expect } from 'chai';
import { partsOf, passesOf } from '../../../../lib/benchmark/parts.js';
import { resolveRobustnessOptions } from '../../../../lib/benchmark/resolve-options.js';
import { resolveShard, shares } from '../../../../lib/benchmark/sharding/shard.js';
import { greyPictures } from '../classified-pictures.js';

const parts = partsOf(
  resolveRobustnessOptions({
    clean: greyPictures(),
    perturbations: { samples: 10 },
    adversarial: [{ samples: 100 }, { method: 'apgd', samples: 50 }],
    anomalies: true,
  }),
);

describe('shares of a judgement', () => {
  for (const worldSize of [1, 2, 3, 7]) {
    it(`gives each of ${worldSize} processes its own parts, all together every part once`, () => {
      const all = shares(parts, worldSize);
      const keys = all.flat().map(({ key }) => key);
      expect(keys.sort()).to.deep.equal(parts.map(({ key }) => key).sort());
      expect(new Set(keys).size).to.equal(keys.length);
      expect(all[0]![0]!.key).to.equal('clean');
    });
  }

  it('weighs them by their cost', () => {
    const [one, other] = shares(parts, 2).map(passesOf);
    expect(Math.abs(one! - other!)).to.be.below(0.1 * (one! + other!));
  });

  it('takes rank and size from the environment where there is a folder to meet in', () => {
    const env = { RANK: '1', WORLD_SIZE: '4' };
    expect(resolveShard({ runFolder: 'run' }, env)).to.deep.include({ rank: 1, worldSize: 4 });
    expect(resolveShard({}, env)).to.equal(null);
    expect(resolveShard({ runFolder: 'run', distributed: false }, env)).to.equal(null);
    expect(resolveShard({ runFolder: 'run' }, {})).to.equal(null);
    expect(resolveShard({ runFolder: 'run' }, { RANK: '0', WORLD_SIZE: '1' })).to.equal(null);
  });

  it('refuses a rank outside the world, and an order to share without a folder', () => {
    expect(() => resolveShard({ runFolder: 'run' }, { RANK: '4', WORLD_SIZE: '4' })).to.throw(/got rank 4 of 4/);
    expect(() => resolveShard({ runFolder: 'run' }, { RANK: 'x', WORLD_SIZE: '4' })).to.throw(/got rank NaN of 4/);
    expect(() => resolveShard({ distributed: { rank: 0, worldSize: 2 } }, {})).to.throw(/needs a runFolder/);
  });
});
