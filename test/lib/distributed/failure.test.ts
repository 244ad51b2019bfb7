import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { freePort } from '../../../lib/distributed/free-port.js';
import { ProcessGroup } from '../../../lib/distributed/process-group.js';
import { IPMixError } from '../../../lib/errors.js';
import { runRanks } from './ranks.js';

const MANY = { source: 'pictures' as const, steps: 100_000, batch: 6 };

describe('several processes: failing together', function () {
  this.timeout(120_000);
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-ranks-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('a rank whose loader fails is named by all with its sentence', async () => {
    const ranks = await runRanks(3, { ...MANY, fail: { rank: 1, batch: 3 } });
    expect(ranks.map(({ code }) => code)).to.deep.equal([1, 1, 1]);
    expect(ranks[1]!.error!.code).to.equal('LOADER_FAILED');
    for (const rank of [0, 2]) {
      expect(ranks[rank]!.error).to.deep.equal({
        type: 'error',
        code: 'PEER_LOST',
        message: `rank 1 of 3 stopped first (LOADER_FAILED): ${ranks[1]!.error!.message}`,
      });
    }
    expect(ranks[1]!.error!.message).to.include('the batch of step 3: the disk of this rank is on fire');
  });

  it('rank 0 fails: the others learn of it before its store goes', async () => {
    const ranks = await runRanks(2, { ...MANY, fail: { rank: 0, batch: 2 } });
    expect(ranks.map(({ error }) => error!.code)).to.deep.equal(['LOADER_FAILED', 'PEER_LOST']);
    expect(ranks[1]!.error!.message).to.match(/^rank 0 of 2 stopped first \(LOADER_FAILED\): .*on fire$/);
  });

  it('a rank that is killed in mid epoch is noticed by the others, which end', async () => {
    let killed = 0;
    const ranks = await runRanks(3, { ...MANY, dir }, (rank, line, all) => {
      if (killed === 0 && rank === 1 && line.type === 'step' && line.step === 4) {
        killed = performance.now();
        all[1]!.child.kill('SIGKILL');
      }
    });
    expect((performance.now() - killed) / 1000).to.be.below(30);
    expect(ranks.map(({ code, signal }) => signal ?? code)).to.deep.equal([1, 'SIGKILL', 1]);
    for (const rank of [0, 2]) {
      expect(ranks[rank]!.error!.code).to.equal('PEER_LOST');
      expect(ranks[rank]!.error!.message).to.match(/^rank 1 is gone or does not answer, and left no reason \(/);
    }
    // The last good checkpoint stands.
    expect((await readdir(dir)).filter((name) => name.startsWith('step-'))).to.not.be.empty;
  });

  it('a rank that is busy when another is killed is not taken for gone', async () => {
    const late = { rank: 2, batch: 4, seconds: 8 };
    const ranks = await runRanks(3, { ...MANY, late }, (rank, line, all) => {
      if (rank === 1 && line.type === 'step' && line.step === 3) all[1]!.child.kill('SIGKILL');
    });
    for (const rank of [0, 2]) {
      expect(ranks[rank]!.error!.code).to.equal('PEER_LOST');
      expect(ranks[rank]!.error!.message).to.match(/^rank 1 is gone or does not answer, and left no reason \(/);
    }
  });

  it('rank 0 is killed: the others say that the store is gone', async () => {
    const ranks = await runRanks(2, MANY, (rank, line, all) => {
      if (rank === 1 && line.type === 'step' && line.step === 4) all[0]!.child.kill('SIGKILL');
    });
    expect(ranks[1]!.error!.code).to.equal('PEER_LOST');
    expect(ranks[1]!.error!.message).to.match(/^rank 0, which hosts the store at 127\.0\.0\.1:\d+, is gone \(/);
  });

  it('a rank that hangs is noticed within the timeout', async () => {
    let stopped = 0;
    let noticed = 0;
    await runRanks(2, { ...MANY, timeout: 4 }, (rank, line, all) => {
      if (stopped === 0 && rank === 1 && line.type === 'step' && line.step === 4) {
        stopped = performance.now();
        all[1]!.child.kill('SIGSTOP');
      }
      if (rank === 0 && line.type === 'error') {
        noticed = performance.now();
        expect(line.code).to.equal('PEER_LOST');
        expect(line.message).to.match(/^rank 1 is gone or does not answer/);
        all[1]!.child.kill('SIGKILL');
      }
    });
    // The timeout, and three seconds for a late reason.
    expect((noticed - stopped) / 1000).to.be.within(3, 20);
  });

  it('an AbortSignal on any rank ends all in order, and rank 0 keeps the work', async () => {
    const ranks = await runRanks(2, { ...MANY, dir, abort: { rank: 1, step: 3 } });
    expect(ranks.map(({ error }) => error!.code)).to.deep.equal(['ABORTED', 'ABORTED']);
    expect(ranks[0]!.error!.message).to.match(/^rank 1 of 2 stopped first \(ABORTED\): /);
    expect(ranks[0]!.of('checkpoint').at(-1)!.step).to.equal(3);
  });

  for (const [oddly, sentence] of [
    ['batch', /^rank 1 was given other settings than rank 0 \(.*stepsPerEpoch was 9, is 5, batchSize was 6, is 12\)/],
    ['seed', /^rank 1 was given other settings than rank 0 \(seed was 5, is 6\); start all processes with the same$/],
    ['model', /^the ranks train different models; build the same on each \(/],
  ] as const) {
    it(`another ${oddly} on one rank ends all of them in order`, async () => {
      const ranks = await runRanks(2, { ...MANY, steps: 12, odd: 1, oddly });
      expect(ranks.map(({ code }) => code)).to.deep.equal([1, 1]);
      const messages = ranks.map(({ error }) => error!.message.replace(/^rank 1 of 2 stopped first \(\w+\): /, ''));
      for (const message of messages) expect(message).to.match(sentence);
    });
  }

  it('other settings on one rank are refused by name', async () => {
    const ranks = await runRanks(2, { ...MANY, odd: 1 });
    expect(ranks[1]!.error!.code).to.equal('INVALID_ARGUMENT');
    expect(ranks[1]!.error!.message).to.include('rank 1 was given other settings than rank 0 (lr was 0.1, is 0.5)');
    expect(ranks[0]!.error!.message).to.include('rank 1 of 2 stopped first (INVALID_ARGUMENT)');
  });

  it('ranks that never come are named after the timeout', async () => {
    const place = { rank: 0, worldSize: 3, localRank: 0, host: '127.0.0.1', port: await freePort() };
    const error = await ProcessGroup.join({
      place: { ...place, hostedByLauncher: false, attempt: 0 },
      timeout: 0.5,
    }).then(
      () => null,
      (refusal: unknown) => refusal,
    );
    expect(error).to.be.instanceOf(IPMixError);
    expect((error as IPMixError).code).to.equal('PEER_LOST');
    expect((error as IPMixError).message).to.match(
      /^rank 0 of 3 waited 0\.5 s at 127\.0\.0\.1:\d+ for ranks 1, 2; start all processes/,
    );
  });
});
