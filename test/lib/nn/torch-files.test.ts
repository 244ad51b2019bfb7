/** Programs and checkpoints of Python: test/fixtures/torch/programs, written by scripts/record-torch-programs.py. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { measureRobustness } from '../../../lib/benchmark/robustness.js';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { createModel, Model } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import type { Tensor } from '../../../lib/tensor/tensor.js';
import { manualSeed, torch } from '../../../lib/tensor/torch.js';
import { Trainer } from '../../../lib/train/trainer.js';
import { errorOf } from '../error-code.js';
import { pictures } from '../models/golden-models.js';
import { formulaBatches } from '../train/formula-batches.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/torch/programs/${name}`, import.meta.url));
const answers = JSON.parse(readFileSync(fixture('answers.json'), 'utf8')) as { names: string[]; logits: number[][] };
const values = (tensor: Tensor) => [...(tensor.data() as Float32Array)];

function expectLogits(logits: Tensor): void {
  expect(logits.shape).to.deep.equal([2, 5]);
  answers.logits.flat().forEach((value, i) => {
    expect(values(logits)[i], `logit ${i}`).to.be.closeTo(value, 1e-5);
  });
}

/** The fixture's network without its `scale`, which is a buffer of its own. */
const net = () =>
  createModel(
    nn.sequential({
      conv: nn.conv2d(3, 4, 3, { padding: 1 }),
      bn: nn.batchNorm2d(4),
      relu: nn.relu(),
      drop: nn.dropout(0.5),
      pool: nn.adaptiveAvgPool2d(1),
      flatten: nn.flatten(),
      fc: nn.linear(4, 5),
    }),
  );

describe('TorchScript', () => {
  for (const file of ['scripted.pt', 'traced.pt']) {
    it(`${file} has Python's names and gives Python's logits`, async () => {
      using model = await Model.fromTorchScript(fixture(file));
      expect([...model.stateDict().keys()]).to.deep.equal(answers.names);
      expect(model.parameterCount).to.equal(3 * 4 * 9 + 4 + 8 + 25);
      model.eval();
      expectLogits(model.forward(pictures([2, 3, 8, 8])));
      expectLogits(await model.predict(pictures([2, 3, 8, 8])));
    });
  }

  it('draws its dropout masks by (seed, step), and leaves the global generator alone', async () => {
    const run = async () => {
      using model = await Model.fromTorchScript(fixture('scripted.pt'), { seed: 3 });
      manualSeed(1);
      const first = values(model.forward(pictures([2, 3, 8, 8])));
      const second = values(model.forward(pictures([2, 3, 8, 8])));
      return { first, second, next: values(torch.rand([4])) };
    };
    const once = await run();
    expect(await run()).to.deep.equal(once);
    expect(once.first).to.not.deep.equal(once.second);
    manualSeed(1);
    expect(values(torch.rand([4]))).to.deep.equal(once.next);
  });

  it('trains, batch norm and dropout included, and gives the same losses again', async () => {
    const train = async (model: Model) => {
      const losses: number[] = [];
      const source = formulaBatches({ batches: 6, classes: 5, side: 8 });
      const trainer = new Trainer({
        model,
        train: source,
        epochs: 2,
        lr: 0.1,
        loss: 'crossEntropy',
        precision: 'float32',
      });
      for await (const event of trainer.run()) if (event.type === 'step') losses.push(event.loss);
      return losses;
    };
    using scripted = await Model.fromTorchScript(fixture('scripted.pt'));
    const before = values(scripted.parameters().get('conv.weight')!);
    const losses = await train(scripted);
    expect(losses).to.have.length(12);
    expect(values(scripted.parameters().get('conv.weight')!)).to.not.deep.equal(before);
    expect(scripted.stateDict().get('bn.num_batches_tracked')!.item()).to.equal(13);
    using again = await Model.fromTorchScript(fixture('scripted.pt'));
    expect(await train(again)).to.deep.equal(losses);
  });

  it('is judged like any other, and keeps its weights in files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ipmix-script-'));
    using model = await Model.fromTorchScript(fixture('scripted.pt'));
    const data = Uint8Array.from({ length: 40 * 8 * 8 * 3 }, (_, i) => (i * 37) % 256);
    const clean = fromArrays(
      data,
      Uint8Array.from({ length: 40 }, (_, i) => i % 5),
    );
    const measures = await measureRobustness(model, {
      clean,
      corruptions: { names: ['brightness'], severities: [1], samples: 20 },
      adversarial: { samples: 10, steps: 2 },
      calibration: false,
    });
    expect(measures.clean!.error).to.be.within(0, 1);
    await model.save(join(folder, 'w.safetensors'));
    using copy = await Model.fromTorchScript(fixture('traced.pt'));
    model.loadStateDict(new Map([['fc.bias', torch.ones([5])]]), { strict: false });
    await model.save(join(folder, 'w.pt'));
    await copy.load(join(folder, 'w.pt'));
    expect(values(copy.stateDict().get('fc.bias')!)).to.deep.equal([1, 1, 1, 1, 1]);
    rmSync(folder, { recursive: true });
  });

  it('is a layer too, and names what is no program', async () => {
    using model = createModel(nn.sequential({ net: nn.torchScript(fixture('traced.pt')), act: nn.tanh() })).eval();
    expect([...model.stateDict().keys()][0]).to.equal('net.scale');
    expect(values(model.forward(pictures([2, 3, 8, 8])))[0]).to.be.closeTo(Math.tanh(answers.logits[0]![0]!), 1e-5);
    expect((await errorOf(() => Model.fromTorchScript('no-such.pt'))).code).to.equal('NOT_FOUND');
    const plain = await errorOf(() => Model.fromTorchScript(fixture('plain.pt')));
    expect([plain.code, plain.message]).to.satisfy(
      ([code, text]: string[]) => code === 'CORRUPT_FILE' && /plain\.pt is no TorchScript program/.test(text!),
    );
    expect((await errorOf(() => net().load(fixture('scripted.pt')))).message).to.match(
      /scripted\.pt .*it is a TorchScript program; read it with Model\.fromTorchScript/,
    );
  });
});

