import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as models from '../../../lib/models/models.js';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import type { ModelSpec } from '../../../lib/nn/spec.js';
import { torch } from '../../../lib/tensor/torch.js';
import { errorOf } from '../error-code.js';

const file = new URL('../../fixtures/torch/layers.json', import.meta.url);
const layers = (
  JSON.parse(readFileSync(file, 'utf8')) as { cases: { spec: ModelSpec; input: number[]; output: number[] }[] }
).cases;

describe('what can be asked of a spec', () => {
  it('every layer: shapes as PyTorch gives them, parameters as the native module has them', () => {
    expect(layers.length).to.be.above(40);
    for (const { spec, input, output } of layers) {
      const { output: inferred, parameters } = nn.summary(spec, input);
      expect(inferred, JSON.stringify(spec)).to.deep.equal(output);
      using model = createModel(spec);
      expect(parameters, JSON.stringify(spec)).to.equal(model.parameterCount);
    }
  });

  it('windows of every size, as the native modules slide them', () => {
    const x = torch.zeros([1, 2, 9, 12]);
    let compared = 0;
    for (const kernelSize of [1, 2, 3, 5])
      for (const stride of [1, 2, 3, 4])
        for (const padding of [0, 1, 2])
          for (const dilation of [1, 2])
            for (const ceilMode of [false, true]) {
              const specs: ModelSpec[] = [nn.conv2d(2, 3, kernelSize, { stride, padding, dilation })];
              if (2 * padding <= kernelSize) {
                specs.push(nn.maxPool2d(kernelSize, { stride, padding, dilation, ceilMode }));
                if (dilation === 1) specs.push(nn.avgPool2d(kernelSize, { stride, padding, ceilMode }));
              }
              for (const spec of specs) {
                using model = createModel(spec).eval();
                expect(nn.summary(spec, x).output, JSON.stringify(spec)).to.deep.equal(model.forward(x).shape);
                compared++;
              }
            }
    expect(compared).to.be.above(300);
  });

  it('multiply-adds as the papers count them', () => {
    // torchvision states 1.81, 3.66, 4.09 and 7.80 G for its ResNets.
    for (const [name, billions] of [
      ['resnet18', 1.81],
      ['resnet34', 3.66],
      ['resnet50', 4.09],
      ['resnet101', 7.8],
    ] as const) {
      expect(nn.summary(models.spec(name), [1, 3, 224, 224]).multiplyAdds / 1e9, name).to.be.closeTo(billions, 0.01);
    }
  });

  it('prints as a table and as a tree', () => {
    const spec = nn.sequential({
      conv1: nn.conv2d(3, 8, 3),
      act: nn.relu(),
      fc: nn.sequential([nn.flatten(), nn.linear(32, 4)]),
    });
    expect(String(nn.summary(spec, [2, 3, 4, 4])).split('\n')).to.deep.equal([
      'layer  type     output         parameters  multiply-adds',
      'input           2 x 3 x 4 x 4           -              -',
      'conv1  conv2d   2 x 8 x 2 x 2         224          1,728',
      'act    relu     2 x 8 x 2 x 2           -              -',
      'fc.0   flatten  2 x 32                  -              -',
      'fc.1   linear   2 x 4                 132            256',
      'total           2 x 4                 356          1,984',
    ]);
    expect(
      nn.format(
        nn.sequential({
          block: nn.residual({ before: { bn: nn.batchNorm2d(4) }, body: [nn.conv2d(4, 4, 1, { bias: false })] }),
        }),
      ),
    ).to.equal(
      [
        'sequential',
        '  block: residual',
        '    before',
        '      bn: batchNorm2d(4)',
        '    body',
        '      0: conv2d(4, 4, 1, bias: false)',
      ].join('\n'),
    );
  });

  it('refuses layers that do not fit each other, with the path and before any weight is made', async () => {
    const layer = nn.sequential([nn.sequential({ conv0: nn.conv2d(3, 32, 3), conv1: nn.conv2d(64, 8, 3) })]);
    const spec = nn.sequential({ block2: nn.sequential({ layer }) });
    nn.validate(spec);
    const error = await errorOf(() => nn.validate(spec, [1, 3, 32, 32]));
    expect([error.code, error.message]).to.deep.equal([
      'SHAPE_MISMATCH',
      'block2.layer.0.conv1: expects 64 channels, gets 32',
    ]);
    expect((await errorOf(() => createModel(spec, { input: [1, 3, 32, 32] }))).message).to.equal(error.message);
    const sentence = async (one: ModelSpec, shape: number[]) => (await errorOf(() => nn.validate(one, shape))).message;
    const picture = [1, 4, 8, 8];
    // The same sentences as the native modules have.
    for (const one of [
      nn.linear(3, 2),
      nn.batchNorm2d(3),
      nn.groupNorm(1, 3),
      nn.layerNorm([3, 3]),
      nn.batchNorm1d(5),
      nn.residual({ body: { conv: nn.conv2d(4, 5, 1) } }),
      nn.flatten({ startDim: 4 }),
    ]) {
      using model = createModel(one);
      expect(await sentence(one, picture)).to.equal((await errorOf(() => model.forward(torch.zeros(picture)))).message);
    }
    expect(await sentence(nn.conv2d(4, 4, 9), picture)).to.match(/does not fit a picture of 8 x 8/);
    expect(await sentence(nn.parallel([nn.conv2d(4, 4, 3), nn.conv2d(4, 4, 1)]), picture)).to.match(/cannot be joined/);
    expect(await sentence(nn.gate([nn.conv2d(4, 2, 1)]), picture)).to.match(/does not scale an input/);
    expect(await sentence(nn.relu(), [0])).to.match(/a sample input must be a tensor or a shape/);
  });

  it('infers what lazy layers leave out from a sample input', async () => {
    const spec = nn.sequential({
      conv: nn.lazyConv2d(8, 3, { groups: 2 }),
      bn: nn.lazyBatchNorm2d(),
      flatten: nn.flatten(),
      fc: nn.lazyLinear(5),
    });
    expect((await errorOf(() => createModel(spec))).message).to.match(
      /conv: conv2d's inChannels is left out; give createModel an `input`/,
    );
    using model = createModel(spec, { input: torch.zeros([1, 6, 5, 5]) });
    expect(model.spec).to.deep.equal(
      nn.sequential({
        conv: nn.conv2d(6, 8, 3, { groups: 2 }),
        bn: nn.batchNorm2d(8),
        flatten: nn.flatten(),
        fc: nn.linear(72, 5),
      }),
    );
    expect(model.forward(torch.zeros([2, 6, 5, 5])).shape).to.deep.equal([2, 5]);
  });

  it('comes back from JSON as it was, for every architecture', async () => {
    for (const label of models.names) {
      const spec = models.spec(label.replace('<depth>-<widen>', '16-2'));
      expect(nn.parse(JSON.stringify(spec)), label).to.deep.equal(spec);
    }
    expect((await errorOf(() => nn.parse('{'))).code).to.equal('INVALID_ARGUMENT');
    expect(
      (await errorOf(() => nn.parse('{"type":"sequential","children":[["a",{"type":"conv9"}]]}'))).message,
    ).to.match(/^a: there is no layer of type 'conv9'/);
  });

  it('stochastic depth and channel dropout drop whole units, and keep the mean', () => {
    const x = torch.ones([400, 8, 2, 2]);
    for (const [spec, unit] of [
      [nn.stochasticDepth(0.25), 32],
      [nn.dropout2d(0.25), 4],
    ] as const) {
      using model = createModel(spec);
      const out = model.forward(x).data() as Float32Array;
      let kept = 0;
      for (let i = 0; i < out.length; i += unit) {
        expect(new Set(out.subarray(i, i + unit)).size).to.equal(1);
        if (out[i]) expect(out[i]).to.be.closeTo(4 / 3, 1e-6);
        kept += out[i] ? 1 : 0;
      }
      const n = out.length / unit;
      expect(kept / n).to.be.closeTo(0.75, 5 * Math.sqrt((0.75 * 0.25) / n));
      expect(model.eval().forward(x).data()).to.deep.equal(x.data());
    }
    using all = createModel(nn.stochasticDepth(0.5, 'batch'));
    const sets = Array.from({ length: 20 }, () => [...new Set(all.forward(x).data() as Float32Array)]);
    expect(sets.every((set) => set.length === 1)).to.equal(true);
    expect(new Set(sets.flat())).to.deep.equal(new Set([0, 2]));
  });
});
