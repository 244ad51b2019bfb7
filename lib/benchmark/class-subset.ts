// A network judged on a part of its classes, as the evaluations of ImageNet-R, -A and -O do: only the logits of the classes
// that are there count.

import { type AnyDataset, type Dataset, isEncoded } from '../data/dataset.js';
import { type DecodeSetOptions, decodeSet } from '../data/decode-set.js';
import { MemoryDataset } from '../data/memory-dataset.js';
import { IPMixError } from '../errors.js';
import { createModel, type Model } from '../nn/model.js';
import * as nn from '../nn/nn.js';
import { Tensor } from '../tensor/tensor.js';

export interface JudgedSubset {
  /** Answers with the chosen logits alone, in the order of the classes; has copies of the weights, to be disposed of. */
  readonly model: Model;
  /** Labels 0 .. n-1 of the chosen classes. */
  readonly clean: Dataset;
}

/**
 * For `benchmark.robustness`: `model` answers with all of the classes of `subset.data`, of which `subset.classIndices` are
 * there (what `datasets.imageNetSubset` gives). Pictures still encoded are decoded as ImageNet's are evaluated (256, 224).
 * @throws INVALID_ARGUMENT for indices that are no classes, come twice or leave a label out; as `decodeSet`.
 */
export async function classSubset(
  model: Model,
  subset: { readonly data: AnyDataset; readonly classIndices: readonly number[] },
  options: DecodeSetOptions = {},
): Promise<JudgedSubset> {
  const { data, classIndices } = subset;
  const place = new Map(classIndices.map((index, i) => [index, i]));
  const odd = classIndices.find((index) => data.classes[index] === undefined);
  if (odd !== undefined) refuse(`needs class indices from 0 to ${data.classes.length - 1}, got ${odd}`);
  if (place.size < classIndices.length || place.size === 0) refuse('needs each class index once, and one at least');
  const outside = data.labels.find((label) => !place.has(label));
  if (outside !== undefined) {
    refuse(`needs the class index of every picture, but some of ${data.name} are labelled ${outside}; add it`);
  }
  const whole = isEncoded(data) ? await decodeSet(data, options) : data;
  const { name, split, edition, source, notes, height, width } = whole;
  const classes = classIndices.map((index) => data.classes[index]!);
  const labels = Array.from(whole.labels, (label) => place.get(label)!);
  const description = { name, split, edition, source, notes, classes, height, width };
  return {
    model: narrowed(model, data.classes.length, classIndices),
    clean: new MemoryDataset(description, whole.images, labels),
  };
}

/** The same network with a layer of ones and zeros behind it, which lets the chosen logits through as they are. */
function narrowed(model: Model, classes: number, indices: readonly number[]): Model {
  const chosen = new Float32Array(indices.length * classes);
  for (const [row, index] of indices.entries()) chosen[row * classes + index] = 1;
  const spec = nn.sequential({ network: model.spec, chosen: nn.linear(classes, indices.length, { bias: false }) });
  const narrow = createModel(spec, { seed: model.seed });
  using weight = Tensor.from(chosen, { shape: [indices.length, classes] });
  const state = [...model.stateDict()].map(([name, tensor]) => [`network.${name}`, tensor] as const);
  narrow.loadStateDict(new Map([...state, ['chosen.weight', weight]]));
  narrow.to(model.device);
  return model.training ? narrow.train() : narrow.eval();
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `classSubset ${message}`);
}