describe("weights of Python's checkpoints", () => {
  for (const file of ['plain.pt', 'compiled.pth', 'checkpoint.pth.tar']) {
    it(`${file} loads: nested state dicts and wrappers' prefixes are understood`, async () => {
      using model = net();
      const strict = await errorOf(() => model.load(fixture(file)));
      expect(strict.code).to.equal('STATE_DICT_MISMATCH');
      expect(strict.message).to.include('unexpected: scale;').and.not.include('missing');
      await model.load(fixture(file), { strict: false });
      const logits = model
        .eval()
        .forward(pictures([2, 3, 8, 8]))
        .mul(2);
      expectLogits(logits);
    });
  }

  it('names every missing and unexpected entry', async () => {
    const spec = nn.sequential({ conv: nn.conv2d(3, 4, 3), head: nn.linear(4, 5) });
    const error = await errorOf(() => createModel(spec).load(fixture('plain.pt')));
    expect(error.message).to.include('missing: head.weight, head.bias; unexpected: bn.bias, bn.num_batches_tracked,');
    expect(error.message).to.include('bn.weight, fc.bias, fc.weight, scale;');
  });

  it('a checkpoint of a Trainer holds the network as JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ipmix-file-'));
    using model = net();
    const train = formulaBatches({ batches: 2, classes: 5, side: 8 });
    await new Trainer({ model, train, epochs: 1, lr: 0.1, loss: 'crossEntropy', checkpoint: { dir: folder } }).fit();
    using same = await Model.fromFile(join(folder, 'step-00000002', 'model.safetensors'));
    expect(same.spec).to.deep.equal(model.spec);
    const bits = (one: Model) => [...one.stateDict()].map(([name, tensor]) => [name, String(tensor.data())]);
    expect(bits(same)).to.deep.equal(bits(model));
    rmSync(folder, { recursive: true });
  });

  it('a .safetensors file of ours holds the network, and one of others says that it does not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ipmix-file-'));
    using model = net().eval();
    await model.save(join(folder, 'net.safetensors'));
    using same = await Model.fromFile(join(folder, 'net.safetensors'));
    expect(same.spec).to.deep.equal(model.spec);
    const x = pictures([2, 3, 8, 8]);
    expect(values(same.eval().forward(x))).to.deep.equal(values(model.forward(x)));
    const header = Buffer.from('{}      ');
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    writeFileSync(join(folder, 'other.safetensors'), Buffer.concat([length, header]));
    const error = await errorOf(() => Model.fromFile(join(folder, 'other.safetensors')));
    expect(error.message).to.match(/holds weights but no network/);
    rmSync(folder, { recursive: true });
  });
});
