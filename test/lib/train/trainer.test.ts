import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { memoryStats } from '../../../lib/index.js';
import * as models from '../../../lib/models/models.js';
import type { BatchSource } from '../../../lib/train/batch-source.js';
import type { StepEvent, TrainEvent } from '../../../lib/train/events.js';
import { learningRate } from '../../../lib/train/schedule.js';
import { Trainer } from '../../../lib/train/trainer.js';
import type { TrainerOptions } from '../../../lib/train/trainer-options.js';
import { errorOf } from '../error-code.js';
import { formulaBatches } from './formula-batches.js';

const model = () => models.create('wrn-10-1', { classes: 4, dropRate: 0.2 });
const trainer = (options: Partial<TrainerOptions> = {}) =>
  new Trainer({
    model: model(),
    train: formulaBatches({ batches: 3 }),
    epochs: 2,
    precision: 'float32',
    seed: 5,
    ...options,
  });
const collect = async (run: AsyncIterable<TrainEvent>) => {
  const events: TrainEvent[] = [];
  for await (const event of run) events.push(event);
  return events;
};
const steps = (events: TrainEvent[]) => events.filter((event): event is StepEvent => event.type === 'step');
const losses = (events: TrainEvent[]) => steps(events).map(({ loss }) => loss);

describe('Trainer', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-trainer-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('tells each step, epoch and the end, with the schedule of the run', async () => {
    const events = await collect(trainer({ test: formulaBatches({ batches: 1 }) }).run());
    expect(events.map(({ type }) => type)).to.deep.equal([
      'step',
      'step',
      'step',
      'epoch',
      'step',
      'step',
      'step',
      'epoch',
      'done',
    ]);
    steps(events).forEach((event, step) => {
      expect(event).to.include({ step, steps: 6, epoch: Math.floor(step / 3), batch: step % 3, count: 8 });
      expect(event.lr).to.equal(learningRate(step, { schedule: 'cosine', lr: 0.1, minLr: 1e-6, steps: 6 }));
      expect(event.seconds).to.be.greaterThan(0);
    });
    const done = events.at(-1)!;
    if (done.type !== 'done') throw new Error('the last event must be done');
    expect(done.epochs).to.have.length(2);
    const [first] = done.epochs;
    const own = steps(events).slice(0, 3);
    expect(first!.trainLoss).to.be.closeTo(own.reduce((sum, { loss }) => sum + loss, 0) / 3, 1e-12);
    expect(first!.trainError).to.be.closeTo(1 - own.reduce((sum, { correct }) => sum + correct, 0) / 24, 1e-12);
    expect(first!.test).to.include({ count: 8 });
    expect(first!.imagesPerSecond).to.be.greaterThan(0);
  });

  it('learns: the error of unseen pictures falls far below chance, with either loss', async function () {
    this.timeout(60_000);
    for (const views of [1, 3]) {
      const train = formulaBatches({ batches: 24, batchSize: 16, views });
      const test: BatchSource = {
        ...formulaBatches({ batches: 4, batchSize: 16 }),
        epoch: () => formulaBatches({ batches: 40, batchSize: 16 }).epoch(0, { fromBatch: 36 }),
      };
      const result = await trainer({ train, test, epochs: 1, model: models.create('wrn-10-1', { classes: 4 }) }).fit();
      expect(result.steps).to.equal(24);
      expect(result.epochs[0]!.test!.error, `${views} views`).to.be.below(0.3);
    }
  });

  it('repeats itself bit for bit; another seed drops other values', async () => {
    const run = async (seed: number) => losses(await collect(trainer({ seed }).run()));
    expect(await run(5)).to.deep.equal(await run(5));
    expect(await run(5)).to.not.deep.equal(await run(6));
  });

  it('ends inside an epoch after `steps`', async () => {
    const events = await collect(trainer({ steps: 4, checkpoint: { dir } }).run());
    expect(events.map(({ type }) => type)).to.deep.equal([
      'step',
      'step',
      'step',
      'epoch',
      'checkpoint',
      'step',
      'epoch',
      'checkpoint',
      'done',
    ]);
    const done = events.at(-1)!;
    expect(done).to.include({ type: 'done', steps: 4, checkpoint: join(dir, 'step-00000004') });
  });

  for (const stopAfter of [2, 3, 4]) {
    it(`resumes after an abort at step ${stopAfter} with the losses of a run that was never stopped`, async () => {
      const whole = losses(await collect(trainer().run()));
      const abort = new AbortController();
      const events: TrainEvent[] = [];
      const error = await errorOf(async () => {
        for await (const event of trainer({ signal: abort.signal, checkpoint: { dir } }).run()) {
          events.push(event);
          if (steps(events).length === stopAfter) abort.abort();
        }
      });
      expect(error.code).to.equal('ABORTED');
      expect(error.message).to.include(`after ${stopAfter} of 6 steps`);
      expect(events.at(-1)).to.include({ type: 'checkpoint', step: stopAfter });
      const resumed = await collect(
        trainer({ resume: dir, model: models.create('wrn-10-1', { classes: 4, dropRate: 0.2, seed: 99 }) }).run(),
      );
      expect([...losses(events), ...losses(resumed)]).to.deep.equal(whole);
      const done = resumed.at(-1)!;
      if (done.type !== 'done') throw new Error('the last event must be done');
      expect(done.epochs.map(({ steps }) => steps)).to.deep.equal([3, 3]);
      const train = whole.slice(0, 3).reduce((a, b) => a + b) / 3;
      expect(done.epochs[0]!.trainLoss).to.be.closeTo(train, 1e-12);
    });
  }

  it('goes on where a consumer left its loop', async () => {
    const whole = losses(await collect(trainer().run()));
    const subject = trainer();
    const seen: number[] = [];
    for await (const event of subject.run()) {
      if (event.type === 'step') seen.push(event.loss);
      if (seen.length === 2) break;
    }
    expect([...seen, ...losses(await collect(subject.run()))]).to.deep.equal(whole);
  });

  it('writes checkpoints every so many steps and keeps the newest', async () => {
    const events = await collect(trainer({ checkpoint: { dir, every: 2, keep: 2 } }).run());
    const written = events.filter(({ type }) => type === 'checkpoint').map((event) => (event as { step: number }).step);
    expect(written).to.deep.equal([2, 4, 6]);
    expect((await readdir(dir)).sort()).to.deep.equal(['step-00000004', 'step-00000006']);
    const state = JSON.parse(await readFile(join(dir, 'step-00000004', 'state.json'), 'utf8')) as {
      options: object;
      step: number;
    };
    expect(state.options).to.include({ lr: 0.1, steps: 6, precision: 'float32', loss: 'crossEntropy' });
  });

  it('stops at a loss that is not a number; the last checkpoint stands', async () => {
    const good = formulaBatches({ batches: 3 });
    const train: BatchSource = {
      ...good,
      async *epoch(epoch, options) {
        for await (const batch of good.epoch(epoch, options)) {
          if (epoch === 1) (batch.images.fill_ as (value: number) => void).call(batch.images, Number.NaN);
          yield batch;
        }
      },
    };
    const error = await errorOf(() => trainer({ train, checkpoint: { dir } }).fit());
    expect(error.code).to.equal('NON_FINITE_LOSS');
    expect(error.message).to.include('step 3');
    expect(await readdir(dir)).to.deep.equal(['step-00000003']);
  });

  it('names the step and the cause of what the loader throws, and refuses a loader without batches', async () => {
    const broken: BatchSource = {
      batches: 3,
      options: { views: 1 },
      // biome-ignore lint/correctness/useYield: it fails before the first batch.
      async *epoch() {
        throw new Error('the disk is gone');
      },
    };
    const failure = await errorOf(() => trainer({ train: broken }).fit());
    expect(failure.code).to.equal('LOADER_FAILED');
    expect(failure.message).to.equal('the train loader failed at the batch of step 0: the disk is gone');
    expect((failure.cause as Error).message).to.equal('the disk is gone');
    const empty: BatchSource = { batches: 3, options: { views: 1 }, async *epoch() {} };
    expect((await errorOf(() => trainer({ train: empty }).fit())).message).to.match(/gave no batch/);
  });

  it('aborts before the first step, and does not run twice at a time', async () => {
    expect((await errorOf(() => trainer({ signal: AbortSignal.abort(), checkpoint: { dir } }).fit())).code).to.equal(
      'ABORTED',
    );
    expect(await readdir(dir)).to.deep.equal([]);
    const subject = trainer();
    const running = subject.fit();
    expect((await errorOf(() => subject.fit())).code).to.equal('BUSY');
    await running;
  });

  it('refuses a synchronous forward in the middle of a step instead of racing with it', async () => {
    const net = models.create('wrn-16-2', { classes: 4 });
    const subject = new Trainer({ model: net, train: formulaBatches({ batches: 1, batchSize: 32 }), epochs: 1 });
    const running = subject.fit();
    const { images } = (await formulaBatches({ batches: 1 }).epoch(0)[Symbol.asyncIterator]().next()).value!;
    let code = '';
    for (let i = 0; i < 200 && !code; i++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      try {
        net.forward(images);
      } catch (error) {
        code = (error as { code: string }).code;
      }
    }
    await running;
    expect(code).to.equal('BUSY');
    expect(net.forward(images).shape).to.deep.equal([8, 4]);
  });

  it('leaves no tensor behind', async () => {
    const counts: number[] = [];
    for await (const event of trainer({ checkpoint: { dir }, epochs: 4, test: formulaBatches({ batches: 1 }) }).run()) {
      if (event.type === 'checkpoint') counts.push(memoryStats().tensors);
    }
    expect(counts).to.have.length(4);
    // The collector may take some of before; a leak would add the model's 46 entries each time.
    expect(Math.max(...counts)).to.be.at.most(counts[0]!);
    expect(memoryStats().pendingTasks).to.equal(0);
  });
});
