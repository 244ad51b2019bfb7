import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readTrainingLog } from '../../../lib/benchmark/training-log.js';
import type { TrainEvent } from '../../../lib/train/events.js';
import { logs } from '../../../lib/train/log/logs.js';
import type { LogStart } from '../../../lib/train/log/train-log.js';

const STEPS = 60;

function* events(): Generator<TrainEvent> {
  for (let step = 0; step < STEPS; step++) {
    const shared = { steps: STEPS, epoch: step < 30 ? 0 : 1, batch: step % 30, lr: 0.1, gradientNorm: 1 };
    yield {
      type: 'step',
      step,
      ...shared,
      loss: 2 - step / 50,
      correct: step,
      count: 64,
      seconds: 0.5,
      waitSeconds: 0.25,
    };
    if (step % 30 !== 29) continue;
    const result = {
      epoch: shared.epoch,
      steps: 30,
      lr: 0.1,
      trainLoss: 1,
      trainError: 0.5,
      seconds: 20,
      imagesPerSecond: 90,
    };
    yield { type: 'epoch', ...result, test: { loss: 1, error: step === 29 ? 0.4 : 0.25, count: 100 } };
  }
}

describe('training curve of a run folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-log-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function written(kind: 'csv' | 'jsonLines', name: string): Promise<string> {
    const run = join(folder, kind);
    const log = logs[kind](join(run, name));
    await log.start?.({ step: 0, options: { loss: 'jsd' } } as unknown as LogStart);
    for (const event of events()) await log.event(event);
    await log.end?.();
    return run;
  }

  it('is the same from log.jsonl and from log.csv', async () => {
    const [json, csv] = [await written('jsonLines', 'log.jsonl'), await written('csv', 'log.csv')];
    const record = await readTrainingLog(json);
    expect(await readTrainingLog(csv, { loss: 'jsd' })).to.deep.equal(record);
    expect(record).to.deep.include({ loss: 'jsd', steps: STEPS, batchSize: 64, seconds: STEPS * 0.75 });
    expect(record!.curve).to.have.length(30);
    // Two steps a point: the last two have 58 and 59 right of 64.
    expect(record!.curve.at(-1)!.accuracy).to.be.closeTo((58 + 59) / 128, 1e-12);
    expect(record!.curve.at(-1)!.step).to.equal(STEPS);
    expect(record!.tested).to.deep.equal([
      { step: 30, accuracy: 0.6 },
      { step: 60, accuracy: 0.75 },
    ]);
  });

  it('ends where the judged weights were kept', async () => {
    const record = await readTrainingLog(join(folder, 'jsonLines'), { upTo: 40 });
    expect(record!.steps).to.equal(40);
    expect(record!.tested).to.have.length(1);
  });

  it('passes over half a line, and is null where there is no log', async () => {
    await appendFile(join(folder, 'jsonLines', 'log.jsonl'), '{"type":"step","st');
    expect((await readTrainingLog(join(folder, 'jsonLines')))!.steps).to.equal(STEPS);
    expect(await readTrainingLog(folder)).to.equal(null);
  });
});
