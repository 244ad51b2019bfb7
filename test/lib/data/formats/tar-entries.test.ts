import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { tarEntries } from '../../../../lib/data/formats/tar-entries.js';
import { expectFailure } from '../expect-failure.js';
import { dataFixture, readDataFixture } from '../picture-rule.js';
import { tarBytes } from '../tar-file.js';
import { temporaryFolder } from '../temporary-folder.js';

async function listed(file: string) {
  const found: { name: string; offset: number; size: number; content: Buffer }[] = [];
  for await (const entry of tarEntries(file)) {
    const { name, offset, size } = entry;
    found.push({ name, offset, size, content: await entry.read() });
  }
  return found;
}

describe('tar archives', () => {
  const folder = temporaryFolder();

  for (const kind of ['gnu', 'pax', 'ustar']) {
    it(`reads what Python's tarfile writes, long names included: ${kind}, plain and gzip`, async () => {
      const plain = await listed(dataFixture(`${kind}.tar`));
      const bytes = readDataFixture(`${kind}.tar`);
      const deep = `${'deep/'.repeat(24)}0002`;
      expect(plain.map(({ name }) => name)).to.deep.equal(['a/0001.png', 'a/0001.cls', `${deep}.png`, `${deep}.cls`]);
      for (const { offset, size, content } of plain) {
        expect(content.equals(bytes.subarray(offset, offset + size))).to.equal(true);
      }
      expect(plain[3]!.content.toString()).to.equal('2\n');
      writeFileSync(folder.path('x.tgz'), gzipSync(bytes));
      expect(await listed(folder.path('x.tgz'))).to.deep.equal(plain);
    });
  }

  it('passes over what is not asked for', async () => {
    const archive = tarBytes({ a: 'one', b: Buffer.alloc(2000, 7), c: 'three' });
    for (const [name, bytes] of [
      ['x.tar', archive],
      ['x.tar.gz', gzipSync(archive)],
    ] as const) {
      writeFileSync(folder.path(name), bytes);
      const names: string[] = [];
      for await (const entry of tarEntries(folder.path(name))) {
        names.push(entry.name === 'c' ? (await entry.read()).toString() : entry.name);
      }
      expect(names).to.deep.equal(['a', 'b', 'three']);
    }
  });

  it('names the offset of what is cut off or damaged, wherever it is', async () => {
    const archive = tarBytes({ a: 'one', b: Buffer.alloc(700, 7) });
    const file = folder.path('x.tar');
    for (const length of [0, 100, 512, 515, 1024, 1536, 2000, 2400]) {
      writeFileSync(file, archive.subarray(0, length));
      await expectFailure('CORRUPT_FILE', [file, 'truncated', 'offset'], () => listed(file));
      const zipped = gzipSync(archive);
      writeFileSync(file, zipped.subarray(0, Math.floor((length / 2560) * (zipped.length - 2))));
      await expectFailure('CORRUPT_FILE', [file], () => listed(file));
    }
    const broken = Buffer.from(archive);
    broken[1024 + 3] = 88;
    writeFileSync(file, broken);
    await expectFailure('CORRUPT_FILE', [file, 'offset 1024', 'checksum'], () => listed(file));
    const zipped = gzipSync(archive);
    zipped[zipped.length - 6]! ^= 1;
    writeFileSync(file, zipped);
    await expectFailure('CORRUPT_FILE', [file, 'gzip'], () => listed(file));
    await expectFailure('NOT_FOUND', [folder.path('none.tar')], () => listed(folder.path('none.tar')));
  });
});
