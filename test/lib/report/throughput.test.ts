import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { benchmark, DataLoader, datasets, IPMix, mixingSets, models, Tensor, Trainer } from '../../../lib/index.js';
import { errorOf } from '../error-code.js';

const SIDE = 32;
const quick = { rounds: 3, seconds: 0.05 };

function pictures(count: number) {
  return datasets.fromArrays(
    Array.from({ length: count }, (_, i) => ({
      data: new Uint8Array(SIDE * SIDE * 3).fill(i),
      height: SIDE,
      width: SIDE,
    })),
    Uint8Array.from({ length: count }, (_, i) => i % 2),
  );
}

describe('benchmark.throughput', () => {
  it('measures operator, loader and step, and writes what it saw', async () => {
    using images = Tensor.from(new Uint8Array(16 * SIDE * SIDE * 3), { shape: [16, SIDE, SIDE, 3], dtype: 'uint8' });
    using mixing = await mixingSets.fractals({ count: 4, size: 36, seed: 0 });
    using model = models.create('wrn-10-1', { classes: 2 });
    const train = new DataLoader(pictures(32), { batchSize: 8 });
    const report = await benchmark.throughput({
      operator: { augment: new IPMix({ preset: 'cifar' }), images, mixing, threads: 1 },
      loader: new DataLoader(pictures(32), { batchSize: 8 }),
      step: new Trainer({ model, train, epochs: 1000, lr: 0.01, loss: 'crossEntropy' }),
      ...quick,
    });
    const { operator, loader, step } = report.measures;
    for (const measured of [operator, loader, step]) {
      expect(measured!.rounds).to.have.length(3);
      expect(measured!.median).to.be.above(1);
    }
    expect(operator!.median, 'augmenting without training is faster than training').to.be.above(step!.median);

    const folder = await mkdtemp(join(tmpdir(), 'ipmix-throughput-'));
    const [path] = await report.write(folder);
    const written = JSON.parse(await readFile(path!, 'utf8')) as unknown;
    expect(written).to.deep.equal(JSON.parse(JSON.stringify(report)));
    expect(written).to.have.property('schema', 'ipmix/throughput/1');
    await rm(folder, { recursive: true });
  });

  it('says when there is nothing to measure, when the work ends too early, and when it is aborted', async () => {
    expect(await errorOf(() => benchmark.throughput({}))).to.include({ code: 'INVALID_ARGUMENT' });
    using model = models.create('wrn-10-1', { classes: 2 });
    const train = new DataLoader(pictures(8), { batchSize: 8 });
    const short = new Trainer({ model, train, epochs: 2, lr: 0.01, loss: 'crossEntropy' });
    const ended = await errorOf(() => benchmark.throughput({ step: short, ...quick, seconds: 60 }));
    expect(ended).to.include({ code: 'INVALID_ARGUMENT' });
    expect(ended.message).to.match(/the step ended after 0 of 3 rounds/);
    const loader = new DataLoader(pictures(8), { batchSize: 8 });
    const stopped = await errorOf(() => benchmark.throughput({ loader, ...quick, signal: AbortSignal.abort() }));
    expect(stopped).to.include({ code: 'ABORTED' });
  });
});
