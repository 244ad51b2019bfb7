import { expect } from 'chai';
import { cuda } from '../../../lib/tensor/cuda.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { Generator, torch } from '../../../lib/tensor/torch.js';
import { errorOf } from '../error-code.js';

describe('cuda', () => {
  it('counts devices, and `auto` takes what is there', () => {
    expect(cuda.isAvailable()).to.equal(cuda.deviceCount() > 0);
    expect(torch.zeros([1], { device: 'auto' }).device).to.equal(cuda.isAvailable() ? 'cuda:0' : 'cpu');
    expect(torch.zeros([1]).to('auto').device).to.equal(cuda.isAvailable() ? 'cuda:0' : 'cpu');
    cuda.emptyCache();
  });

  describe('without a GPU', () => {
    const uses: Record<string, () => unknown> = {
      "device 'cuda'": () => torch.zeros([1], { device: 'cuda' }),
      'Tensor.from on cuda': () => Tensor.from([1], { device: 'cuda:0' }),
      'to cuda': () => torch.zeros([1]).to('cuda'),
      'to cuda, non-blocking': () => torch.zeros([1]).to({ device: 'cuda', nonBlocking: true }),
      'torch.async on cuda': () => torch.async.zeros([1], { device: 'cuda' }),
      'pinned memory from data': () => Tensor.from([1], { pinMemory: true }),
      'pinned memory of a tensor': () => torch.zeros([1]).pinMemory(),
      'pinned memory of an operator': () => torch.zeros([1], { pinMemory: true }),
      'a generator': () => new Generator('cuda'),
      properties: () => cuda.properties(),
      memory: () => cuda.memory(),
      'peak memory': () => cuda.resetPeakMemory(),
      synchronize: () => cuda.synchronize(),
      'a stream': () => cuda.stream(),
      withStream: () => cuda.withStream(null as never, () => 1),
    };
    before(function () {
      if (!cuda.isAvailable()) return;
      console.log('      skipped: there is a GPU here');
      this.skip();
    });
    for (const [title, use] of Object.entries(uses)) {
      it(`${title} is refused in one sentence`, async () => {
        const { code, message } = await errorOf(use);
        expect([code, message.split('\n')[0]!.length < 250], message).to.deep.equal(['DEVICE_UNAVAILABLE', true]);
      });
    }

    it('copies without blocking where nothing has to wait', () => {
      const t = Tensor.from([1, 2]).to({ dtype: 'float64', nonBlocking: true });
      expect([t.dtype, t.toArray()]).to.deep.equal(['float64', [1, 2]]);
      expect(t.isPinned()).to.equal(false);
    });
  });

  describe('with a GPU', () => {
    before(function () {
      if (cuda.isAvailable()) return;
      console.log('      skipped: there is no GPU here');
      this.skip();
    });

    it('computes there, and comes back from pinned memory', async () => {
      const pinned = Tensor.from([1, 2, 3], { pinMemory: true });
      expect(pinned.isPinned()).to.equal(true);
      const there = pinned.to({ device: 'cuda', nonBlocking: true });
      await cuda.synchronize();
      expect(there.mul(2).to('cpu').toArray()).to.deep.equal([2, 4, 6]);
      expect(cuda.memory().allocated).to.be.greaterThan(0);
      expect(cuda.properties().totalMemory).to.be.greaterThan(1e9);
    });

    it('orders streams', async () => {
      const stream = cuda.stream();
      const ones = torch.ones([512, 512], { device: 'cuda' });
      stream.waitFor(null);
      const product = cuda.withStream(stream, () => ones.matmul(ones));
      await stream.synchronize();
      expect(stream.isIdle()).to.equal(true);
      expect(product.mean().item()).to.equal(512);
    });
  });
});
