import { expect } from 'chai';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import type { ModelSpec } from '../../../lib/nn/spec.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

/** A 1x1 convolution of one channel: multiplies by `factor`. */
const times = () => nn.conv2d(1, 1, 1, { bias: false });

/** What the block makes of one pixel, each convolution multiplying by its factor. */
function run(spec: ModelSpec, factors: Record<string, number>, pixel: number): number {
  const model = createModel(spec);
  const entries = Object.entries(factors).map(
    ([name, factor]) => [`${name}.weight`, Tensor.from([[[[factor]]]])] as const,
  );
  model.loadStateDict(new Map(entries));
  return model.forward(Tensor.from([[[[pixel]]]])).item() as number;
}

describe('residual', () => {
  it('adds the input to the body', () => {
    expect(run(nn.residual({ body: { a: times() } }), { a: 3 }, 5)).to.equal(3 * 5 + 5);
  });

  it('starts the shortcut from the input, or from what `before` gives', () => {
    const parts = { before: { b: times() }, body: { a: times() } };
    expect(run(nn.residual(parts), { b: 2, a: 3 }, 5)).to.equal(3 * 10 + 5);
    expect(run(nn.residual({ ...parts, shortcutFrom: 'before' }), { b: 2, a: 3 }, 5)).to.equal(3 * 10 + 10);
    const full = { ...parts, shortcut: { s: times() }, after: { z: times() } };
    expect(run(nn.residual(full), { b: 2, a: 3, s: 7, z: -1 }, 5)).to.equal(-(3 * 10 + 7 * 5));
    expect(run(nn.residual({ ...full, shortcutFrom: 'before' }), { b: 2, a: 3, s: 7, z: -1 }, 5)).to.equal(
      -(3 * 10 + 7 * 10),
    );
  });

  it('registers its parts flat in its own namespace, in order; a named sequential nests', () => {
    const block = nn.residual({
      after: { last: times() },
      shortcut: { side: nn.sequential([times(), nn.relu(), times()]) },
      body: { first: times(), second: times() },
      before: { entry: times() },
    });
    expect([
      ...createModel(nn.sequential({ stage: nn.sequential([block]) }))
        .stateDict()
        .keys(),
    ]).to.deep.equal(['entry', 'first', 'second', 'side.0', 'side.2', 'last'].map((name) => `stage.0.${name}.weight`));
  });

  it('sends gradients through both ways', () => {
    const model = createModel(nn.residual({ body: { a: times() }, shortcut: { s: times() } }));
    model.loadStateDict(
      new Map([
        ['a.weight', Tensor.from([[[[2]]]])],
        ['s.weight', Tensor.from([[[[3]]]])],
      ]),
    );
    const x = Tensor.from([[[[5]]]], { requiresGrad: true });
    model.forward(x).backward();
    expect(x.grad!.item()).to.equal(5);
    for (const weight of model.parameters().values()) expect(weight.grad!.item()).to.equal(5);
  });
});
