// Mixup and CutMix from the loader to the loss: soft labels all the way.
import { expect } from 'chai';
import { CutMix, DataLoader, datasets, Mixup, models, scope, Trainer, torch } from '../../../lib/index.js';
import type { StepEvent, TrainEvent } from '../../../lib/train/events.js';

const N = 48;
const SIDE = 32;
const CLASSES = 3;

/** Pictures whose class is the channel that is bright. */
const pictures = () => {
  const labels = Int32Array.from({ length: N }, (_, i) => i % CLASSES);
  const images = Uint8Array.from({ length: N * SIDE * SIDE * 3 }, (_, i) => {
    const picture = Math.floor(i / (SIDE * SIDE * 3));
    return i % 3 === labels[picture] ? 190 + ((i * 31) % 60) : (i * 17 + picture) % 80;
  });
  return datasets.fromArrays(images, labels);
};

const METHODS = {
  Mixup: () => new Mixup({ classes: CLASSES, seed: 5 }),
  CutMix: () => new CutMix({ classes: CLASSES, seed: 5 }),
};

for (const [name, method] of Object.entries(METHODS)) {
  describe(`Trainer with a DataLoader and ${name}`, function () {
    this.timeout(60_000);
    const loader = (workers = 1) => new DataLoader(pictures(), { batchSize: 16, shuffle: true, seed: 3, workers });
    const fresh = () => models.create('wrn-10-1', { classes: CLASSES, seed: 3 });
    const shared = { lr: 0.05, precision: 'float32' as const, seed: 3 };

    async function steps(trainer: Trainer): Promise<StepEvent[]> {
      const events: TrainEvent[] = [];
      for await (const event of trainer.run()) events.push(event);
      return events.filter((event) => event.type === 'step');
    }

    it('gives the loss that soft labels of the same plan give by hand', async () => {
      const labelSmoothing = 0.1;
      const trainer = new Trainer({
        ...{ ...shared, labelSmoothing, model: fresh(), train: loader(), mixBatch: method(), steps: 1 },
      });
      const [step] = await steps(trainer);
      using model = fresh();
      for await (const batch of loader().epoch(0)) {
        const key = { index: 0, epoch: 0, count: 16, height: SIDE, width: SIDE };
        const mixing = method();
        const mixed = mixing.render(batch.images, batch.labels, mixing.drawPlan(key) as never);
        const rows = mixed.labels.toArray() as number[][];
        const soft = rows.map((row) => row.filter((chance) => chance > 0 && chance < 1).length);
        expect(
          soft.some((count) => count > 1),
          'some labels are mixed',
        ).to.equal(true);
        for (const row of rows) expect(row.reduce((sum, chance) => sum + chance, 0)).to.be.closeTo(1, 1e-6);
        const expected = scope(() => {
          const chances = mixed.labels.mul(1 - labelSmoothing).add(labelSmoothing / CLASSES);
          const logs = torch.logSoftmax!(model.train().forward(mixed.images), 1) as typeof mixed.labels;
          return -Number(logs.mul(chances).sum().item()) / 16;
        });
        expect(step!.loss).to.be.closeTo(expected, 1e-5 * expected);
        break;
      }
    });

    it('passes over a batch whose pictures are all broken', async () => {
      const { labels, images } = pictures();
      const stepsWithout = async (broken: (i: number) => boolean) => {
        const get = (i: number) => {
          if (broken(i)) throw new Error('torn');
          return { data: images.subarray(i * 3072, (i + 1) * 3072), height: SIDE, width: SIDE };
        };
        const set = await datasets.custom({ length: N, labels, get });
        const size = { resize: { height: SIDE, width: SIDE }, onCorrupt: 'skip' } as const;
        const train = new DataLoader(set, { batchSize: 16, ...size });
        return steps(new Trainer({ ...shared, model: fresh(), train, mixBatch: method(), steps: 2 }));
      };
      const found = await stepsWithout((i) => i < 16);
      expect(found.map(({ batch, count }) => [batch, count])).to.deep.equal([
        [1, 16],
        [2, 16],
      ]);
      // A batch without its second half is mixed too.
      const half = await stepsWithout((i) => i >= 8 && i < 16);
      expect(half.map(({ batch, count }) => [batch, count])).to.deep.equal([
        [0, 8],
        [1, 16],
      ]);
    });

    it('learns from them, the same with any number of workers', async () => {
      const run = (workers: number) => {
        const model = fresh();
        const test = new DataLoader(pictures(), { batchSize: 16 });
        return { model, ...shared, train: loader(workers), test, mixBatch: method(), epochs: 6 };
      };
      const trainer = new Trainer(run(0));
      const { epochs } = await trainer.fit();
      expect(epochs.at(-1)!.test!.error).to.be.below(0.1);
      const again = await new Trainer(run(2)).fit();
      expect(again.epochs.map(({ trainLoss }) => trainLoss)).to.deep.equal(epochs.map(({ trainLoss }) => trainLoss));
      expect(trainer.options.mixBatch).to.deep.equal({ method: name, alpha: 1, seed: 5, classes: CLASSES });
    });
  });
}
