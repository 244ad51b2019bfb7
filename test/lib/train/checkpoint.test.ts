import { mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Tensor } from '../../../lib/tensor/tensor.js';
import {
  type CheckpointState,
  listCheckpoints,
  readCheckpoint,
  writeCheckpoint,
} from '../../../lib/train/checkpoint.js';
import { explainMismatch } from '../../../lib/train/resume-mismatch.js';
import { errorOf } from '../error-code.js';

const OPTIONS: CheckpointState['options'] = {
  ...{ epochs: 1, steps: 9, stepsPerEpoch: 9, lr: 0.1, minLr: 0, schedule: 'cosine', momentum: 0.9, weightDecay: 0 },
  ...{
    nesterov: true,
    loss: 'jsd',
    labelSmoothing: 0,
    precision: 'float32',
    channelsLast: false,
    convolution: 'auto',
    seed: 1,
  },
  ...{ optimizer: 'sgd', fused: false, betas: [0.9, 0.999], epsilon: 1e-8, parameterGroups: [], mixBatch: null },
  ...{ clipNorm: null, accumulate: 1, ema: 0.99, convolution: 'auto' },
};
const state = (step: number): CheckpointState => ({
  ...{ step, epoch: 0, batch: step, progress: { loss: 1, correct: 2, count: 3, seconds: 4 }, epochs: [] },
  options: OPTIONS,
  loader: { views: 3, batchSize: 8, workers: 2 },
  environment: { libtorch: '2.13.0', cpuCapability: 'AVX2', threads: 2 },
});
const content = (step: number) => ({
  state: state(step),
  model: new Map([['weight', Tensor.from([step, 2, 3])]]),
  optimizer: new Map([['weight', Tensor.from([0.5, 0.25, step])]]),
  ema: new Map([['weight', Tensor.from([step, step, 1])]]),
});
const name = (step: number) => `step-0000000${step}`;

describe('checkpoint', () => {
  let dir: string;
  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'ipmix-checkpoint-')), 'run');
  });
  afterEach(() => rm(join(dir, '..'), { recursive: true, force: true }));

  it('comes back as it was written, by its own path or the newest of the folder', async () => {
    await writeCheckpoint(dir, 5, content(2));
    const path = await writeCheckpoint(dir, 5, content(7));
    expect(path).to.equal(join(dir, name(7)));
    for (const from of [dir, path]) {
      const read = await readCheckpoint(from);
      expect(read.path).to.equal(path);
      expect(read.state).to.deep.equal(state(7));
      expect(read.model.get('weight')!.toArray()).to.deep.equal([7, 2, 3]);
      expect(read.optimizer.get('weight')!.toArray()).to.deep.equal([0.5, 0.25, 7]);
      expect(read.ema.get('weight')!.toArray()).to.deep.equal([7, 7, 1]);
    }
    expect((await readCheckpoint(join(dir, name(2)))).state.step).to.equal(2);
  });

  it('replaces one of the same step, and removes what is beyond `keep`', async () => {
    for (const step of [1, 2, 3]) await writeCheckpoint(dir, 2, content(step));
    expect((await readdir(dir)).sort()).to.deep.equal([name(2), name(3)]);
    const again = content(3);
    again.model.set('weight', Tensor.from([9]));
    await writeCheckpoint(dir, 2, again);
    expect((await readCheckpoint(dir)).model.get('weight')!.toArray()).to.deep.equal([9]);
    expect((await readdir(dir)).sort()).to.deep.equal([name(2), name(3)]);
  });

  it('is found again after a kill between the two renames, and a half-written one is not taken for one', async () => {
    await writeCheckpoint(dir, 2, content(4));
    await rename(join(dir, name(4)), join(dir, `.replaced-${name(4)}`));
    await mkdir(join(dir, `.writing-1-${name(5)}`));
    expect(await listCheckpoints(dir)).to.deep.equal([join(dir, name(4))]);
    expect((await readCheckpoint(dir)).state.step).to.equal(4);
  });

  it('fails in one sentence where something is missing, cut off or foreign', async () => {
    expect((await errorOf(() => readCheckpoint(dir))).message).to.match(
      /there is no checkpoint in .*run; expected a folder step-<number>/,
    );
    expect((await errorOf(() => readCheckpoint(join(dir, name(1))))).code).to.equal('NOT_FOUND');
    const path = await writeCheckpoint(dir, 2, content(1));
    await truncate(join(path, 'optimizer.safetensors'), 90);
    expect((await errorOf(() => readCheckpoint(path))).code).to.equal('CORRUPT_FILE');
    const file = join(path, 'state.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, 50));
    expect((await errorOf(() => readCheckpoint(path))).message).to.match(/state\.json is no JSON/);
    await writeFile(file, text.replace('"format": 1', '"format": 99'));
    expect((await errorOf(() => readCheckpoint(path))).message).to.match(
      /has format 99; this version of ipmix reads 1/,
    );
    await writeFile(file, '{ "format": 1 }');
    expect((await errorOf(() => readCheckpoint(path))).code).to.equal('CORRUPT_FILE');
  });

  it('cannot be written where a file is in the way, and says so', async () => {
    await mkdir(join(dir, '..'), { recursive: true });
    await writeFile(dir, 'a file');
    expect((await errorOf(() => writeCheckpoint(dir, 2, content(1)))).code).to.equal('WRITE_FAILED');
    expect(await readFile(dir, 'utf8')).to.equal('a file');
  });

  it('names what differs in a run that resumes it', () => {
    expect(explainMismatch(state(1), state(2))).to.equal(undefined);
    const other = {
      options: { ...OPTIONS, lr: 0.2 },
      loader: { views: 3, batchSize: 16, workers: 7 },
      environment: { ...state(1).environment, threads: 8 },
    };
    expect(explainMismatch(state(1), other)).to.match(
      /\(lr was 0\.1, is 0\.2, the loader's batchSize was 8, is 16, threads was 2, is 8\); it goes on, but not bit for bit/,
    );
  });
});
