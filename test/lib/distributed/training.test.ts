import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type Rank, runRanks } from './ranks.js';

interface Recorded {
  batchNorm: boolean;
  accumulate: number;
  losses: { loss: number; gradientNorm: number }[];
  state: Record<string, number[]>;
}
const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/torch/distributed.json', import.meta.url), 'utf8'),
) as { cases: Recorded[] };

function ended(ranks: readonly Rank[]): void {
  expect(
    ranks.map(({ code }) => code),
    ranks.map(({ error, err }) => error?.message ?? err).join('\n'),
  ).to.deep.equal(ranks.map(() => 0));
}

/** Largest difference beside the size of the values. */
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, i) => Math.abs(value - b[i]!) / Math.max(1, Math.abs(b[i]!))));

describe('training in several processes', function () {
  this.timeout(120_000);

  for (const { batchNorm, accumulate, losses, state } of recorded.cases) {
    const what = `${batchNorm ? 'with' : 'without'} batch norm, in ${accumulate} part${accumulate > 1 ? 's' : ''}`;
    it(`takes the steps of PyTorch's DistributedDataParallel ${what}`, async () => {
      const ranks = await runRanks(2, { source: 'formula', steps: 5, norm: batchNorm, accumulate, clipNorm: 1 });
      ended(ranks);
      const told = ranks[0]!.of('step');
      expect(told).to.have.length(5);
      expect(
        apart(
          ranks[0]!.losses,
          losses.map(({ loss }) => loss),
        ),
      ).to.be.below(1e-5);
      expect(
        apart(
          told.map(({ gradientNorm }) => gradientNorm),
          losses.map(({ gradientNorm }) => gradientNorm),
        ),
      ).to.be.below(1e-5);
      const own = ranks[0]!.of('state')[0]!.state;
      expect(Object.keys(own)).to.deep.equal(Object.keys(state));
      for (const [name, values] of Object.entries(state)) expect(apart(own[name]!, values), name).to.be.below(1e-5);
      // Every rank has the same weights and tells the same of the whole batch.
      expect(ranks[1]!.losses).to.deep.equal(ranks[0]!.losses);
      expect(ranks[1]!.of('state')[0]!.state['fc.weight']).to.deep.equal(own['fc.weight']);
    });
  }

  it('gives the losses of one process, and counts every test picture once', async () => {
    const task = { source: 'pictures' as const, steps: 14, batch: 6, ema: true };
    const alone = (await runRanks(1, task))[0]!;
    ended([alone]);
    for (const count of [2, 3]) {
      const ranks = await runRanks(count, task);
      ended(ranks);
      const [first] = ranks as [Rank];
      expect(first.losses).to.have.length(14);
      // 52 pictures in batches of 6: the ninth is smaller.
      expect(first.of('step').reduce((sum, { count: rows }) => sum + rows, 0)).to.equal(
        alone.of('step').reduce((sum, { count: rows }) => sum + rows, 0),
      );
      expect(apart(first.losses.slice(0, 8), alone.losses.slice(0, 8))).to.be.below(1e-5);
      const [own, others] = [first, alone].map((rank) =>
        rank.of('epoch').map(({ test, emaTest }) => ({ test, emaTest })),
      );
      for (const [i, { test, emaTest }] of own!.entries()) {
        for (const [one, other] of [
          [test, others![i]!.test],
          [emaTest, others![i]!.emaTest],
        ]) {
          expect(one!.count).to.equal(21);
          if (count === 2 || i === 0) expect(one!.loss).to.be.closeTo(other!.loss, 1e-3);
        }
      }
    }
  });
});
