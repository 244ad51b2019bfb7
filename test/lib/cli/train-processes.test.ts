import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Ended, ipmix, smallPictures } from './spawn-cli.js';
import { findTorchrun, rankBelow, torchrun } from './torchrun.js';

describe('command line: train in several processes', function () {
  this.timeout(180_000);
  let folder: string;
  let data: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-processes-'));
    data = await smallPictures(join(folder, 'data'), { train: 64, test: 21 * 2 });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const training = (out: string, steps: number) => [
    ...['train', '--data', data, '--model', 'wrn-10-1', '--augment', 'none', '--batch', '16', '--steps', `${steps}`],
    ...['--lr', '0.02', '--precision', 'float32', '--out', join(folder, out)],
  ];

  async function expectWhole(out: string, { code, out: printed, err }: Ended): Promise<void> {
    expect(code, err).to.equal(0);
    expect(err, 'the reducer copies gradients').to.not.contain('strides');
    // Rank 0 alone speaks and writes.
    expect(printed.match(/^epoch 1: .*, test error/gm)).to.have.length(1);
    expect(printed.match(/^Done in /gm)).to.have.length(1);
    const csv = (await readFile(join(folder, out, 'log.csv'), 'utf8')).trim().split('\n');
    const lines = (await readFile(join(folder, out, 'log.jsonl'), 'utf8')).trim().split('\n');
    const epochs = lines.map((line) => JSON.parse(line) as { type: string; test?: { count: number } });
    expect(csv.length).to.be.above(1);
    expect(epochs.filter(({ type }) => type === 'epoch').map(({ test }) => test!.count)).to.deep.equal([42, 42]);
    expect(await readdir(join(folder, out))).to.include('model.safetensors');
  }

  it('--processes 2 trains with a worker beside it', async () => {
    await expectWhole('own', await ipmix([...training('own', 8), '--processes', '2'], folder));
  });

  it('goes on in one process, and says nothing of other settings', async () => {
    const ended = await ipmix([...training('own', 12), '--resume'], folder);
    expect(ended.code, ended.err).to.equal(0);
    expect(ended.err).to.not.match(/batchSize|distributed/);
  });

  it('a worker that is killed ends the command with code 1 and its rank', async function () {
    if (process.platform !== 'linux') {
      console.warn('      skipped: finds the worker in /proc, which only Linux has');
      this.skip();
    }
    let killed = false;
    const ended = await ipmix([...training('killed', 100_000), '--processes', '2'], folder, (child, text) => {
      if (killed || !text.includes('step ')) return;
      killed = true;
      process.kill(rankBelow(child.pid!, 1)!, 'SIGKILL');
    });
    expect(ended.code, ended.err).to.equal(1);
    expect(ended.err).to.match(/^ipmix: rank 1 is gone or does not answer, and left no reason/m);
  });

  it('refuses a batch that cannot be shared', async () => {
    const { code, err } = await ipmix([...training('odd', 8), '--processes', '3'], folder);
    expect(code).to.equal(1);
    expect(err).to.include('--batch 16 cannot be shared equally by 3 processes; give a multiple');
  });

  it('torchrun --no-python starts it as well', async function () {
    if (!findTorchrun()) {
      console.warn('      skipped: no torchrun; put it on the path or set IPMIX_PYTHON');
      this.skip();
    }
    await expectWhole('torchrun', await torchrun([], training('torchrun', 8), folder).ended);
  });
});
