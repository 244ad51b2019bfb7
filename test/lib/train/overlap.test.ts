// The loader's threads work while a step runs: the step's batch is waiting when its turn comes.
import { expect } from 'chai';
import { DataLoader, datasets, IPMix, mixingSets, models, Trainer } from '../../../lib/index.js';
import type { StepEvent } from '../../../lib/train/events.js';

const N = 256;
const SIDE = 32;

describe('Trainer: loading beside the steps', function () {
  this.timeout(60_000);

  it('waits for a small part of what rendering takes', async () => {
    const images = Uint8Array.from({ length: N * SIDE * SIDE * 3 }, (_, i) => (i * 31) % 251);
    const dataset = datasets.fromArrays(
      images,
      Int32Array.from({ length: N }, (_, i) => i % 2),
    );
    const mixing = await mixingSets.fractals({ count: 4, size: 40, seed: 1 });
    const loader = new DataLoader(dataset, {
      ...{ batchSize: 32, shuffle: true, views: 3, workers: 1, prefetch: 2 },
      ...{ augment: new IPMix({ preset: 'cifar' }), mixing },
    });
    const model = models.create('wrn-16-1', { classes: 2 });
    const steps: StepEvent[] = [];
    for await (const event of new Trainer({ model, train: loader, epochs: 1, precision: 'float32' }).run()) {
      if (event.type === 'step') steps.push(event);
    }
    const { renderingSeconds } = loader.statistics();
    expect(renderingSeconds).to.be.above(0);
    // The first batch has no step to hide behind.
    const waited = steps.slice(1).reduce((sum, { waitSeconds }) => sum + waitSeconds, 0);
    expect(waited).to.be.below(0.5 * renderingSeconds);
  });
});
