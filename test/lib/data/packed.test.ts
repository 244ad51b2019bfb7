import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { decodePicture } from '../../../lib/data/decode-picture.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { packFolder } from '../../../lib/data/pack.js';
import { PACKED_ENTRY, PACKED_HEADER, packedHeader, writePackedEntry } from '../../../lib/data/packed-format.js';
import { hashes } from './batch-hash.js';
import { expectFailure } from './expect-failure.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('packed files', () => {
  const folder = temporaryFolder();

  async function pictures(height = 40, width = 30) {
    for (let i = 0; i < 9; i++) {
      await writePicture(folder.path('set', 'train', i % 2 ? 'odd' : 'even', `${i}.jpg`), height + i, width, (y, x) => [
        (x * 5) & 255,
        (y * 3 + i * 9) & 255,
        90,
      ]);
    }
    return folder.path('set');
  }
  const file = () => folder.path('set.pack');
  const options = { batchSize: 4, shuffle: true, seed: 1, crop: { random: 16 }, flip: true } as const;

  it('give the very batches of the folder they were made of', async () => {
    const dir = await pictures();
    const result = await packFolder(dir, file(), { split: 'train' });
    expect(result).to.deep.equal({ file: file(), samples: 9, classes: 2, bytes: statSync(file()).size });
    const set = await datasets.packed(file());
    const from = await datasets.imageFolder(dir, { split: 'train', decode: 'in-loader' });
    expect([set.name, set.split, set.classes, Array.from(set.labels)]).to.deep.equal([
      'set',
      'train',
      ['even', 'odd'],
      Array.from(from.labels),
    ]);
    for (const workers of [0, 2])
      expect(await hashes(new DataLoader(set, { ...options, workers }))).to.deep.equal(
        await hashes(new DataLoader(from, options)),
      );
    expect(await hashes(new DataLoader(set.take(4), options))).to.deep.equal(
      await hashes(new DataLoader(from.take(4), options)),
    );
  });

  it('hold raw pixels, and pictures shrunk to a longest side', async () => {
    const dir = await pictures(60, 30);
    const raw = folder.path('raw.pack');
    await packFolder(dir, raw, { split: 'train', keep: 'pixels' });
    const from = await datasets.imageFolder(dir, { split: 'train', decode: 'in-loader' });
    const centre = { batchSize: 9, crop: { centre: 24 } } as const;
    expect(await hashes(new DataLoader(await datasets.packed(raw), centre))).to.deep.equal(
      await hashes(new DataLoader(from, centre)),
    );
    for (const keep of ['pixels', 'encoded'] as const) {
      await packFolder(dir, file(), { split: 'train', keep, maxSide: 48 });
      const { samples } = await datasets.packed(file());
      if (samples.kind !== 'packed') throw new Error('not packed');
      for (let i = 0; i < 9; i++) {
        const { data, height, width } = samples.native.sample(i);
        if (keep === 'pixels') {
          expect([height, data.length]).to.deep.equal([48, 48 * width * 3]);
        } else {
          writeFileSync(folder.path('one.jpg'), data);
          expect((await decodePicture(folder.path('one.jpg'))).height).to.equal(48);
        }
      }
    }
  });

  it('are found damaged wherever a byte changes, and truncated wherever they end', async () => {
    await packFolder(await pictures(), file(), { split: 'train' });
    const whole = readFileSync(file());
    const damage = folder.path('damaged.pack');
    const readAll = async () => hashes(new DataLoader(await datasets.packed(damage), options));
    writeFileSync(damage, whole);
    await readAll();
    for (let i = 0; i < 60; i++) {
      const at = i < 12 ? i * 5 : Math.floor((i / 60) * whole.length);
      const changed = Buffer.from(whole);
      changed[at]! ^= 1 << (i % 8);
      writeFileSync(damage, changed);
      await expectFailure('CORRUPT_FILE', [damage], readAll);
    }
    for (const kept of [0, 1, 63, 64, 500, whole.length - 1]) {
      writeFileSync(damage, whole.subarray(0, kept));
      await expectFailure('CORRUPT_FILE', [damage], readAll);
    }
    writeFileSync(damage, Buffer.concat([whole, Buffer.alloc(1)]));
    await expectFailure('CORRUPT_FILE', [damage, `${whole.length + 1} bytes of ${whole.length}`], readAll);
    await expectFailure('NOT_FOUND', [folder.path('none.pack'), 'ipmix data pack'], () =>
      datasets.packed(folder.path('none.pack')),
    );
    await expectFailure('CORRUPT_FILE', [folder.path('set')], () => datasets.packed(folder.path('set')));
  }).timeout(30_000);

  it('name the damaged sample, and can leave it out', async () => {
    await packFolder(await pictures(), file(), { split: 'train' });
    const bytes = readFileSync(file());
    const second = Number(bytes.readBigUInt64LE(Number(bytes.readBigUInt64LE(32)) + PACKED_ENTRY));
    bytes[second + 100]! ^= 4;
    writeFileSync(file(), bytes);
    const set = await datasets.packed(file());
    await expectFailure('CORRUPT_FILE', [file(), `sample 1 at offset ${second}`, 'checksum'], () =>
      hashes(new DataLoader(set, options)),
    );
    const loader = new DataLoader(set, { ...options, onCorrupt: 'skip' });
    for await (const { indices } of loader) expect(indices).to.not.include(1);
    expect(loader.skipped().map(({ index }) => index)).to.deep.equal([1]);
  });

  it('that are cut while they are open end the epoch, not the process', async () => {
    await packFolder(await pictures(), file(), { split: 'train' });
    const set = await datasets.packed(file());
    truncateSync(file(), 200);
    await expectFailure('CORRUPT_FILE', [file(), 'truncated while it was open'], () =>
      hashes(new DataLoader(set, options)),
    );
  });

  it('are mapped, so that all processes share their pages (skipped where there is no /proc)', async function () {
    if (!existsSync('/proc/self/maps')) {
      console.log('      skipped: there is no /proc/self/maps');
      this.skip();
    }
    await packFolder(await pictures(), file(), { split: 'train' });
    const mapped = () =>
      readFileSync('/proc/self/maps', 'utf8')
        .split('\n')
        .filter((line) => line.endsWith(file()));
    expect(mapped()).to.deep.equal([]);
    const set = await datasets.packed(file());
    expect(set.length).to.equal(9);
    expect(mapped()).to.have.length(1);
    expect(mapped()[0], 'read only and shared').to.match(/ r--s /);
  });

  it('of 100 GB open in milliseconds (a sparse file)', async function () {
    const samples = 60_000;
    const data = new Uint8Array([1, 2, 3]);
    const index = Buffer.alloc(samples * PACKED_ENTRY);
    const last = 100e9;
    for (let i = 0; i < samples; i++) {
      const entry = { bytes: 3, crc32: crc32(data), label: i % 7, height: 1, width: 1 };
      writePackedEntry(index, i * PACKED_ENTRY, { ...entry, offset: i + 1 < samples ? PACKED_HEADER : last });
    }
    const text = Buffer.from(JSON.stringify({ name: 'large', source: 'test', classes: [...'abcdefg'] }));
    const at = last + 3;
    const handle = openSync(file(), 'w');
    try {
      const end = at + index.length + text.length;
      writeSync(
        handle,
        packedHeader({
          fileBytes: end,
          samples,
          index: at,
          description: at + index.length,
          descriptionBytes: text.length,
          indexCrc32: crc32(index),
          descriptionCrc32: crc32(text),
        }),
      );
      ftruncateSync(handle, end);
      writeSync(handle, data, 0, 3, PACKED_HEADER);
      writeSync(handle, data, 0, 3, last);
      writeSync(handle, index, 0, index.length, at);
      writeSync(handle, text, 0, text.length, at + index.length);
    } catch {
      console.log('      skipped: this file system does not hold a sparse file of 100 GB');
      this.skip();
    } finally {
      closeSync(handle);
    }
    const before = performance.now();
    const set = await datasets.packed(file());
    const milliseconds = performance.now() - before;
    expect(set.length).to.equal(samples);
    expect(milliseconds).to.be.below(500); // The index of 1.4 MB is read, whatever the pictures take.
    for await (const { images, indices } of new DataLoader(set.subset([samples - 1]), {
      batchSize: 1,
      resize: { height: 1, width: 1 },
      output: 'uint8',
    })) {
      expect(indices).to.deep.equal([0]);
      expect(Array.from(images.data() as Uint8Array)).to.deep.equal([1, 2, 3]);
    }
  });

  it('appear whole or not at all', async () => {
    const dir = await pictures();
    await packFolder(dir, file(), { split: 'train' });
    const before = readFileSync(file());
    writeFileSync(folder.path('set', 'train', 'even', '9.jpg'), 'no picture');
    const pack = (more = {}) => packFolder(dir, file(), { split: 'train', ...more });
    await expectFailure('CORRUPT_FILE', [folder.path('set', 'train', 'even', '9.jpg')], pack);
    await expectFailure('ABORTED', ['aborted'], () => pack({ signal: AbortSignal.abort() }));
    await expectFailure('INVALID_ARGUMENT', ['maxSide'], () => pack({ maxSide: 0 }));
    await expectFailure('WRITE_FAILED', ['set.pack'], () =>
      packFolder(dir, folder.path('set.pack', 'under'), { split: 'train' }),
    );
    expect(readFileSync(file()).equals(before)).to.equal(true);
    expect(readdirSync(folder.path()).filter((name) => name.endsWith('.part'))).to.deep.equal([]);
    expect(existsSync(file())).to.equal(true);
  });
});
