import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createModel } from '../../../lib/nn/model.js';
import type { ModelSpec } from '../../../lib/nn/spec.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

interface LayerCase {
  spec: ModelSpec;
  input: number[];
  output: number[];
  eval: number[];
  train: number[];
  state: Record<string, number[]>;
}

// Written by scripts/record-torch-references.py.
const file = new URL('../../fixtures/torch/layers.json', import.meta.url);
const { cases, torch } = JSON.parse(readFileSync(file, 'utf8')) as { cases: LayerCase[]; torch: string };

const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

function filled(shape: readonly number[], t: number, base = 0): Tensor {
  const values = Float32Array.from({ length: size(shape) }, (_, i) => {
    const x = (i + 1) * 0.6180339887498949 + 0.137 * t;
    return base + (x - Math.floor(x) - 0.5);
  });
  return Tensor.from(values, { shape });
}

function expectClose(actual: ArrayLike<number>, expected: number[], what: string): void {
  expect(actual.length, what).to.equal(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i], `${what}[${i}]`).to.be.closeTo(value, 2e-6 * Math.max(1, Math.abs(value)));
  });
}

describe(`layers, against torch ${torch}`, () => {
  for (const { spec, input, output, state, ...expected } of cases) {
    const { type, ...options } = spec;
    it(`${type} ${JSON.stringify(options)}`, () => {
      const model = createModel(spec);
      const entries = [...model.stateDict()].map(([name, { shape }], index) => {
        if (name.endsWith('num_batches_tracked')) return [name, Tensor.from(0)] as const;
        return [name, filled(shape, index + 1, name.endsWith('running_var') ? 1 : 0)] as const;
      });
      model.loadStateDict(new Map(entries));
      const x = filled(input, 0);
      const result = model.eval().forward(x);
      expect(result.shape).to.deep.equal(output);
      expectClose(result.data() as Float32Array, expected.eval, 'eval');
      expectClose(model.train().forward(x).data() as Float32Array, expected.train, 'train');
      const after = model.stateDict();
      expect([...after.keys()]).to.deep.equal(Object.keys(state));
      for (const [name, values] of Object.entries(state)) {
        expectClose([...after.get(name)!.data()].map(Number), values, name);
      }
    });
  }
});
