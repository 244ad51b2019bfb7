// What an evaluation with generated corruptions costs beside its forward passes: wrn-16-2, CIFAR's pictures.
import { renderFractals } from '../../lib/augment/fractals.js';
import { measureRobustness } from '../../lib/benchmark/robustness.js';
import { names } from '../../lib/corrupt/corruption-names.js';
import type { Dataset } from '../../lib/data/dataset.js';
import { fromArrays } from '../../lib/data/from-arrays.js';
import { create } from '../../lib/models/models.js';
import { native } from '../../lib/native.js';
import type { Model } from '../../lib/nn/model.js';
import { Tensor } from '../../lib/tensor/tensor.js';
import { evaluate } from '../../lib/train/evaluate.js';
import type { BenchCase, CaseOptions, Prepared, Side } from '../case.js';

const SIDE = 32;
const PICTURES = 250;
const HALF = [0.5, 0.5, 0.5];

export const evaluationOverhead: BenchCase = {
  name: 'evaluation-overhead',
  title: 'Evaluation under generated corruptions beside its forward passes alone, wrn-16-2',
  metrics: [
    { key: 'milliseconds', label: 'a picture', unit: 'ms', better: 'lower' },
    { key: 'processor', label: 'a picture, processor time of all threads', unit: 'ms', better: 'lower' },
  ],
  warmUp: 1,
  rounds: 5,
  prepare,
};

async function prepare({ quick, seed }: CaseOptions): Promise<Prepared> {
  const pictures = fromArrays(
    await renderFractals({ count: PICTURES, size: SIDE, seed }),
    Uint8Array.from({ length: PICTURES }, (_, i) => i % 10),
  );
  const model = create('wrn-16-2', { classes: 10, seed }).channelsLast();
  const corruptions = { names: names({ group: 'c' }), severities: quick ? [3] : [1, 5] };
  const cells = corruptions.names.length * corruptions.severities.length;
  return {
    sides: [judging(model, pictures, corruptions, cells), forward(model, pictures, cells)],
    skipped: [],
    notes: [
      `${cells} sets of ${PICTURES} pictures a round on both sides, in batches of 250; ${native.getNumThreads()} threads. The judgement makes the pictures (the 15 corruptions), asks the model, reads its answers and draws its intervals; the other side asks the model alone, for pictures that lie in memory.`,
      'The time outside the forward pass is the difference of the two; 1 - 1 / 1.11 is a tenth.',
    ],
  };
}

function judging(
  model: Model,
  clean: Dataset,
  corruptions: { names: ReturnType<typeof names>; severities: number[] },
  cells: number,
): Side {
  const options = { clean, corruptions, samples: PICTURES, adversarial: false, calibration: false } as const;
  return {
    name: 'judgement',
    versions: `LibTorch ${native.buildInfo().libtorch}, channels last`,
    // The clean pictures are judged too: one set more.
    measure: () => timed((cells + 1) * PICTURES, () => measureRobustness(model, options)),
    close: () => model.dispose(),
  };
}

function forward(model: Model, { images }: Dataset, cells: number): Side {
  const pictures = Tensor.from(images, { shape: [PICTURES, SIDE, SIDE, 3], dtype: 'uint8' });
  return {
    name: 'forward passes alone',
    versions: 'the same',
    measure: () =>
      timed((cells + 1) * PICTURES, async () => {
        for (let i = 0; i <= cells; i++) (await evaluate(model, pictures, { mean: HALF, std: HALF })).dispose();
      }),
    close: () => pictures.dispose(),
  };
}

async function timed(pictures: number, work: () => Promise<unknown>) {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { milliseconds: (performance.now() - start) / pictures, processor: (user + system) / 1000 / pictures };
}
