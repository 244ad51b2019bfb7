import { constants } from 'node:buffer';
import { MessageChannel } from 'node:worker_threads';
import { expect } from 'chai';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { memoryStats, torch } from '../../../lib/tensor/torch.js';
import { errorOf } from '../error-code.js';

describe('memory shared with typed arrays', () => {
  it('from JavaScript: each side sees what the other writes, at any offset', () => {
    const whole = new Float32Array([1, 2, 3, 4, 5, 6]);
    const t = Tensor.from(whole.subarray(2), { shape: [2, 2], copy: false });
    whole[2] = 30;
    expect(t.toArray()).to.deep.equal([
      [30, 4],
      [5, 6],
    ]);
    t.add_(1);
    expect([...whole]).to.deep.equal([1, 2, 31, 5, 6, 7]);
    expect(Tensor.from(new BigInt64Array([7n]), { copy: false }).item()).to.equal(7);
  });

  it('from a SharedArrayBuffer', () => {
    const shared = new Int32Array(new SharedArrayBuffer(8));
    const t = Tensor.from(shared, { copy: false });
    shared[1] = 9;
    expect(t.toArray()).to.deep.equal([0, 9]);
  });

  it('a tensor whose buffer was transferred away throws, its views too', async () => {
    const array = new Float32Array([1, 2, 3, 4]);
    const t = Tensor.from(array, { copy: false });
    const view = t.view([2, 2]);
    structuredClone(array.buffer, { transfer: [array.buffer] });
    for (const use of [() => t.sum(), () => view.sum(), () => t.shape, () => torch.add(torch.ones([4]), t)]) {
      const error = await errorOf(use);
      expect([error.code, /ArrayBuffer that was detached/.test(error.message)]).to.deep.equal(['DISPOSED', true]);
    }
    t.dispose();
    view.dispose();
  });

  it('a detached array is refused with a sentence', async () => {
    const { port1 } = new MessageChannel();
    const array = new Float32Array([1, 2]);
    port1.postMessage(array.buffer, [array.buffer]);
    port1.close();
    const error = await errorOf(() => Tensor.from(array));
    expect(error.code).to.equal('INVALID_ARGUMENT');
    expect(error.message).to.match(/ArrayBuffer was detached/);
  });

  it('lets the buffer go with the last tensor', () => {
    const before = memoryStats();
    const t = Tensor.from(new Float32Array(1000), { copy: false });
    const view = t.view([10, 100]);
    t.dispose();
    expect(view.sum().item()).to.equal(0);
    view.dispose();
    expect(memoryStats().tensorBytes).to.be.at.most(before.tensorBytes + 4);
  });

  it('says what copy: false cannot do', async () => {
    for (const use of [
      () => Tensor.from([1, 2], { copy: false }),
      () => Tensor.from(new Float32Array(2), { copy: false, dtype: 'float64' }),
      () => torch.ones([2, 3]).t().data({ copy: false }),
      () => torch.ones([2]).to('bfloat16').data({ copy: false }),
      () => Tensor.from(new Float32Array(2), { shape: [2 ** 33, 2 ** 33] }),
    ])
      expect((await errorOf(use)).code).to.equal('INVALID_ARGUMENT');
  });

  it('refuses an array that is longer than the runtime allows', async () => {
    const long = torch.empty([constants.MAX_LENGTH + 1], { dtype: 'uint8' }); // never written, so it takes no memory
    for (const use of [() => long.data({ copy: false }), () => long.data()]) {
      const error = await errorOf(use);
      expect([error.code, /narrow\(\)/.test(error.message)], error.message).to.deep.equal(['INVALID_ARGUMENT', true]);
    }
    const whole = long.narrow(0, 0, constants.MAX_LENGTH).data({ copy: false });
    expect(whole.length).to.equal(constants.MAX_LENGTH);
    long.dispose();
  });

  it('to JavaScript: the array is the tensor, and outlives it', () => {
    const t = torch.ones([3]);
    const array = t.data({ copy: false }) as Float32Array;
    t.mul_(4);
    expect([...array]).to.deep.equal([4, 4, 4]);
    array[0] = 7;
    expect(t.toArray()).to.deep.equal([7, 4, 4]);
    t.dispose();
    expect([...array]).to.deep.equal([7, 4, 4]);
  });

  it('copies by default, in every dtype', () => {
    const kinds = {
      float32: Float32Array,
      float64: Float64Array,
      int64: BigInt64Array,
      int32: Int32Array,
      int16: Int16Array,
      int8: Int8Array,
      uint8: Uint8Array,
      bool: Uint8Array,
      float16: Float32Array,
      bfloat16: Float32Array,
      float8_e5m2: Float32Array,
      uint16: Uint16Array,
      uint32: Uint32Array,
      uint64: BigUint64Array,
      complex64: Float32Array,
      complex128: Float64Array,
    } as const;
    for (const [dtype, kind] of Object.entries(kinds)) {
      const t = torch.ones([2], { dtype: dtype as keyof typeof kinds });
      expect(t.dtype).to.equal(dtype);
      expect(t.data(), dtype).to.be.instanceOf(kind);
      expect(Number(t.data()[0])).to.equal(1);
    }
  });
});
