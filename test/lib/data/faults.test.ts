import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { EncodedDataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import type { LoaderOptions } from '../../../lib/data/loader-options.js';
import { packFolder } from '../../../lib/data/pack.js';
import type { ErrorCode } from '../../../lib/errors.js';
import { memoryStats } from '../../../lib/index.js';
import * as models from '../../../lib/models/models.js';
import { Trainer } from '../../../lib/train/trainer.js';
import { expectFailure } from './expect-failure.js';
import { tarBytes } from './tar-file.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

/** What goes wrong while an epoch runs: one sentence with the name, threads and memory given back, and the next epoch works. */
describe('faults in the middle of an epoch', () => {
  const folder = temporaryFolder();
  const count = 24;
  const late = 21;
  const options = { batchSize: 2, resize: { height: 16, width: 16 }, prefetch: 1 } as const;
  const fileOf = (i: number) => folder.path('set', 'a', `${String(i).padStart(2, '0')}.jpg`);

  async function pictures(): Promise<EncodedDataset> {
    for (let i = 0; i < count; i++) await writePicture(fileOf(i), 20, 20, (y, x) => [i * 9, y * 9, x * 9]);
    return datasets.imageFolder(folder.path('set'), { decode: 'in-loader' });
  }

  /** An epoch that meets the fault after its first batch; how many samples came. */
  async function epoch(loader: DataLoader, fault: () => void): Promise<number> {
    let samples = 0;
    for await (const { batch, indices } of loader) {
      if (batch === 0) fault();
      samples += indices.length;
    }
    return samples;
  }
  function expectNothingLeft(loader: DataLoader) {
    const { threads, slotsInUse } = loader.statistics();
    expect({ threads, slotsInUse, loaders: memoryStats().loaders }).to.deep.equal({
      threads: 0,
      slotsInUse: 0,
      loaders: 0,
    });
  }

  const faults: [title: string, code: ErrorCode, says: string, fault: (file: string) => void][] = [
    ['deleted', 'NOT_FOUND', 'not there any more', (file) => rmSync(file)],
    ['emptied', 'CORRUPT_FILE', '0 bytes', (file) => truncateSync(file, 0)],
    ['cut', 'CORRUPT_FILE', 'bytes', (file) => truncateSync(file, 300)],
    ['overwritten', 'CORRUPT_FILE', 'neither JPEG', (file) => writeFileSync(file, 'no picture at all, but text')],
    [
      'replaced by a folder',
      'CORRUPT_FILE',
      'not a file',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    [
      'replaced by a link to itself',
      'CORRUPT_FILE',
      'cannot be read',
      (file) => {
        rmSync(file);
        symlinkSync(file, file);
      },
    ],
    [
      'replaced by a pipe that nobody writes to',
      'CORRUPT_FILE',
      'not a file',
      (file) => {
        rmSync(file);
        spawnSync('mkfifo', [file]);
      },
    ],
  ];
  for (const [title, code, says, fault] of faults) {
    it(`a file is ${title}`, async function () {
      if (title.includes('pipe') && spawnSync('mkfifo', ['--version']).status !== 0) {
        console.log('      skipped: there is no mkfifo');
        this.skip();
      }
      const set = await pictures();
      const good = readFileSync(fileOf(late));
      for (const workers of [0, 2]) {
        const strict = new DataLoader(set, { ...options, workers });
        await expectFailure(code, [fileOf(late), says], () => epoch(strict, () => fault(fileOf(late))));
        expectNothingLeft(strict);

        const skipping = new DataLoader(set, { ...options, workers, onCorrupt: 'skip' });
        expect(await epoch(skipping, () => undefined)).to.equal(count - 1);
        expect(skipping.statistics().skipped).to.equal(1);
        const left = skipping.skipped();
        expect(left.map(({ index, name }) => [index, name])).to.deep.equal([[late, fileOf(late)]]);
        expect(left[0]!.reason).to.contain(says);
        expectNothingLeft(skipping);

        rmSync(fileOf(late), { recursive: true, force: true });
        writeFileSync(fileOf(late), good);
        expect(await epoch(strict, () => undefined), 'the loader works again').to.equal(count);
      }
    });
  }

  it('the whole folder goes', async () => {
    const set = await pictures();
    const loader = new DataLoader(set, { ...options, workers: 2 });
    const fault = () => rmSync(folder.path('set'), { recursive: true });
    await expectFailure('NOT_FOUND', [folder.path('set')], () => epoch(loader, fault));
    expectNothingLeft(loader);
    await expectFailure('NOT_FOUND', [folder.path('set')], () => datasets.imageFolder(folder.path('set')));
  });

  it('a shard is cut off', async () => {
    await pictures();
    const members: Record<string, Buffer | string> = {};
    for (let i = 0; i < count; i++) {
      members[`${i + 10}.jpg`] = readFileSync(fileOf(i));
      members[`${i + 10}.cls`] = '0';
    }
    const shard = folder.path('x.tar');
    const whole = tarBytes(members);
    writeFileSync(shard, whole);
    const set = await datasets.webDataset(shard);
    for (const workers of [0, 2]) {
      const loader = new DataLoader(set, { ...options, workers });
      const cut = () => truncateSync(shard, whole.length >> 1);
      await expectFailure('CORRUPT_FILE', [shard, 'truncated'], () => epoch(loader, cut));
      expectNothingLeft(loader);
      const skipping = new DataLoader(set, { ...options, workers, onCorrupt: 'skip' });
      const kept = await epoch(skipping, () => undefined);
      expect(kept + skipping.skipped().length).to.equal(count);
      expect(kept).to.be.within(8, 16);
      writeFileSync(shard, whole);
    }
  });

  it('a packed file is cut off; one that is deleted or replaced is read to its end', async () => {
    await pictures();
    const file = folder.path('x.pack');
    await packFolder(folder.path('set'), file);
    const whole = readFileSync(file);
    for (const workers of [0, 2]) {
      const read = async (fault: () => void, more: Partial<LoaderOptions> = {}) => {
        writeFileSync(file, whole);
        const loader = new DataLoader(await datasets.packed(file), { ...options, ...more, workers });
        return epoch(loader, fault).finally(() => expectNothingLeft(loader));
      };
      const cut = () => truncateSync(file, whole.length >> 1);
      await expectFailure('CORRUPT_FILE', [file, 'truncated while it was open'], () => read(cut));
      expect(await read(cut, { onCorrupt: 'skip' })).to.be.within(2, count - 2);
      expect(await read(() => rmSync(file))).to.equal(count);
      const other = folder.path('other');
      expect(
        await read(() => {
          writeFileSync(other, 'another file');
          renameSync(other, file);
        }),
      ).to.equal(count);
    }
  });

  it('a get throws late, and a file is deleted, while a Trainer trains', async () => {
    const size = { resize: { height: 32, width: 32 } };
    const training = { epochs: 2, precision: 'float32', seed: 0 } as const;
    const model = () => models.create('wrn-10-1', { classes: 4 });
    const set = await pictures();
    const strict = new DataLoader(set, { ...options, ...size, workers: 1 });
    const trainer = new Trainer({ ...training, model: model(), train: strict });
    await expectFailure('NOT_FOUND', [fileOf(late), 'not there any more'], async () => {
      for await (const event of trainer.run()) if (event.type === 'step' && event.step === 0) rmSync(fileOf(late));
    });
    expectNothingLeft(strict);
    const custom = await datasets.custom({
      length: 12,
      labels: new Array<number>(12).fill(0),
      nameOf: (i) => `row ${i}`,
      get: (i) => {
        if (i === 9) throw new Error('the bucket is closed');
        return readFileSync(fileOf(i));
      },
    });
    const loader = new DataLoader(custom, { ...options, ...size, workers: 1 });
    await expectFailure('DATA_SOURCE', ['row 9', 'the bucket is closed'], () =>
      new Trainer({ ...training, model: model(), train: loader }).fit(),
    );
    expectNothingLeft(loader);
    const skipping = new DataLoader(set, { ...options, ...size, onCorrupt: 'skip' });
    await new Trainer({ ...training, model: model(), train: skipping }).fit();
    expect(skipping.skipped().map(({ name }) => name)).to.deep.equal([fileOf(late)]);
    expect(skipping.statistics().skipped).to.equal(2);
  });
});
