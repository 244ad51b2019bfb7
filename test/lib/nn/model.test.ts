import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { memoryStats, Tensor } from '../../../lib/index.js';
import * as models from '../../../lib/models/models.js';
import { errorOf } from '../error-code.js';
import { pictures } from '../models/golden-models.js';

const create = (seed: number) => models.create('wrn-10-1', { classes: 4, seed });
const bytes = (model: ReturnType<typeof create>) =>
  [...model.stateDict()].map(([name, tensor]) => [name, Buffer.from(tensor.data().buffer)]);

describe('Model', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-model-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('starts in training mode, and updates running statistics in it only', () => {
    const model = create(0);
    const tracked = () => model.stateDict().get('bn1.num_batches_tracked')!.item();
    expect(model.training).to.equal(true);
    model.forward(pictures([2, 3, 32, 32]));
    expect(tracked()).to.equal(1);
    expect(model.eval().training).to.equal(false);
    model.forward(pictures([2, 3, 32, 32]));
    expect(tracked()).to.equal(1);
    model.train().forward(pictures([2, 3, 32, 32]));
    expect(tracked()).to.equal(2);
  });

  it('shares its tensors: gradients and changes in place are seen on both sides', () => {
    const model = create(0).eval();
    const x = pictures([1, 3, 32, 32]);
    const bias = model.parameters().get('fc.bias')!;
    expect(bias.requiresGrad).to.equal(true);
    (model.forward(x).sum as () => Tensor)().backward();
    expect([...(bias.grad!.data() as Float32Array)]).to.deep.equal([1, 1, 1, 1]);
    const before = model.forward(x).data() as Float32Array;
    model.loadStateDict(new Map([['fc.bias', Tensor.from([1, 2, 3, 4])]]), { strict: false });
    expect([...(bias.data() as Float32Array)]).to.deep.equal([1, 2, 3, 4]);
    const after = model.forward(x).data() as Float32Array;
    for (const [i, value] of after.entries()) expect(value - before[i]!).to.be.closeTo(i + 1, 1e-5);
  });

  it('comes back from a file bit for bit, and replaces what was there', async () => {
    const path = join(dir, 'weights.safetensors');
    const model = create(1);
    await create(2).save(path);
    await model.save(path);
    const copy = create(3);
    await copy.load(path);
    expect(bytes(copy)).to.deep.equal(bytes(model));
    expect(await readdir(dir)).to.deep.equal(['weights.safetensors']);
  });

  it('loads all or nothing, and names every entry that does not fit', async () => {
    const model = create(1);
    const before = bytes(model);
    const state = model.stateDict();
    state.delete('fc.bias');
    state.delete('bn1.weight');
    state.set('head.bias', Tensor.from([1]));
    const error = await errorOf(() => model.loadStateDict(state));
    expect(error.code).to.equal('STATE_DICT_MISMATCH');
    expect(error.message).to.include('missing: bn1.weight, fc.bias; unexpected: head.bias;');
    const shapes = await errorOf(() => model.loadStateDict(models.create('wrn-10-1', { classes: 5 }).stateDict()));
    expect(shapes.code).to.equal('SHAPE_MISMATCH');
    expect(shapes.message).to.include('fc.weight (expects [4, 64], got [5, 64]), fc.bias (expects [4], got [5])');
    expect(bytes(model)).to.deep.equal(before);
    model.loadStateDict(state, { strict: false });
  });

  it('survives a disk that fills while writing: the old file stands, nothing half written stays', async () => {
    const path = join(dir, 'weights.safetensors');
    await create(1).save(path);
    const before = await readFile(path);
    const script = fileURLToPath(new URL('save-weights.ts', import.meta.url));
    // The shell's limit on the size of a file stands for the full disk: 100 blocks of at most 1 KiB.
    const command = `ulimit -f 100; exec "${process.execPath}" --import tsx "${script}" "${path}"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', command]);
    expect(stdout).to.match(/^DISK_FULL .*weights\.safetensors cannot be written.*free some space and try again/);
    expect((await readFile(path)).equals(before)).to.equal(true);
    expect(await readdir(dir)).to.deep.equal(['weights.safetensors']);
  });

  it('refuses paths and files that are none', async () => {
    expect((await errorOf(() => create(0).save(join(dir, 'x.onnx')))).message).to.match(
      /kept as \.safetensors, or as PyTorch's \.pt, \.pth or \.pth\.tar; got '.*x\.onnx'/,
    );
    expect((await errorOf(() => create(0).load(join(dir, 'x.onnx')))).code).to.equal('INVALID_ARGUMENT');
    expect((await errorOf(() => create(0).save(join(dir, 'no', 'x.safetensors')))).code).to.equal('NOT_FOUND');
    expect((await errorOf(() => create(0).load(join(dir, 'x.safetensors')))).code).to.equal('NOT_FOUND');
  });

  it('gives its memory back, and says so when it is used afterwards', async () => {
    const before = memoryStats().models;
    const model = create(0);
    expect(memoryStats().models).to.equal(before + 1);
    model.dispose();
    model.dispose();
    expect(memoryStats().models).to.equal(before);
    expect((await errorOf(() => model.forward(pictures([1, 3, 32, 32])))).code).to.equal('DISPOSED');
  });

  it('names the device that is not there', async () => {
    const error = await errorOf(() => models.create('wrn-10-1', { device: 'gpu' }));
    expect(error.message).to.match(/device must be 'cpu', 'cuda', .* got 'gpu'/);
  });
});
