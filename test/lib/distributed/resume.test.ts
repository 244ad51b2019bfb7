import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runRanks } from './ranks.js';
import type { Task } from './train-as-rank.js';

const STEPS = 12;

describe('several processes: resume on another number of processes', function () {
  this.timeout(120_000);
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-resume-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  const task = { source: 'pictures' as const, steps: STEPS, batch: 6, ema: true };

  it('goes on with the very samples: two processes, then one, then three', async () => {
    const whole = (await runRanks(1, task))[0]!;
    // 52 pictures in batches of 6: all three pieces end inside an epoch.
    const pieces = [];
    for (const [count, abort] of [
      [2, { rank: 0, step: 4 }],
      [1, { rank: 0, step: 7 }],
      [3, undefined],
    ] as const) {
      const [first] = await runRanks(count, { ...task, dir, resume: pieces.length > 0, abort });
      expect(first!.err).to.not.include('other settings');
      expect(first!.error?.code).to.equal(abort && 'ABORTED');
      pieces.push(first!);
    }
    expect(pieces.map((piece) => piece.of('step').map(({ step }) => step))).to.deep.equal([
      [0, 1, 2, 3],
      [4, 5, 6],
      [7, 8, 9, 10, 11],
    ]);
    const losses = pieces.flatMap((piece) => piece.losses);
    // Up to the smaller last batch of the epoch, which three processes cut otherwise.
    for (let step = 0; step < 8; step++) expect(losses[step]!, `step ${step}`).to.be.closeTo(whole.losses[step]!, 2e-5);
    expect(losses).to.have.length(STEPS);
  });

  const refused = async (more: Partial<Task>) => {
    const ranks = await runRanks(2, { ...task, dir, ...more });
    expect(ranks.map(({ error }) => error!.code)).to.deep.equal(['PEER_LOST', 'INVALID_ARGUMENT']);
    const { message } = ranks[1]!.error!;
    expect(ranks[0]!.error!.message).to.equal(`rank 1 of 2 stopped first (INVALID_ARGUMENT): ${message}`);
    return message;
  };

  it('resume on some ranks alone is refused by all', async () => {
    await runRanks(1, { ...task, dir, abort: { rank: 0, step: 4 } });
    const own = 'rank 1 was given other settings than rank 0 ';
    expect(await refused({ oddResume: 1 })).to.equal(
      `${own}(rank 0 starts anew, this one goes on from a checkpoint); start all processes with the same`,
    );
    expect(await refused({ resume: true, oddResume: 1 })).to.equal(
      `${own}(rank 0 goes on from a checkpoint, this one starts anew); start all processes with the same`,
    );
  });

  it('disks with different checkpoints are refused by all; a disk without one is not', async () => {
    const [first, second] = [0, 1].map((rank) => join(dir, `${rank}`)) as [string, string];
    await runRanks(1, { ...task, dir: first, abort: { rank: 0, step: 4 } });
    await runRanks(1, { ...task, dir: second, abort: { rank: 0, step: 7 } });
    const message = await refused({ ownDisks: true, resume: true });
    expect(message).to.include(`rank 0 goes on from ${first}/step-00000004, this one finds ${second}/step-00000007`);
    // As many steps, but of another run.
    await rm(second, { recursive: true });
    await runRanks(1, { ...task, dir: second, abort: { rank: 0, step: 4 } });
    expect(await refused({ ownDisks: true, resume: true })).to.include('step-00000004, another of that name');
    await rm(second, { recursive: true });
    const ranks = await runRanks(2, { ...task, dir, ownDisks: true, resume: true });
    expect(ranks.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(ranks[1]!.of('step').map(({ step }) => step)).to.deep.equal([4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("'auto' starts where there is no checkpoint, and goes on where there is one", async () => {
    for (const [steps, expected] of [
      [2, [0, 1]],
      [4, [2, 3]],
    ] as const) {
      const ranks = await runRanks(2, { ...task, steps, dir, resume: 'auto' });
      for (const rank of ranks) expect(rank.of('step').map(({ step }) => step)).to.deep.equal(expected);
    }
  });

  it('says which batches would go on where the old ones ended', async () => {
    await runRanks(1, { ...task, dir, abort: { rank: 0, step: 2 } });
    const [first] = await runRanks(2, { ...task, dir, resume: true, batch: 10 });
    expect(first!.error!.code).to.equal('INVALID_ARGUMENT');
    expect(first!.error!.message).to.match(
      /stands at picture 12 of its epoch, which batches of 10 pictures do not meet/,
    );
  });

  it('reads checkpoints that do not tell samples', async () => {
    const name = join(dir, 'step-00000002', 'state.json');
    await runRanks(1, { ...task, dir, abort: { rank: 0, step: 2 } });
    const { samples, ...before } = JSON.parse(await readFile(name, 'utf8')) as Record<string, unknown>;
    expect(samples).to.equal(12);
    await writeFile(name, JSON.stringify(before));
    const [first] = await runRanks(1, { ...task, steps: 4, dir, resume: true });
    expect(first!.of('step').map(({ step }) => step)).to.deep.equal([2, 3]);
  });
});
