import { expect } from 'chai';
import { IPMixError, memoryStats, noGrad, Tensor, torch } from '../../../lib/index.js';

const code = (body: () => unknown): string => {
  try {
    body();
  } catch (error) {
    expect(error).to.be.instanceOf(IPMixError);
    return (error as IPMixError).code;
  }
  throw new Error('expected an IPMixError, nothing was thrown');
};

describe('Tensor', () => {
  it('is made from nested arrays, numbers and typed arrays, and comes back', () => {
    const t = Tensor.from([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(t.shape).to.deep.equal([2, 3]);
    expect(t.dtype).to.equal('float32');
    expect(t.toArray()).to.deep.equal([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(Tensor.from(7).item()).to.equal(7);
    expect(Tensor.from([true, false]).toArray()).to.deep.equal([true, false]);
    expect(Tensor.from(new BigInt64Array([1n, -1n])).toArray()).to.deep.equal([1, -1]);
    expect(Tensor.from(new Uint8Array([1, 2, 3, 4]), { shape: [2, 2], dtype: 'float64' }).data()).to.deep.equal(
      new Float64Array([1, 2, 3, 4]),
    );
    expect(t).to.be.instanceOf(Tensor);
  });

  it('gives C order whatever the memory layout', () => {
    const t = Tensor.from([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect([...(t.t().data() as Float32Array)]).to.deep.equal([1, 4, 2, 5, 3, 6]);
  });

  it('keeps an unsafe int64 as bigint', () => {
    const large = 2n ** 60n;
    expect(Tensor.from(new BigInt64Array([large])).item()).to.equal(large);
  });

  it('rounds to bfloat16 and back', () => {
    const t = Tensor.from([1.00390625, 3]).to('bfloat16');
    expect(t.dtype).to.equal('bfloat16');
    expect(t.data()).to.deep.equal(new Float32Array([1, 3]));
  });

  it('calls any operator with keyword arguments, lists and tuples of results', () => {
    const t = Tensor.from([
      [1, 5],
      [7, 3],
    ]);
    expect(torch.add(t, t, { alpha: 2 }).toArray()).to.deep.equal([
      [3, 15],
      [21, 9],
    ]);
    const [values, indices] = torch.max(t, 1, { keepdim: true });
    expect(values.toArray()).to.deep.equal([[5], [7]]);
    expect(indices.dtype).to.equal('int64');
    expect(torch.cat([t, t], 1).shape).to.deep.equal([2, 4]);
    expect(torch.sum(t, [0, 1]).item()).to.equal(16);
    expect(t.add_(1).sum().item()).to.equal(20);
    expect(torch.zeros([2, 2], { dtype: 'int64' }).dtype).to.equal('int64');
  });

  it('differentiates like the rule of the product', () => {
    const x = Tensor.from([2, 3], { requiresGrad: true });
    const y = x.mul(x).mul(x).sum();
    y.backward();
    expect(x.grad?.toArray()).to.deep.equal([12, 27]);
    expect(noGrad(() => x.mul(2).requiresGrad)).to.equal(false);
    expect(x.mul(2).requiresGrad).to.equal(true);
    expect(code(() => noGrad(async () => 1))).to.equal('INVALID_ARGUMENT');
  });

  it('frees its memory when disposed, once', () => {
    const before = memoryStats();
    const t = torch.zeros([1000]);
    expect(memoryStats().tensors).to.equal(before.tensors + 1);
    expect(memoryStats().tensorBytes).to.equal(before.tensorBytes + 4000);
    t.dispose();
    t.dispose();
    expect(memoryStats().tensorBytes).to.equal(before.tensorBytes);
    expect(code(() => t.shape)).to.equal('DISPOSED');
    expect(code(() => torch.add(t, 1))).to.equal('DISPOSED');
  });

  it('says in one error what was expected and what came', () => {
    const t = torch.zeros([2, 2]);
    expect(code(() => Tensor.from([[1], [1, 2]]))).to.equal('SHAPE_MISMATCH');
    expect(code(() => Tensor.from(new Float32Array(3), { shape: [2, 2] }))).to.equal('SHAPE_MISMATCH');
    expect(code(() => t.item())).to.equal('SHAPE_MISMATCH');
    expect(code(() => t.matmul(torch.zeros([3, 3])))).to.equal('TORCH');
    expect(code(() => t.to('cuda'))).to.be.oneOf(['DEVICE_UNAVAILABLE', 'TORCH']);
    expect(code(() => Tensor.from([1], { dtype: 'float' as 'float32' }))).to.equal('INVALID_ARGUMENT');
    expect(() => torch.matmul(t, 'x' as never)).to.throw(
      IPMixError,
      /torch\.matmul: argument 'other' expects Tensor, got the string 'x'\n.*schema: aten::matmul/,
    );
    const unknown = (torch as unknown as Record<string, (t: Tensor) => Tensor>).matmulx!;
    expect(() => unknown(t)).to.throw(IPMixError, /no operator 'matmulx'.*matmul/);
  });

  it('names the caller in the stack', () => {
    try {
      torch.zeros([2]).matmul(torch.zeros([3]));
      expect.fail('nothing was thrown');
    } catch (error) {
      expect((error as Error).stack).to.contain('tensor.test.ts');
    }
  });
});
