import { IPMixError } from '../errors.js';
import { native } from '../native.js';
import { setConvolution } from '../nn/convolution.js';
import { Model } from '../nn/model.js';
import { noGrad, torch } from '../tensor/torch.js';
import type { BatchSource } from './batch-source.js';
import type { TestResult } from './events.js';
import type { Together } from './together.js';
import type { ResolvedTrainerOptions } from './trainer-options.js';

/** Judges the clean view of every picture of `source`, in eval mode, in the precision of the training; each process its share. */
export async function testModel(
  model: Model,
  source: BatchSource,
  options: Pick<ResolvedTrainerOptions, 'precision' | 'channelsLast' | 'convolution'>,
  together: Together,
): Promise<TestResult> {
  const bfloat16 = options.precision === 'bfloat16';
  await together.shareBuffers();
  let loss = 0;
  let wrong = 0;
  let count = 0;
  for await (const batch of source.epoch(0)) {
    const rows = batch.labels.shape[0]!;
    using clean = noGrad(() => torch.narrow!(batch.images, 0, 0, rows));
    const labels = batch.labels.data() as BigInt64Array;
    setConvolution(options.convolution);
    using logits = await native.evaluate(Model.nativeOf(model), clean, {
      channelsLast: options.channelsLast,
      bfloat16,
    });
    const scores = logits.data() as Float32Array;
    const classes = scores.length / rows;
    for (let row = 0; row < rows; row++) {
      const result = judge(scores.subarray(row * classes, (row + 1) * classes), Number(labels[row]));
      loss += result.loss;
      wrong += result.wrong ? 1 : 0;
    }
    count += rows;
  }
  const [allLoss = 0, allWrong = 0, all = 0] = await together.sum([loss, wrong, count], source);
  if (all === 0)
    throw new IPMixError('CORRUPT_FILE', 'every test picture was left out as broken; see skipped() of the test loader');
  return { loss: allLoss / all, error: allWrong / all, count: all };
}

/** Cross entropy and verdict of one row of logits; of equal logits the first counts. */
function judge(logits: Float32Array, label: number): { loss: number; wrong: boolean } {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i]! > logits[best]!) best = i;
  const top = logits[best]!;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - top);
  return { loss: Math.log(sum) + top - logits[label]!, wrong: best !== label };
}
