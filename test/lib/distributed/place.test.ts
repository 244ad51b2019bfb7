import { expect } from 'chai';
import { placeFromEnvironment } from '../../../lib/distributed/place.js';
import { refused } from './refused.js';

const TORCHRUN = {
  ...{ RANK: '3', WORLD_SIZE: '4', LOCAL_RANK: '1', MASTER_ADDR: 'node-0', MASTER_PORT: '29500' },
  ...{ TORCHELASTIC_USE_AGENT_STORE: 'True', TORCHELASTIC_RESTART_COUNT: '2' },
};

describe('the place of a process among several', () => {
  it('is what torchrun says', () => {
    expect(placeFromEnvironment(TORCHRUN)).to.deep.equal({
      ...{ rank: 3, worldSize: 4, localRank: 1, host: 'node-0', port: 29_500 },
      ...{ hostedByLauncher: true, attempt: 2 },
    });
  });

  it('is what a Kubernetes operator says, which sets no LOCAL_RANK', () => {
    const { RANK, WORLD_SIZE, MASTER_ADDR, MASTER_PORT } = TORCHRUN;
    const place = placeFromEnvironment({ RANK, WORLD_SIZE, MASTER_ADDR, MASTER_PORT });
    expect(place).to.include({ rank: 3, localRank: 0, hostedByLauncher: false, attempt: 0 });
  });

  it('is none where a process is alone', () => {
    expect(placeFromEnvironment({})).to.equal(null);
    expect(placeFromEnvironment({ ...TORCHRUN, RANK: '0', WORLD_SIZE: '1' })).to.equal(null);
  });

  for (const [name, value, sentence] of [
    ['RANK', undefined, /^RANK is not set; launch with /],
    ['WORLD_SIZE', undefined, /^WORLD_SIZE is not set; /],
    ['WORLD_SIZE', 'two', /^WORLD_SIZE must be a whole number from 1 to \d+, got 'two'; /],
    ['RANK', '4', /^RANK is 4, but WORLD_SIZE 4 has the ranks 0 to 3; /],
    ['RANK', '-1', /^RANK must be a whole number from 0 to \d+, got '-1'; /],
    ['MASTER_ADDR', undefined, /^MASTER_ADDR is not set, so rank 3 cannot find the other 3; /],
    ['MASTER_PORT', '70000', /^MASTER_PORT must be a whole number from 1 to 65535, got '70000'; /],
    ['MASTER_PORT', '', /^MASTER_PORT is not set; /],
    ['LOCAL_RANK', 'x', /^LOCAL_RANK must be a whole number from 0 to 1024, got 'x'; /],
  ] as const) {
    it(`refuses ${name} ${value === undefined ? 'left out' : `'${value}'`} in one sentence`, () => {
      const error = refused(() => placeFromEnvironment({ ...TORCHRUN, [name]: value }));
      expect(error.code).to.equal('INVALID_ARGUMENT');
      expect(error.message).to.match(sentence);
      expect(error.message).to.not.include('\n');
    });
  }
});
