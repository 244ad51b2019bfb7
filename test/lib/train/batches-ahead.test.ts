import { expect } from 'chai';
import { IPMixError, Tensor } from '../../../lib/index.js';
import type { TrainBatch } from '../../../lib/train/batch-source.js';
import { batchesAhead } from '../../../lib/train/batches-ahead.js';
import { errorOf } from '../error-code.js';

const batch = (n: number): TrainBatch => ({ images: Tensor.from([n]), labels: Tensor.from([n]), views: 1 });
const isDisposed = (tensor: Tensor) => {
  try {
    tensor.item();
    return false;
  } catch {
    return true;
  }
};

/** Batches 0, 1 and 2, noting what happens to them. */
function source(said: string[]) {
  const prepared: TrainBatch[] = [];
  async function* batches(): AsyncGenerator<TrainBatch, void, undefined> {
    try {
      for (let n = 0; n < 3; n++) yield batch(n);
    } finally {
      said.push('closed');
    }
  }
  const prepare = async ({ images }: TrainBatch) => {
    const n = Number(images.item());
    said.push(`prepare ${n}`);
    prepared.push(batch(10 + n));
    return prepared.at(-1)!;
  };
  return { batches: batches(), prepare, prepared };
}

describe('batches ahead', () => {
  it('prepares the next batch before the step of this one ends', async () => {
    const said: string[] = [];
    const { batches, prepare, prepared } = source(said);
    for await (const { images } of batchesAhead(batches, prepare)) {
      // A step takes longer than asking for a batch.
      await new Promise((resolve) => setImmediate(resolve));
      said.push(`step ${Number(images.item())}`);
    }
    expect(said).to.deep.equal([...['prepare 0', 'prepare 1', 'step 10', 'prepare 2', 'step 11', 'closed', 'step 12']]);
    expect(prepared.map(({ images, labels }) => isDisposed(images) && isDisposed(labels))).to.deep.equal([
      ...[true, true, true],
    ]);
  });

  it('lets go of everything when its consumer leaves', async () => {
    const said: string[] = [];
    const { batches, prepare, prepared } = source(said);
    for await (const _ of batchesAhead(batches, prepare)) break;
    expect(said).to.deep.equal(['prepare 0', 'prepare 1', 'closed']);
    expect(prepared.map(({ images }) => isDisposed(images))).to.deep.equal([true, true]);
  });

  it('throws the error of a batch when its turn comes, not during the step before', async () => {
    const said: string[] = [];
    const { batches, prepare } = source(said);
    const failing = async (given: TrainBatch) => {
      if (Number(given.images.item()) === 1) throw new IPMixError('LOADER_FAILED', 'no such batch');
      return prepare(given);
    };
    const steps: number[] = [];
    const error = await errorOf(async () => {
      for await (const { images } of batchesAhead(batches, failing)) steps.push(Number(images.item()));
    });
    expect(error.message).to.equal('no such batch');
    expect(steps).to.deep.equal([10]);
    expect(said).to.include('closed');
  });
});
