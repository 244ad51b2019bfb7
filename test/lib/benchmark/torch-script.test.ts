// Programs of Python are judged by the same measures, attacks included.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { measureRobustness } from '../../../lib/benchmark/robustness.js';
import type { RobustnessOptions } from '../../../lib/benchmark/robustness-options.js';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { createModel, Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { Tensor } from '../../../lib/tensor/tensor.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/torch/programs/${name}`, import.meta.url));

const COUNT = 200;
const pictures = fromArrays(
  Uint8Array.from({ length: COUNT * 8 * 8 * 3 }, (_, i) => (i * 37 + (i >> 5) * 11) % 256),
  Uint8Array.from({ length: COUNT }, (_, i) => i % 5),
);
const options: RobustnessOptions = {
  clean: pictures,
  corruptions: { names: ['brightness', 'gaussian_noise'], severities: [1, 5], samples: 60 },
  perturbations: { names: ['brightness'], samples: 5 },
  adversarial: [
    { samples: 40, steps: 5, epsilon: 0.1 },
    { method: 'apgd', loss: 'dlr', samples: 20, steps: 5, epsilon: 0.1 },
  ],
  anomalies: { samples: 50 },
};

/** The network of the program, as a spec of our own: `scale` becomes part of its last layer. */
async function sameNetwork(program: Model): Promise<Model> {
  const model = createModel(
    nn.sequential({
      ...{ conv: nn.conv2d(3, 4, 3, { padding: 1 }), bn: nn.batchNorm2d(4), relu: nn.relu() },
      ...{ pool: nn.adaptiveAvgPool2d(1), flatten: nn.flatten(), fc: nn.linear(4, 5) },
    }),
  );
  const state = program.stateDict();
  const scale = state.get('scale')!.item() as number;
  const entries = [...state].filter(([name]) => name !== 'scale');
  model.loadStateDict(
    new Map(
      entries.map(([name, tensor]) => {
        if (!name.startsWith('fc.')) return [name, tensor];
        const values = Float32Array.from(tensor.data() as Float32Array, (value) => value * scale);
        return [name, Tensor.from(values, { shape: [...tensor.shape] })];
      }),
    ),
  );
  return model;
}

describe('robustness of a TorchScript program', function () {
  this.timeout(30_000);

  it('is that of the same network made here, by every measure', async () => {
    using program = await Model.fromTorchScript(fixture('scripted.pt'));
    using model = await sameNetwork(program);
    const [theirs, ours] = [await measureRobustness(program, options), await measureRobustness(model, options)];
    expect(theirs.missing).to.equal(undefined);
    expect(theirs.adversarial!.error).to.be.at.least(theirs.adversarial!.cleanError);
    expect(theirs.clean).to.deep.equal(ours.clean);
    expect(theirs.corruption).to.deep.equal(ours.corruption);
    expect(theirs.perturbation).to.deep.equal(ours.perturbation);
    expect(theirs.adversarial).to.deep.equal(ours.adversarial);
    expect(theirs.moreAttacks).to.deep.equal(ours.moreAttacks);
    expect(theirs.anomaly!.mean.energy.auroc).to.be.closeTo(ours.anomaly!.mean.energy.auroc, 1e-4);
    expect(theirs.calibration!.clean!.rms).to.be.closeTo(ours.calibration!.clean!.rms, 1e-5);
  });

  it('names the attacks as missing where the program gives no gradients, and measures the rest', async () => {
    using program = await Model.fromTorchScript(fixture('without-gradients.pt'));
    const { adversarial, clean, anomaly, missing } = await measureRobustness(program, options);
    expect(adversarial).to.equal(undefined);
    expect(missing!.map(({ measure }) => measure)).to.deep.equal(['PGD, L-infinity', 'APGD-DLR, L-infinity']);
    expect(missing![0]!.reason).to.match(/^the model gives no gradients with respect to its pictures/);
    expect(clean!.samples).to.equal(COUNT);
    expect(anomaly!.bySet).to.have.length(3);
  });

  it('keeps its parts under what the file holds: elsewhere it goes on, another program begins anew', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ipmix-program-'));
    try {
      const [first, moved] = [join(folder, 'a.pt'), join(folder, 'b.pt')];
      await cp(fixture('scripted.pt'), first);
      await cp(fixture('scripted.pt'), moved);
      const quick = {
        ...options,
        runFolder: folder,
        perturbations: false,
        anomalies: false,
        adversarial: false,
      } as const;
      const judged = async (file: string) => {
        using program = await Model.fromTorchScript(file);
        const details: string[] = [];
        await measureRobustness(program, { ...quick, onProgress: ({ detail }) => details.push(detail) });
        return details.length;
      };
      const parts = await judged(first);
      expect(parts).to.be.above(3);
      expect(await judged(moved)).to.equal(0);
      await cp(fixture('traced.pt'), first);
      expect(await judged(first)).to.equal(parts);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
