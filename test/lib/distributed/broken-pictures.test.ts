import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Rank, runRanks } from './ranks.js';

const BATCH = 6;
const range = (first: number, past: number) => Array.from({ length: past - first }, (_, i) => first + i);
/** The pictures of one batch that rank 1 of two has. */
const ofRankOne = (batch: number) => [1, 3, 5].map((place) => batch * BATCH + place);

// A rank without a picture in its first batch, then in a later one; one picture; a batch that nobody has.
const broken = [...ofRankOne(0), ...ofRankOne(2), 3 * BATCH, ...range(5 * BATCH, 6 * BATCH)];
const task = { source: 'pictures' as const, steps: 10, batch: BATCH, broken, ema: true };

describe('several processes: broken pictures that are left out', function () {
  this.timeout(120_000);
  let dir: string;
  let alone: Rank;
  before(async () => {
    alone = (await runRanks(1, task))[0]!;
    dir = await mkdtemp(join(tmpdir(), 'ipmix-broken-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  for (const accumulate of [1, 2]) {
    it(`a rank without a picture takes the step of the others, in ${accumulate} part${accumulate > 1 ? 's' : ''}`, async () => {
      const ranks = await runRanks(2, { ...task, accumulate });
      expect(
        [alone, ...ranks].map(({ code }) => code),
        ranks.map(({ error, err }) => error?.message ?? err).join('\n'),
      ).to.deep.equal([0, 0, 0]);
      // 52 pictures are nine batches; of one nothing is left, so the tenth step is in the second epoch.
      const batches = [0, 1, 2, 3, 4, 6, 7, 8, 0, 1];
      const counts = [3, 6, 3, 5, 6, 6, 6, 4, 3, 6];
      for (const rank of [alone, ...ranks]) {
        expect(rank.of('step').map(({ step }) => step)).to.deep.equal(range(0, 10));
        expect(rank.of('step').map(({ batch }) => batch)).to.deep.equal(batches);
        expect(rank.of('step').map(({ count }) => count)).to.deep.equal(counts);
        expect(rank.of('epoch').map(({ steps }) => steps)).to.deep.equal([8, 2]);
      }
      for (const [step, loss] of alone.losses.entries())
        expect(ranks[0]!.losses[step]!, `step ${step}`).to.be.closeTo(loss, 2e-5);
      expect(ranks[1]!.losses).to.deep.equal(ranks[0]!.losses);
    });
  }

  it('goes on at the right batch after one that nobody had', async () => {
    await runRanks(1, { ...task, dir, abort: { rank: 0, step: 6 } });
    const [first] = await runRanks(2, { ...task, dir, resume: true });
    expect(first!.of('step').map(({ step, batch }) => [step, batch])).to.deep.equal([
      ...[
        [6, 7],
        [7, 8],
        [8, 0],
        [9, 1],
      ],
    ]);
    for (const [i, loss] of first!.losses.entries()) expect(loss).to.be.closeTo(alone.losses[6 + i]!, 2e-5);
  });

  it('an epoch of broken pictures alone ends every rank with a sentence', async () => {
    const ranks = await runRanks(2, { ...task, broken: range(0, 52) });
    expect(ranks.map(({ code }) => code)).to.deep.equal([1, 1]);
    for (const { error } of ranks)
      expect(error!.message).to.include('every picture of this epoch was left out as broken');
  });
});
