import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { DataLoader, datasets } from '../../../lib/index.js';

interface Collected {
  readonly detail: { readonly kind: number };
}

/** Whole collections while `body` runs: of these V8's threads take time from the loader's. */
async function collections(body: () => Promise<void>): Promise<number> {
  let whole = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ((entry as unknown as Collected).detail.kind > 1) whole++;
  });
  observer.observe({ entryTypes: ['gc'] });
  await body();
  await setImmediate();
  observer.disconnect();
  return whole;
}

describe('garbage collection beside a loader', () => {
  const side = 224;
  const pictures = 128;
  const set = datasets.fromArrays(new Uint8Array(pictures * side * side * 3), new Array<number>(pictures).fill(0), {
    height: side,
    width: side,
    classes: ['only'],
  });

  it('is not brought on by its batches, which are memory used in turns', async () => {
    const loader = new DataLoader(set, { batchSize: pictures, workers: 1 });
    for await (const _batch of loader);
    const whole = await collections(async () => {
      for (let epoch = 0; epoch < 60; epoch++) for await (const _batch of loader); // 60 x 77 MB
    });
    expect(whole).to.be.at.most(3);
  });

  it('knows of the batch behind a tensor that a program makes of it and forgets', async () => {
    const loader = new DataLoader(set, { batchSize: pictures, workers: 1 });
    const whole = await collections(async () => {
      for (let epoch = 0; epoch < 20; epoch++) for await (const { images } of loader) images.select(0, 0);
    });
    expect(whole).to.be.at.least(5);
  });
});
