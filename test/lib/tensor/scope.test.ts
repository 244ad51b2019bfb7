import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { scope } from '../../../lib/tensor/scope.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { memoryStats, torch } from '../../../lib/tensor/torch.js';

describe('scope', () => {
  it('frees all but what is returned, in any nesting of arrays, objects and maps', () => {
    const before = memoryStats().tensors;
    const kept = scope(() => {
      const a = torch.ones([4]);
      const b = a.add(1);
      return { sum: b.sum(), list: [b], map: new Map([['c', b.mul(2)]]), number: a.sum().item() };
    });
    expect(memoryStats().tensors).to.equal(before + 3);
    expect(kept.sum.item()).to.equal(8);
    expect(kept.map.get('c')?.toArray()).to.deep.equal([4, 4, 4, 4]);
    expect(kept.number).to.equal(4);
    kept.sum.dispose();
    kept.list[0]!.dispose();
    kept.map.get('c')!.dispose();
    expect(memoryStats().tensors).to.equal(before);
  });

  it('nests: what an inner scope returns belongs to the outer one', () => {
    const before = memoryStats().tensors;
    let inner: Tensor | undefined;
    let lost: Tensor | undefined;
    const value = scope(() => {
      inner = scope(() => {
        lost = torch.ones([2]);
        return lost.mul(3);
      });
      expect(lost!.disposed).to.equal(true);
      expect(inner.disposed).to.equal(false);
      return inner.sum().item();
    });
    expect(value).to.equal(6);
    expect(inner!.disposed).to.equal(true);
    expect(memoryStats().tensors).to.equal(before);
    expect(() => lost!.shape).to.throw(/freed when its scope\(\) ended/);
  });

  it('frees when the body throws or rejects', async () => {
    const before = memoryStats().tensors;
    expect(() =>
      scope(() => {
        torch.ones([2]);
        throw new RangeError('no');
      }),
    ).to.throw(RangeError);
    const failure = await scope(async () => {
      torch.ones([2]);
      await sleep(1);
      torch.ones([2]);
      throw new RangeError('no');
    }).catch((error: Error) => error);
    expect(failure).to.be.instanceOf(RangeError);
    expect(memoryStats().tensors).to.equal(before);
  });

  it('keeps async scopes apart across await', async () => {
    const before = memoryStats().tensors;
    const made: Tensor[] = [];
    const work = (pause: number) =>
      scope(async () => {
        const first = torch.full([3], pause);
        await sleep(pause);
        const second = first.add(1);
        made.push(second);
        await sleep(pause);
        expect(first.disposed).to.equal(false);
        const third = await torch.async.mul(second, 2);
        made.push(third);
        return scope(() => third.sum());
      });
    const outside = torch.ones([1]);
    const sums = await Promise.all([work(4), work(1), work(7)]);
    expect(sums.map((sum) => sum.item())).to.deep.equal([30, 12, 48]);
    expect(made.every((tensor) => tensor.disposed)).to.equal(true);
    expect(outside.disposed).to.equal(false);
    expect(memoryStats().tensors).to.equal(before + 4);
    for (const tensor of [outside, ...sums]) tensor.dispose();
  });

  it('leaves what is made beside an open scope alone', async () => {
    let open = () => {};
    const waiting = scope(async () => {
      await new Promise<void>((resolve) => {
        open = resolve;
      });
    });
    const beside = torch.ones([2]);
    open();
    await waiting;
    expect(beside.sum().item()).to.equal(2);
  });

  it('works with `using` and with dispose() inside', () => {
    const before = memoryStats().tensors;
    scope(() => {
      using a = Tensor.from([1, 2]);
      a.add(1).dispose();
    });
    expect(memoryStats().tensors).to.equal(before);
  });

  it('gives in-place results as the tensor they were called on', () => {
    const a = torch.ones([2]);
    expect(a.add_(1)).to.equal(a);
    const out = torch.zeros([2]);
    expect(torch.mul(a, a, { out })).to.equal(out);
    expect(scope(() => a.mul_(2))).to.equal(a);
    expect(a.disposed).to.equal(false);
  });
});
