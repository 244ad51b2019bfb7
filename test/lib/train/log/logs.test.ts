import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import * as models from '../../../../lib/models/models.js';
import type { TrainEvent } from '../../../../lib/train/events.js';
import { crc32c, maskedCrc32c } from '../../../../lib/train/log/crc32c.js';
import { logs } from '../../../../lib/train/log/logs.js';
import { Trainer } from '../../../../lib/train/trainer.js';
import type { TrainerOptions } from '../../../../lib/train/trainer-options.js';
import { errorOf } from '../../error-code.js';
import { formulaBatches } from '../formula-batches.js';

const python = process.env.IPMIX_PYTHON ?? 'python3';
const hasTensorBoard = (() => {
  try {
    execFileSync(python, ['-c', 'import tensorboard.backend.event_processing.event_accumulator'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const READER = `
import json, sys
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
a = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0, "images": 0}).Reload()
print(json.dumps({
    "scalars": {tag: [[e.step, e.value] for e in a.Scalars(tag)] for tag in a.Tags()["scalars"]},
    "images": {tag: [[e.step, e.width, e.height, list(e.encoded_image_string[:4])] for e in a.Images(tag)] for tag in a.Tags()["images"]},
}))
`;

const EPOCHS = 3;
const options = (more: Partial<TrainerOptions> = {}): TrainerOptions => ({
  model: models.create('wrn-10-1', { classes: 4, dropRate: 0.2 }),
  train: formulaBatches({ batches: 3, views: 3, batchSize: 4 }),
  test: formulaBatches({ batches: 1 }),
  ...{ epochs: EPOCHS, precision: 'float32', ema: 0.9 },
  ...more,
});

/** Trains one epoch with a checkpoint after each step but the last two, whose lines a kill would leave behind; then resumes. */
async function interrupted(dir: string, log: () => NonNullable<TrainerOptions['log']>): Promise<TrainEvent[]> {
  const events: TrainEvent[] = [];
  const checkpoint = { dir: join(dir, 'checkpoints'), every: 4 };
  for await (const event of new Trainer(options({ checkpoint, log: log() })).run()) {
    events.push(event);
    if (event.type === 'step' && event.step === 5) break;
  }
  for await (const event of new Trainer(options({ resume: checkpoint.dir, log: log() })).run()) events.push(event);
  return events;
}

const steps = (events: TrainEvent[]) => {
  const last = new Map(events.flatMap((event) => (event.type === 'step' ? [[event.step, event]] : [])));
  return [...last.values()].sort((a, b) => a.step - b.step);
};

describe('training logs', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-logs-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('JSON lines and CSV hold each step and epoch once, also after a resume', async () => {
    const [lines, table] = [join(dir, 'log.jsonl'), join(dir, 'log.csv')];
    const events = await interrupted(dir, () => [logs.jsonLines(lines), logs.csv(table)]);
    const rows = (await readFile(lines, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofType = (type: string) => rows.filter((row: { type: string }) => row.type === type);
    expect(ofType('step').map(({ step, loss }: { step: number; loss: number }) => [step, loss])).to.deep.equal(
      steps(events).map(({ step, loss }) => [step, loss]),
    );
    expect(ofType('epoch').map(({ epoch }: { epoch: number }) => epoch)).to.deep.equal([0, 1, 2]);
    expect(ofType('start')).to.have.length(2);
    expect(ofType('start')[0].options).to.include({ loss: 'jsd', steps: 9 });
    expect(ofType('start')[0].precision).to.equal('float32 (as asked)');
    expect(rows.at(-1)).to.include({ type: 'done', at: 9 });

    const [header, ...cells] = (await readFile(table, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    expect(cells.every((row) => row.length === header!.length)).to.equal(true);
    const column = (name: string, kind: string) =>
      cells.filter(([first]) => first === kind).map((row) => Number(row[header!.indexOf(name)]));
    expect(column('loss', 'step')).to.deep.equal(steps(events).map(({ loss }) => loss));
    expect(column('steps_done', 'epoch')).to.deep.equal([3, 6, 9]);
    expect(column('ema_test_error', 'epoch').every((error) => error >= 0 && error <= 1)).to.equal(true);
  });

  it('drop the half line that a kill left', async () => {
    const file = join(dir, 'log.jsonl');
    const checkpoint = { dir: join(dir, 'checkpoints') };
    await new Trainer(options({ steps: 3, checkpoint, log: [logs.jsonLines(file)] })).fit();
    await appendFile(file, '{"type":"step","at":3,"lo');
    await new Trainer(options({ resume: checkpoint.dir, log: [logs.jsonLines(file)] })).fit();
    const rows = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(rows.filter(({ type }) => type === 'step')).to.have.length(9);
  });

  it('the console tells the start, the precision and each epoch', async () => {
    const lines: string[] = [];
    const log = [logs.console({ everySeconds: 0, write: (line) => lines.push(line) })];
    await new Trainer(options({ log, precision: 'auto' })).fit();
    expect(lines[0]).to.match(/^training over 9 steps with sgd, jsd, (float32|bfloat16) \(auto: this processor/);
    expect(lines[1]).to.match(
      /^epoch 1 step 1 of 9: loss \d\.\d{3}, learning rate 0\.100, \d+ pictures\/s, about 1 min left$/,
    );
    expect(lines.filter((line) => /test error .* \(averaged weights/.test(line))).to.have.length(EPOCHS);
  });

  it('crc32c is that of RFC 3720, and masked as TensorFlow masks it', () => {
    expect(crc32c(Buffer.from('123456789'))).to.equal(0xe3069283);
    expect(crc32c(Buffer.alloc(32))).to.equal(0x8a9136aa);
    expect(crc32c(Buffer.alloc(32, 0xff))).to.equal(0x62a8ab43);
    const crc = crc32c(Buffer.from('foo'));
    expect(maskedCrc32c(Buffer.from('foo'))).to.equal((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0);
  });

  it('TensorBoard files are whole TFRecords: lengths and both sums fit to the end', async () => {
    const events = await interrupted(dir, () => [logs.tensorBoard(join(dir, 'board'))]);
    const files = (await readdir(join(dir, 'board'))).sort();
    expect(files).to.have.length(2);
    let records = 0;
    for (const name of files) {
      const data = await readFile(join(dir, 'board', name));
      for (let at = 0; at < data.length; records++) {
        const length = Number(data.readBigUInt64LE(at));
        expect(data.readUInt32LE(at + 8)).to.equal(maskedCrc32c(data.subarray(at, at + 8)));
        expect(data.readUInt32LE(at + 12 + length)).to.equal(maskedCrc32c(data.subarray(at + 12, at + 12 + length)));
        at += 16 + length;
      }
    }
    const written = events.filter(({ type }) => type === 'step' || type === 'epoch').length;
    // Beside them two versions, one restart, and the pictures of epochs 0, 1, 1 again and 2.
    expect(records).to.equal(written + 2 + 1 + 4);
  });

  it(`TensorBoard's own reader gives what was written${hasTensorBoard ? '' : ' (skipped: no python3 with tensorboard; set IPMIX_PYTHON)'}`, async function () {
    if (!hasTensorBoard) this.skip();
    this.timeout(120_000);
    const events = await interrupted(dir, () => [logs.tensorBoard(join(dir, 'board'))]);
    const read = JSON.parse(execFileSync(python, ['-c', READER, join(dir, 'board')], { encoding: 'utf8' })) as {
      scalars: Record<string, [step: number, value: number][]>;
      images: Record<string, [step: number, width: number, height: number, head: number[]][]>;
    };
    expect(read.scalars['train/loss']!.map(([step, value]) => [step, Math.fround(value)])).to.deep.equal(
      steps(events).map(({ step, loss }) => [step, Math.fround(loss)]),
    );
    expect(Object.keys(read.scalars).sort()).to.deep.equal([
      ...['ema_test/error', 'ema_test/loss', 'test/error', 'test/loss'],
      ...['train/error', 'train/gradient_norm', 'train/images_per_second', 'train/learning_rate', 'train/loss'],
    ]);
    expect(read.scalars['test/error']!.map(([step]) => step)).to.deep.equal([2, 5, 8]);
    const pictures = read.images['train/pictures']!;
    expect(pictures.map(([step]) => step)).to.deep.equal([0, 3, 4, 6]);
    for (const [, width, height, head] of pictures) {
      expect([width, height]).to.deep.equal([4 * 34 - 2, 3 * 34 - 2]);
      expect(head).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    }
  });

  it('a log that cannot be written stops the run with its name; the last checkpoint stands', async () => {
    const full = {
      event: (event: TrainEvent) => {
        if (event.type === 'step' && event.step === 4) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      },
    };
    const checkpoint = { dir: join(dir, 'checkpoints') };
    await new Trainer(options({ checkpoint, log: [full] })).fit().then(
      () => expect.fail('the run went on'),
      (error: { code: string }) => expect(error.code).to.equal('ENOSPC'),
    );
    expect(await readdir(checkpoint.dir)).to.deep.equal(['step-00000003']);
    const file = join(dir, 'a file');
    await writeFile(file, '');
    const error = await errorOf(() => new Trainer(options({ log: [logs.csv(join(file, 'log.csv'))] })).fit());
    expect(error.code).to.equal('WRITE_FAILED');
    expect(error.message).to.match(/the log .*log\.csv cannot be written: .*; the last checkpoint stands/);
  });
});
