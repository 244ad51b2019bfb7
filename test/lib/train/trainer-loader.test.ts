import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { DataLoader, datasets, IPMix, mixingSets, models, Trainer } from '../../../lib/index.js';
import type { TrainEvent } from '../../../lib/train/events.js';
import { errorOf } from '../error-code.js';

const N = 40;
const SIDE = 32;

/** Pictures whose class is the channel that is bright. */
const dataset = () => {
  const labels = Int32Array.from({ length: N }, (_, i) => i % 3);
  const images = Uint8Array.from({ length: N * SIDE * SIDE * 3 }, (_, i) => {
    const picture = Math.floor(i / (SIDE * SIDE * 3));
    return i % 3 === labels[picture] ? 190 + ((i * 31) % 60) : (i * 17 + picture) % 80;
  });
  return datasets.fromArrays(images, labels);
};

async function loader(workers: number) {
  const mixing = await mixingSets.fractals({ count: 4, size: 40, seed: 1 });
  return new DataLoader(dataset(), {
    ...{ batchSize: 16, shuffle: true, seed: 3, crop: { padding: 4 }, flip: true, views: 3, workers },
    augment: new IPMix({ preset: 'cifar', seed: 3 }),
    mixing,
  });
}

const losses = (events: TrainEvent[]) => events.flatMap((event) => (event.type === 'step' ? [event.loss] : []));

describe('Trainer with a DataLoader, IPMix and JSD', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-trainer-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  const options = (train: DataLoader) => {
    const model = models.create('wrn-10-1', { classes: 3, dropRate: 0.3, seed: 3 });
    const test = new DataLoader(dataset(), { batchSize: 16 });
    return { model, train, test, epochs: 2, precision: 'float32' as const, seed: 3 };
  };

  it('gives the same losses for any number of workers, and after stopping in mid epoch and resuming', async () => {
    const whole: TrainEvent[] = [];
    for await (const event of new Trainer(options(await loader(0))).run()) whole.push(event);
    expect(losses(whole)).to.have.length(6);
    const abort = new AbortController();
    const stopped: TrainEvent[] = [];
    const first = new Trainer({ ...options(await loader(2)), signal: abort.signal, checkpoint: { dir } });
    const error = await errorOf(async () => {
      for await (const event of first.run()) {
        stopped.push(event);
        if (losses(stopped).length === 2) abort.abort();
      }
    });
    expect(error.code).to.equal('ABORTED');
    const resumed: TrainEvent[] = [];
    for await (const event of new Trainer({ ...options(await loader(1)), resume: dir }).run()) resumed.push(event);
    expect([...losses(stopped), ...losses(resumed)]).to.deep.equal(losses(whole));
    const last = (events: TrainEvent[]) =>
      events.flatMap((event) => (event.type === 'epoch' ? [event.test] : [])).at(-1);
    expect(last(resumed)).to.deep.equal(last(whole));
    expect(last(whole)).to.include({ count: N });
  });
});
