/** Weights written here, loaded by PyTorch into the same architecture. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import * as models from '../../../lib/models/models.js';
import { pictures } from './golden-models.js';

const python = process.env.IPMIX_PYTHON ?? 'python3';
const hasTorch = spawnSync(python, ['-c', 'import torch']).status === 0;
const script = fileURLToPath(new URL('architectures.py', import.meta.url));
// resnet101 is resnet50 with more of the same blocks.
const ARCHITECTURES = [
  'wrn-16-2',
  'resnet18-cifar',
  'resnext29',
  'densenet',
  'densenet-bc',
  'allconv',
  'resnet18',
  'resnet34',
  'resnet50',
];
const SHAPE = [2, 3, 32, 32];

describe(`weights in Python${hasTorch ? '' : ' (skipped: no python3 with torch; set IPMIX_PYTHON)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipmix-python-'));
  after(() => rmSync(folder, { recursive: true }));

  it('load with strict=True into the same architecture, and give the same logits', async function () {
    if (!hasTorch) this.skip();
    this.timeout(300_000);
    const classes = 10;
    const ours = new Map<string, Float32Array>();
    const jobs: unknown[] = [];
    for (const name of ARCHITECTURES) {
      using model = models.create(name, { classes, seed: 5 });
      // A pass in training mode, so that the running statistics and the counters are not those of a fresh network.
      model.forward(pictures(SHAPE));
      const path = join(folder, `${name}.pt`);
      await model.save(path);
      ours.set(name, (await model.eval().predict(pictures(SHAPE))).data() as Float32Array);
      jobs.push([name, classes, path]);
    }
    const { stdout, stderr } = spawnSync(python, [script, JSON.stringify(jobs)], { encoding: 'utf8' });
    expect(stdout, stderr).to.not.equal('');
    const answers = JSON.parse(stdout) as { names: boolean; logits: number[][] }[];
    for (const [i, name] of ARCHITECTURES.entries()) {
      const { names, logits } = answers[i]!;
      expect(names, `${name}: order of names`).to.equal(true);
      const theirs = logits.flat();
      const largest = Math.max(...theirs.map(Math.abs));
      for (const [at, value] of theirs.entries()) {
        expect(Math.abs(ours.get(name)![at]! - value), `${name}: logit ${at}`).to.be.at.most(1e-4 * largest);
      }
    }
  });
});
