import type { Dataset } from '../data/dataset.js';
import type { Model } from '../nn/model.js';
import { Tensor } from '../tensor/tensor.js';
import { pgd } from '../train/pgd.js';
import { AnswerLog } from './answer-log.js';
import { type Asking, logitsOf, pictureTensor } from './judged-pictures.js';
import type { AdversarialMeasure } from './measures.js';
import type { AttackChoice } from './robustness-options.js';

// A batch costs dozens of forward passes: smaller ones keep progress and Ctrl-C lively.
const LARGEST_BATCH = 100;

/** Share of pictures answered wrongly after projected gradient descent; wrong before it counts as wrong. */
export async function adversarialError(
  model: Model,
  dataset: Dataset,
  choice: Required<AttackChoice>,
  asking: Asking,
): Promise<AdversarialMeasure> {
  const { epsilon, steps, stepSize, start } = choice;
  const { mean, std, seed, signal, onProgress } = asking;
  const batchSize = Math.min(asking.batchSize, LARGEST_BATCH);
  using images = pictureTensor(dataset);
  using labels = Tensor.from(BigInt64Array.from(dataset.labels, BigInt), { shape: [dataset.length], dtype: 'int64' });
  using attacked = await pgd(model, images, labels, {
    epsilon,
    steps,
    stepSize,
    start,
    mean,
    std,
    batchSize,
    seed,
    signal,
    onProgress,
  });
  const log = new AnswerLog();
  log.add(await logitsOf(model, dataset, attacked, { mean, std, batchSize, seed, signal }), dataset.labels);
  return {
    error: log.error,
    samples: dataset.length,
    attack: 'PGD, L-infinity',
    epsilon,
    stepSize,
    steps,
    start,
    seed,
  };
}
