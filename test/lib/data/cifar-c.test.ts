import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { writeNpy } from '../../../lib/tensor/files/npy.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { expectFailure } from './expect-failure.js';
import { patterned } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';

const N = 6;
const PICTURE = 3072;
const pixels = patterned(5 * N * PICTURE);
const labels = Array.from({ length: 5 * N }, (_, i) => (i * 3) % 10);

describe('datasets.cifarC', () => {
  const folder = temporaryFolder();

  async function write(home = folder.path(), dtype: 'int64' | 'uint8' | 'int32' = 'int64', answers = labels) {
    mkdirSync(home, { recursive: true });
    await writeNpy(`${home}/fog.npy`, Tensor.from(pixels, { shape: [5 * N, 32, 32, 3] }));
    await writeNpy(`${home}/labels.npy`, Tensor.from(answers, { dtype }));
  }

  it('reads one severity or all five', async () => {
    await write();
    const all = await datasets.cifarC(folder.path(), 'fog');
    expect([all.length, all.name, all.edition, all.split]).to.deep.equal([30, 'cifar10-c', 'fog', 'test']);
    expect(all.images).to.deep.equal(pixels);
    expect(Array.from(all.labels)).to.deep.equal(labels);
    for (let severity = 1; severity <= 5; severity++) {
      const set = await datasets.cifarC(folder.path(), 'fog', { severity });
      const first = (severity - 1) * N;
      expect(set.images).to.deep.equal(pixels.subarray(first * PICTURE, (first + N) * PICTURE));
      expect(Array.from(set.labels)).to.deep.equal(labels.slice(first, first + N));
    }
  });

  it('finds the folder that the archive unpacks to, and takes any whole-number labels', async () => {
    for (const dtype of ['uint8', 'int32'] as const) {
      await write(
        folder.path('CIFAR-100-C'),
        dtype,
        labels.map((label) => label * 11),
      );
      const set = await datasets.cifarC(folder.path(), 'fog', { severity: 2 });
      expect([set.name, set.classes.length, set.classes[99]]).to.deep.equal(['cifar100-c', 100, 'worm']);
      expect(set.labels[1]).to.equal((((N + 1) * 3) % 10) * 11);
    }
  });

  it('names what is missing or wrong', async () => {
    const read = (name = 'fog', severity?: number) => datasets.cifarC(folder.path(), name, { severity });
    await expectFailure('NOT_FOUND', [folder.path('x')], () => datasets.cifarC(folder.path('x'), 'fog'));
    await expectFailure('NOT_FOUND', [folder.path(), 'labels.npy'], read);
    await write();
    await expectFailure('NOT_FOUND', ['snow.npy', 'it has fog'], () => read('snow'));
    await expectFailure('NOT_FOUND', ['../fog'], () => read('../fog'));
    for (const severity of [0, 6, 1.5])
      await expectFailure('INVALID_ARGUMENT', ['1 to 5'], () => read('fog', severity));
    await writeNpy(folder.path('labels.npy'), Tensor.from(labels.slice(5), { dtype: 'int64' }));
    await expectFailure('CORRUPT_FILE', ['labels.npy', '25 labels', '30 pictures'], read);
    await writeNpy(
      folder.path('labels.npy'),
      Tensor.from(
        labels.map((l) => l - 1),
        { dtype: 'int64' },
      ),
    );
    await expectFailure('CORRUPT_FILE', ['labels.npy', 'label -1', 'picture 0'], read);
    await writeNpy(folder.path('labels.npy'), Tensor.from(labels.map((l) => l + 0.5)));
    await expectFailure('CORRUPT_FILE', ['labels.npy', 'float32'], read);
    await write();
    const file = folder.path('fog.npy');
    await writeNpy(file, Tensor.from(pixels, { shape: [5 * N, 3, 32, 32] }));
    await expectFailure('CORRUPT_FILE', [file, '5 N x 32 x 32 x 3', '30 x 3 x 32 x 32'], read);
    writeFileSync(file, 'no array');
    await expectFailure('CORRUPT_FILE', [file], read);
  });
});
