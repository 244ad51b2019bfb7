import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { cifarPickle } from './cifar-pickle.js';
import { expectFailure } from './expect-failure.js';
import { patterned } from './idx-file.js';
import { tarBytes } from './tar-file.js';
import { temporaryFolder } from './temporary-folder.js';

const COUNT = 10_000;
const planes = patterned(3072);
/** Picture 7 is patterned, of the class 42 in the group 8; the others are black apples. */
const fine = Array.from({ length: COUNT }, (_, i) => (i === 7 ? 42 : 0));
const coarse = Array.from({ length: COUNT }, (_, i) => (i === 7 ? 8 : 4));

function binary(): Buffer {
  const bytes = Buffer.alloc(COUNT * 3074);
  for (let i = 0; i < COUNT; i++) bytes.set([coarse[i]!, fine[i]!], i * 3074);
  bytes.set(planes, 7 * 3074 + 2);
  return bytes;
}

function python(): Buffer {
  const data = new Uint8Array(COUNT * 3072);
  data.set(planes, 7 * 3072);
  return cifarPickle(data, { coarse_labels: coarse, fine_labels: fine });
}

describe('datasets.cifar100', () => {
  const folder = temporaryFolder();

  const places: [title: string, write: () => string][] = [
    ['a folder with the binary version', () => put('test.bin', binary())],
    ['a folder with the Python version', () => put('cifar-100-python/test', python())],
    ['an archive of the binary version', () => put('x.tar.gz', gzipSync(tarBytes({ 'a/test.bin': binary() })), true)],
    ['a folder with an archive', () => put('cifar-100-python.tar.gz', gzipSync(tarBytes({ 'a/test': python() })))],
    ['a plain archive', () => put('x.tar', tarBytes({ 'cifar-100-python/test': python() }), true)],
  ];
  function put(name: string, bytes: Buffer, itself = false): string {
    mkdirSync(folder.path('cifar-100-python'), { recursive: true });
    writeFileSync(folder.path(name), bytes);
    return itself ? folder.path(name) : folder.path();
  }

  for (const [title, write] of places) {
    it(`reads ${title}, classes and groups`, async () => {
      const place = write();
      const set = await datasets.cifar100(place, { split: 'test' });
      expect([set.length, set.height, set.width, set.classes.length]).to.deep.equal([COUNT, 32, 32, 100]);
      expect([set.labels[7], set.classes[42], set.labels[8]]).to.deep.equal([42, 'leopard', 0]);
      for (let pixel = 0; pixel < 1024; pixel++) {
        const rgb = set.images.subarray(7 * 3072 + pixel * 3, 7 * 3072 + pixel * 3 + 3);
        expect(Array.from(rgb)).to.deep.equal([planes[pixel], planes[1024 + pixel], planes[2048 + pixel]]);
      }
      const groups = await datasets.cifar100(place, { split: 'test', labels: 'coarse' });
      expect([groups.labels[7], groups.classes[8], groups.classes.length]).to.deep.equal([8, 'large_carnivores', 20]);
    });
  }

  it('names file and offset of what is wrong', async () => {
    const read = () => datasets.cifar100(folder.path(), { split: 'test' });
    await expectFailure('NOT_FOUND', [folder.path(), 'test.bin'], read);
    const bytes = binary();
    bytes[12 * 3074 + 1] = 100;
    const file = folder.path('test.bin');
    writeFileSync(file, bytes);
    await expectFailure('CORRUPT_FILE', [file, 'label 100', `offset ${12 * 3074 + 1}`], read);
    writeFileSync(file, bytes.subarray(0, 5000));
    await expectFailure('CORRUPT_FILE', [file, 'truncated', 'offset 5000'], read);
    // @ts-expect-error: a typo of a plain JavaScript user
    const mistyped = () => datasets.cifar100(folder.path(), { split: 'test', labels: 'fin' });
    await expectFailure('INVALID_ARGUMENT', ["'coarse'"], mistyped);
  });

  it('names what is wrong in a pickle or an archive', async () => {
    const read = () => datasets.cifar100(folder.path(), { split: 'test' });
    const file = folder.path('test');
    const small = (lists: Record<string, number[]>, shape?: [number, number]) =>
      writeFileSync(file, cifarPickle(new Uint8Array(COUNT * 3072), lists, shape));
    small({ fine_labels: fine.slice(1) });
    await expectFailure('CORRUPT_FILE', [file, "'fine_labels'", '10000', '9999'], read);
    small({ fine_labels: fine.map((label, i) => (i === 5 ? 101 : label)) });
    await expectFailure('CORRUPT_FILE', [file, 'label 101', 'picture 5'], read);
    small({ fine_labels: fine }, [3072, COUNT]);
    await expectFailure('CORRUPT_FILE', [file, '3072 x 10000', '10000 x 3072'], read);
    writeFileSync(file, python().subarray(0, 40_000));
    await expectFailure('CORRUPT_FILE', [file, 'too early', 'offset'], read);
    const archive = gzipSync(tarBytes({ 'a/test.bin': binary() }));
    const packed = folder.path('cut.tar.gz');
    writeFileSync(packed, archive.subarray(0, archive.length - 9));
    await expectFailure('CORRUPT_FILE', [packed, 'gzip'], () => datasets.cifar100(packed, { split: 'test' }));
    writeFileSync(packed, gzipSync(tarBytes({ 'a/other': 'x' })));
    await expectFailure('NOT_FOUND', [packed, 'test.bin'], () => datasets.cifar100(packed, { split: 'test' }));
  });
}).timeout(30_000);
