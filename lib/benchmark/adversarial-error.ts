import { Tensor } from '../tensor/tensor.js';
import { type AttackOptions, attack } from '../train/attack.js';
import { type Columns, meanOf, readAnswers } from './answers.js';
import { attackName } from './attack-name.js';
import type { Chosen, Examiner, PartDescription } from './examiner.js';
import { type Asking, logitsOf, pictureTensor } from './judged-pictures.js';
import type { AdversarialMeasure } from './measures.js';
import type { LogitsInput } from './metrics/index.js';
import { readLogits } from './metrics/logits.js';
import { attackPart } from './parts.js';
import { Draws } from './philox.js';
import type { ResolvedAttack } from './resolve-options.js';

// A batch costs dozens of forward passes: smaller ones keep progress and Ctrl-C lively.
const LARGEST_BATCH = 100;

interface AttackColumns extends Columns {
  readonly wrong: Float64Array;
  readonly cleanWrong: Float64Array;
  /** Class that was to be answered; empty for an untargeted attack. */
  readonly target: Float64Array;
  readonly reached: Float64Array;
}

/** Share of pictures answered wrongly after the attack; wrong before it counts as wrong. */
export async function adversarialError(examiner: Examiner, choice: ResolvedAttack): Promise<AdversarialMeasure> {
  const columns = await attackAnswers(examiner, choice);
  const { method, norm, loss, epsilon, stepSize, steps, restarts, start, targeted } = choice;
  const resamples = await examiner.resamples(choice.samples);
  return {
    error: meanOf(columns.wrong),
    interval: await resamples.ofMean(columns.wrong),
    cleanError: meanOf(columns.cleanWrong),
    samples: choice.samples,
    attack: attackName(choice),
    ...{ method, norm, loss, epsilon, stepSize, steps, restarts, start },
    ...(targeted && { targeted, targetReached: meanOf(columns.reached) }),
    seed: examiner.options.seed,
  };
}

/** The part: what the attack led to, picture by picture. */
export function attackAnswers(examiner: Examiner, choice: ResolvedAttack): Promise<AttackColumns> {
  const description: PartDescription = { ...attackPart(choice), settings: choice };
  const chosen = examiner.choose(choice.samples);
  return examiner.part<AttackColumns>(description, (asking) =>
    attacked(examiner, chosen, choice, asking, description.passes / choice.samples),
  );
}

async function attacked(
  examiner: Examiner,
  { pictures }: Chosen,
  choice: ResolvedAttack,
  asking: Asking,
  passesEach: number,
): Promise<AttackColumns> {
  const { model } = examiner;
  const batchSize = Math.min(asking.batchSize, LARGEST_BATCH);
  using images = pictureTensor(pictures);
  const quiet = { ...asking, batchSize, onProgress: undefined };
  const clean = await logitsOf(model, pictures, images, quiet);
  const targets = chooseTargets(clean, pictures.labels, choice, asking.seed);
  const onProgress = (done: number, total: number) => asking.onProgress?.(done * passesEach, total);
  const options = attackOptions(choice, { ...asking, batchSize, onProgress });
  using aims = targets && classTensor(targets);
  using labels = classTensor(pictures.labels);
  using result = await attack(model, images, labels, { ...options, ...(aims && { targets: aims }) });
  const answers = readAnswers(await logitsOf(model, pictures, result, quiet), pictures.labels);
  return {
    wrong: answers.wrong,
    cleanWrong: readAnswers(clean, pictures.labels).wrong,
    target: Float64Array.from(targets ?? []),
    reached: Float64Array.from(targets ?? [], (target, i) => (answers.predicted[i] === target ? 1 : 0)),
  };
}

/** The call of `attack` that a choice means. */
export function attackOptions(choice: ResolvedAttack, asking: Asking): AttackOptions {
  const { method, norm, loss, epsilon, steps, stepSize, restarts, start } = choice;
  return { ...asking, method, norm, loss, epsilon, steps, stepSize, restarts, start };
}

/** The class each picture is to be led to; null for an untargeted attack. Never its label. */
export function chooseTargets(
  clean: LogitsInput,
  labels: Int32Array,
  { targeted }: Pick<ResolvedAttack, 'targeted'>,
  seed: number,
): Int32Array | null {
  if (targeted === undefined) return null;
  const { values, classes } = readLogits(clean);
  return labels.map((label, i) => {
    if (targeted === 'random') return (label + 1 + new Draws(seed, 'targets', i).below(classes - 1)) % classes;
    let least = label === 0 ? 1 : 0;
    for (let c = 0; c < classes; c++) {
      if (c !== label && values[i * classes + c]! < values[i * classes + least]!) least = c;
    }
    return least;
  });
}

export function classTensor(classes: Int32Array): Tensor {
  return Tensor.from(BigInt64Array.from(classes, BigInt), { shape: [classes.length], dtype: 'int64' });
}
