import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import sharp from 'sharp';
import { run } from '../../../lib/cli/run.js';
import { stopCatching } from '../../../scripts/setup/interrupt.mjs';
import { FaultyServer } from '../data/download/faulty-server.js';
import { smallPictures } from './spawn-cli.js';

async function call(args: readonly string[]) {
  const said = { out: '', err: '' };
  const write = (key: 'out' | 'err') => (text: string) => {
    said[key] += text;
  };
  const code = await run(args, { stdout: { write: write('out') }, stderr: { write: write('err') } });
  return { code, ...said };
}

describe('command line: data', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-cli-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('info says what is there, in numbers and in a contact sheet', async () => {
    await smallPictures(join(folder, 'data'), { train: 8, test: 4 });
    const sheet = join(folder, 'sheet.png');
    const { code, out } = await call(['data', 'info', join(folder, 'data'), '--sheet', sheet, '--json']);
    expect(code).to.equal(0);
    const { sets } = JSON.parse(out) as {
      sets: { split: string; pictures: number; mean: number[]; perClass: number[] }[];
    };
    expect(sets.map(({ split, pictures, perClass }) => [split, pictures, perClass])).to.deep.equal([
      ['train', 8, [4, 4]],
      ['test', 4, [2, 2]],
    ]);
    // Half of the stripes are 40 to 43, half 197 to 200.
    for (const mean of sets[0]!.mean) expect(mean).to.be.closeTo(120 / 255, 0.001);
    const { width, height } = await sharp(sheet).metadata();
    expect([width, height]).to.deep.equal([154 + 4 * 68, 4 + 2 * 68]);
    const text = await call(['data', 'info', join(folder, 'data'), '--no-sheet']);
    expect(text.out).to.contain('folders of pictures (train)').and.to.contain('2: across, down');
  });

  it('info names a picture that cannot be read', async () => {
    await smallPictures(join(folder, 'data'), { train: 8, test: 4 });
    await writeFile(join(folder, 'data', 'train', 'down', '1.png'), 'no picture');
    const { code, err } = await call(['data', 'info', join(folder, 'data'), '--no-sheet']);
    expect(code).to.equal(1);
    expect(err).to.match(/ipmix: .*train\/down\/1\.png: this picture cannot be decoded/);
  });

  it('get asks a mirror first; Ctrl-C leaves in order, with what came kept for the next time', async () => {
    const server = new FaultyServer();
    await server.start();
    const before = process.env.IPMIX_DATA_MIRROR;
    process.env.IPMIX_DATA_MIRROR = server.address('');
    try {
      server.files = { 'train_32x32.mat': Buffer.alloc(1000, 7) };
      server.manners = ['silence'];
      const asked = new Promise<void>((resolve) => {
        const watch = setInterval(() => {
          if (server.asked.length === 0) return;
          clearInterval(watch);
          resolve();
        }, 5);
      });
      const ended = call(['data', 'get', 'svhn', '--dir', join(folder, 'data')]);
      await asked;
      await sleep(100);
      stopCatching(); // set-up code that another test ran in this process would end it
      process.emit('SIGINT');
      const { code, err } = await ended;
      expect(code).to.equal(130);
      expect(err).to.match(/interrupted/);
      expect(server.asked[0]!.path).to.equal('train_32x32.mat');
      expect(await readdir(join(folder, 'data'))).to.deep.equal(['train_32x32.mat.part']);
    } finally {
      if (before === undefined) delete process.env.IPMIX_DATA_MIRROR;
      else process.env.IPMIX_DATA_MIRROR = before;
      await server.stop();
    }
  });
});
