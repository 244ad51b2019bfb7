import { expect } from 'chai';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { evaluate } from '../../../lib/train/evaluate.js';
import { errorOf } from '../../lib/error-code.js';

const N = 7;
const MEAN = [0.1, 0.2, 0.3];
const STD = [0.5, 0.25, 2];
const bytes = Uint8Array.from({ length: N * 4 * 5 * 3 }, (_, i) => (i * 37) % 256);
const images = () => Tensor.from(bytes, { shape: [N, 4, 5, 3] });
/** Gives back the pictures it gets. */
const mirror = () => createModel(nn.sequential([nn.flatten(), nn.dropout(0.5)]));

/** What the model must get: (byte / 255 - mean) / std, N x 3 x H x W. */
const expected = Array.from({ length: bytes.length }, (_, i) => {
  const [n, c, p] = [Math.floor(i / 60), Math.floor(i / 20) % 3, i % 20];
  return (bytes[(n * 20 + p) * 3 + c]! / 255 - MEAN[c]!) / STD[c]!;
});

describe('evaluate', () => {
  it('divides, normalises and reorders bytes; in eval mode; the same for every batch size', async () => {
    for (const batchSize of [1, 3, 7, 100]) {
      const done: number[] = [];
      const result = await evaluate(mirror().train(), images(), {
        ...{ mean: MEAN, std: STD, batchSize },
        onProgress: (count, total) => done.push(count / total),
      });
      expect(result.shape).to.deep.equal([N, 60]);
      const values = result.data() as Float32Array;
      for (const [i, value] of values.entries()) expect(value).to.be.closeTo(expected[i]!, 2e-6);
      expect(done.at(-1)).to.equal(1);
      expect(done).to.have.length(Math.ceil(N / batchSize));
    }
  });

  it('takes floats as they are without mean and std, and keeps no graph', async () => {
    const values = Float32Array.from({ length: 24 }, (_, i) => i / 24);
    const result = await evaluate(mirror(), Tensor.from(values, { shape: [2, 3, 2, 2], requiresGrad: true }));
    expect(result.data()).to.deep.equal(values);
    expect(result.requiresGrad).to.equal(false);
  });

  it('refuses what it cannot judge, and stops when aborted', async () => {
    const refuse = (tensor: Tensor, options = {}) => errorOf(() => evaluate(mirror(), tensor, options));
    expect((await refuse(Tensor.from(new Uint8Array(12), { shape: [1, 3, 2, 2] }))).message).to.match(
      /uint8 N x H x W x 3, or float N x 3 x H x W .* got Byte \[1, 3, 2, 2\]/,
    );
    expect((await refuse(Tensor.from([1, 2]))).code).to.equal('SHAPE_MISMATCH');
    expect((await refuse(images(), { batchSize: 0 })).message).to.match(/batchSize must be a positive integer, got 0/);
    expect((await refuse(images(), { mean: [1], std: [1] })).message).to.match(/one a channel, got 1 and 1/);
    const abort = new AbortController();
    const error = await refuse(images(), { batchSize: 2, signal: abort.signal, onProgress: () => abort.abort() });
    expect(error.code).to.equal('ABORTED');
  });
});
