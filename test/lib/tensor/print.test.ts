import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect } from 'chai';
import { printValues } from '../../../lib/tensor/print.js';
import { type DType, Tensor } from '../../../lib/tensor/tensor.js';
import { torch } from '../../../lib/tensor/torch.js';

interface Printed {
  dtype: DType;
  shape: number[];
  values: (number | string)[];
  text: string;
}

const { prints } = JSON.parse(
  readFileSync(new URL('../../fixtures/tensor/operators.json', import.meta.url), 'utf8'),
) as { prints: Printed[] };

function tensorOf({ dtype, shape, values }: Printed): Tensor {
  const flat = Float64Array.from(values, (value) =>
    typeof value === 'number' ? value : Number(value.replace('inf', 'Infinity').replace('nan', 'NaN')),
  );
  if (!dtype.startsWith('complex')) return Tensor.from(flat, { shape, dtype });
  return torch.viewAsComplex(Tensor.from(flat, { shape: [...shape, 2], dtype: 'float32' }));
}

describe('printing', () => {
  it('shows values as PyTorch does', () => {
    expect(prints.length).to.be.greaterThan(20);
    for (const printed of prints) expect(printValues(tensorOf(printed))).to.equal(printed.text);
  });

  it('adds shape, dtype, device and gradient', () => {
    expect(inspect(Tensor.from([1, 2]))).to.equal("tensor([1., 2.], shape=[2], dtype=float32, device='cpu')");
    const leaf = Tensor.from(3, { requiresGrad: true });
    expect(inspect(leaf)).to.equal("tensor(3., shape=[], dtype=float32, device='cpu', requiresGrad=true)");
    expect(inspect(leaf.mul(2))).to.contain('gradFn=<MulBackward1>');
    const gone = Tensor.from([1]);
    gone.dispose();
    expect(inspect(gone)).to.equal('tensor(disposed)');
  });
});
