import { expect } from 'chai';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import type { ModelSpec } from '../../../lib/nn/spec.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../../lib/error-code.js';

const message = async (spec: unknown) => {
  const error = await errorOf(() => createModel(spec as ModelSpec));
  expect(error.code).to.equal('INVALID_ARGUMENT');
  return error.message;
};

describe('a spec with a mistake is refused with the path to it', () => {
  const deep = (layer: unknown) => nn.sequential({ block1: nn.sequential([nn.relu(), layer as ModelSpec]) });

  it('a value out of range, of the wrong type, or missing', async () => {
    expect(await message(deep(nn.conv2d(0, 4, 3)))).to.equal(
      "block1.1: conv2d's inChannels must be an integer >= 1, got 0",
    );
    expect(await message(deep(nn.conv2d(3, 4, 1.5)))).to.match(
      /block1\.1: conv2d's kernelSize must be an integer >= 1 or a pair .* got 1\.5/,
    );
    expect(await message(deep(nn.conv2d(3, 4, [1, 2, 3] as unknown as number)))).to.match(
      /kernelSize .* got \[1, 2, 3\]/,
    );
    expect(await message(deep({ type: 'linear', inFeatures: 3 }))).to.match(
      /block1\.1: linear's outFeatures .* got nothing/,
    );
    expect(await message(deep(nn.dropout(Number.NaN)))).to.match(/dropout's rate must be a number in 0\.\.1/);
    expect(await message(deep(nn.gelu({ approximate: 'fast' as 'tanh' })))).to.match(
      /'none', 'tanh', 'sigmoid', got 'fast'/,
    );
    expect(await message(deep(nn.relu({ inPlace: 1 as unknown as boolean })))).to.match(
      /inPlace must be true or false, got 1/,
    );
    expect(await message(deep(nn.conv2d(3, 4, 3, { groups: 2 })))).to.match(
      /inChannels \(3\) and outChannels \(4\) must be multiples of groups \(2\)/,
    );
  });

  it('an unknown layer or option, with the nearest names', async () => {
    expect(await message(deep({ type: 'conv3d' }))).to.match(
      /block1\.1: there is no layer of type 'conv3d'; the nearest are conv2d/,
    );
    expect(await message(deep(nn.conv2d(3, 4, 3, { paddding: 1 } as object)))).to.match(
      /conv2d has no option 'paddding'; the nearest are padding/,
    );
  });

  it('what is no layer at all, a name that cannot be one, a spec that contains itself', async () => {
    expect(await message(deep(7))).to.match(/block1\.1: expected a layer such as nn\.relu\(\), got the number 7/);
    expect(await message(null)).to.match(/the network: expected a layer/);
    expect(await message(nn.sequential({ 'a.b': nn.relu() }))).to.match(/must not hold a dot, got 'a\.b'/);
    expect(
      await message({
        type: 'sequential',
        children: [
          ['a', nn.relu()],
          ['a', nn.relu()],
        ],
      }),
    ).to.match(/two children are called 'a'/);
    const loop = { type: 'sequential', children: [] as unknown[] };
    loop.children.push(['again', loop]);
    expect(await message(loop)).to.match(/more than 64 levels deep/);
  });

  it('a residual block without a body, or with one name in two parts', async () => {
    expect(await message(nn.residual({ body: {} }))).to.match(/a residual block needs a body/);
    const twice = nn.residual({ before: { norm: nn.batchNorm2d(3) }, body: { norm: nn.batchNorm2d(3) } });
    expect(await message(nn.sequential({ block: twice }))).to.match(/block: two children are called 'norm'/);
  });

  it('integer-like names in the object form, which JavaScript would reorder', () => {
    expect(() => nn.sequential({ a: nn.relu(), 0: nn.relu() })).to.throw(/must not be called '0'/);
  });
});

describe('a picture that does not fit names the layer', () => {
  it('channels, features, dimensions, and parts of a residual block', async () => {
    const net = createModel(nn.sequential({ block1: nn.sequential({ conv1: nn.conv2d(64, 8, 3) }) }));
    const wrong = await errorOf(() =>
      net.forward(Tensor.from(new Float32Array(2 * 32 * 64), { shape: [2, 32, 8, 8] })),
    );
    expect(wrong.code).to.equal('SHAPE_MISMATCH');
    expect(wrong.message).to.equal('block1.conv1: expects 64 channels, gets 32');
    expect((await errorOf(() => net.predict(Tensor.from([1, 2])))).message).to.match(
      /block1\.conv1: expects a batch of N x channels x height x width, gets \[2\]/,
    );
    const fc = createModel(nn.sequential({ fc: nn.linear(3, 2) }));
    expect((await errorOf(() => fc.forward(Tensor.from([[1, 2]])))).message).to.equal('fc: expects 3 features, gets 2');
    const block = createModel(nn.sequential({ block: nn.residual({ body: { conv: nn.conv2d(3, 4, 1) } }) }));
    const uneven = await errorOf(() => block.forward(Tensor.from(new Float32Array(12), { shape: [1, 3, 2, 2] })));
    expect(uneven.message).to.equal(
      'block: the body gives [1, 4, 2, 2], the shortcut [1, 3, 2, 2]; they must be equal to be added',
    );
  });
});
