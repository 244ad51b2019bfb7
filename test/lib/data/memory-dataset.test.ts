import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { patterned } from './idx-file.js';

describe('datasets.fromArrays', () => {
  it('copies one array, or pictures of one size', () => {
    const bytes = patterned(2 * 12);
    const set = datasets.fromArrays(bytes, [1, 0]);
    bytes.fill(0);
    expect([set.height, set.width, set.length]).to.deep.equal([2, 2, 2]);
    expect(Array.from(set.images)).to.deep.equal(Array.from(patterned(24)));
    expect(set.classes).to.deep.equal(['0', '1']);
    const wide = datasets.fromArrays(patterned(24), [0, 0], { height: 1, width: 4, classes: ['only'] });
    expect([wide.height, wide.width]).to.deep.equal([1, 4]);
    const pictures = [0, 12].map((at) => ({ data: patterned(24).subarray(at, at + 12), height: 1, width: 4 }));
    expect(Array.from(datasets.fromArrays(pictures, [0, 0]).images)).to.deep.equal(Array.from(patterned(24)));
  });

  it('refuses what does not fit', async () => {
    const bytes = patterned(24);
    await expectFailure('INVALID_ARGUMENT', ['label 2', 'picture 1', '0 .. 1'], () =>
      datasets.fromArrays(bytes, [0, 2], { classes: ['a', 'b'] }),
    );
    await expectFailure('INVALID_ARGUMENT', ['label -1', 'picture 0'], () => datasets.fromArrays(bytes, [-1, 0]));
    await expectFailure('INVALID_ARGUMENT', ['label 0.5'], () => datasets.fromArrays(bytes, [0.5, 0]));
    await expectFailure('INVALID_ARGUMENT', ['at least one'], () => datasets.fromArrays([], []));
    await expectFailure('SHAPE_MISMATCH', ['height and width'], () => datasets.fromArrays(bytes, [0, 0, 0]));
    await expectFailure('SHAPE_MISMATCH', ['24'], () => datasets.fromArrays(bytes, [0, 0], { height: 3, width: 3 }));
    const pictures = [
      { data: patterned(12), height: 2, width: 2 },
      { data: patterned(12), height: 1, width: 4 },
    ];
    await expectFailure('SHAPE_MISMATCH', ['picture 1', '1 x 4'], () => datasets.fromArrays(pictures, [0, 0]));
  });
});

describe('Dataset.take', () => {
  const labels = Array.from({ length: 1000 }, (_, i) => (i < 600 ? 0 : i < 900 ? 1 : 2));
  const images = new Uint8Array(3000);
  for (let i = 0; i < 1000; i++) images.set([i & 255, i >> 8, 0], i * 3);
  const set = datasets.fromArrays(images, labels);
  const numbers = (part: typeof set) =>
    Array.from({ length: part.length }, (_, i) => part.images[i * 3]! + 256 * part.images[i * 3 + 1]!);

  it('keeps the proportions of the classes, the order, and each picture with its label', () => {
    const part = set.take(100, { seed: 3 });
    const chosen = numbers(part);
    expect(chosen).to.deep.equal([...new Set(chosen)].sort((a, b) => a - b));
    expect(chosen.map((i) => labels[i])).to.deep.equal(Array.from(part.labels));
    expect([0, 1, 2].map((label) => part.labels.filter((other) => other === label).length)).to.deep.equal([60, 30, 10]);
    expect(set.take(7).labels.join()).to.equal('0,0,0,0,1,1,2');
    expect(numbers(set.take(1000))).to.deep.equal(numbers(set));
  });

  it('is a function of its seed', () => {
    expect(numbers(set.take(100, { seed: 3 }))).to.deep.equal(numbers(set.take(100, { seed: 3 })));
    expect(numbers(set.take(100, { seed: 3 }))).not.to.deep.equal(numbers(set.take(100, { seed: 4 })));
  });

  it('owns its memory and reaches every picture', () => {
    expect(set.take(10).images.buffer.byteLength).to.equal(30);
    const seen = new Set<number>();
    for (let seed = 0; seed < 60; seed++) for (const i of numbers(set.take(200, { seed }))) seen.add(i);
    expect(seen.size).to.equal(1000);
  });

  it('refuses counts and indices that are not there', async () => {
    for (const count of [0, 1001, 1.5, Number.NaN])
      await expectFailure('INVALID_ARGUMENT', ['1 to 1000', `${count}`], () => set.take(count));
    await expectFailure('INVALID_ARGUMENT', ['1000'], () => set.subset([0, 1000]));
    await expectFailure('INVALID_ARGUMENT', ['seed'], () => set.take(10, { seed: -1 }));
  });
});
