// Pictures and a model whose answers can be worked out by hand.
import type { Dataset } from '../../../lib/data/dataset.js';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { createModel, type Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

export const SIDE = 8;
export const COUNT = 300;

/** Grey pictures from dark (class 0) over middling (either) to bright (class 1). */
export function greyPictures(): Dataset {
  const data = new Uint8Array(COUNT * SIDE * SIDE * 3);
  const labels = new Uint8Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    const level = Math.round((255 * i) / (COUNT - 1));
    data.fill(level, i * SIDE * SIDE * 3, (i + 1) * SIDE * SIDE * 3);
    labels[i] = level > 140 || (level > 115 && i % 2 === 0) ? 1 : 0;
  }
  return fromArrays(data, labels);
}

/** Answers by the mean brightness m in -1..1: logits (-4 m, 4 m + bias), or NaN. */
export function brightnessModel({ broken = false, bias = 0 } = {}): Model {
  const model = createModel(
    nn.sequential({ pool: nn.adaptiveAvgPool2d(1), flatten: nn.flatten(), fc: nn.linear(3, 2) }),
  );
  const weight = broken ? Number.NaN : 4 / 3;
  model.loadStateDict(
    new Map([
      ['fc.weight', Tensor.from([-weight, weight].map((w) => [w, w, w]))],
      ['fc.bias', Tensor.from([0, bias])],
    ]),
  );
  return model;
}
