import { Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

/** The formula of scripts/record-torch-references.py, times `scale`. */
export function filled(shape: number[], t: number, scale = 1): Tensor {
  const values = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => {
    const x = (i + 1) * 0.6180339887498949 + 0.137 * t;
    return Math.fround(x - Math.floor(x) - 0.5) * scale;
  });
  return Tensor.from(values, { shape });
}

/** 12 values of a picture to 4 classes, with the recorded runs' first weights. */
export function linearModel(): Model {
  const model = new Model(nn.sequential({ flatten: nn.flatten(), fc: nn.linear(12, 4) }));
  model.loadStateDict(
    new Map([
      ['fc.weight', filled([4, 12], 1)],
      ['fc.bias', filled([4], 2)],
    ]),
  );
  return model;
}
