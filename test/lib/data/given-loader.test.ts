import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { GivenSamples } from '../../../lib/data/dataset.js';
import { EncodedSet } from '../../../lib/data/encoded-set.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { memoryStats } from '../../../lib/index.js';
import { hashes } from './batch-hash.js';
import { expectFailure } from './expect-failure.js';
import { positionSet } from './position-set.js';

const count = 23;
const pixels = positionSet(count, 16);
const picture = (i: number) => ({ data: pixels.images.slice(i * 768, (i + 1) * 768), height: 16, width: 16 });
const given = (get: GivenSamples['get'], more: Partial<GivenSamples> = {}) =>
  new EncodedSet(
    { name: 'given', source: 'test', classes: pixels.classes },
    { kind: 'given', get, ...more },
    pixels.labels,
  );
const options = { batchSize: 4, shuffle: true, seed: 2, resize: { height: 16, width: 16 }, flip: true } as const;

describe('DataLoader over samples that JavaScript gives', () => {
  it('gives what the same pictures in memory give, whatever the order they arrive in', async () => {
    const expected = await hashes(new DataLoader(pixels, { ...options, workers: 1 }));
    const late = async (i: number) => {
      await sleep((i * 7) % 11);
      return picture(i);
    };
    for (const workers of [0, 1, 3]) {
      expect(await hashes(new DataLoader(given(late), { ...options, workers }))).to.deep.equal(expected);
      expect(await hashes(new DataLoader(given(picture), { ...options, workers, prefetch: 0 }))).to.deep.equal(
        expected,
      );
    }
    expect(await hashes(new DataLoader(given(late).subset([5, 2]), options))).to.deep.equal(
      await hashes(new DataLoader(pixels.subset([5, 2]), options)),
    );
  });

  it('asks only as far ahead as prefetch, and resumes in the middle', async () => {
    const asked: number[] = [];
    const set = given((i) => {
      asked.push(i);
      return picture(i);
    });
    const loader = new DataLoader(set, { ...options, shuffle: false, prefetch: 1 });
    for await (const _ of loader) break;
    expect(Math.max(...asked)).to.be.below(4 * 3);
    asked.length = 0;
    const rest: number[] = [];
    for await (const batch of loader.epoch(0, { fromBatch: 4 })) rest.push(...batch.indices);
    expect(rest).to.deep.equal([16, 17, 18, 19, 20, 21, 22]);
    expect(Math.min(...asked)).to.equal(16);
  });

  it('names a sample whose get throws, rejects, gives nonsense or never settles', async () => {
    const never = () => new Promise<never>(() => {});
    for (const workers of [0, 2]) {
      const read = (get: GivenSamples['get'], more: Partial<GivenSamples> = {}) =>
        hashes(
          new DataLoader(
            given((i, signal) => (i === 6 ? get(i, signal) : picture(i)), more),
            { ...options, workers },
          ),
        );
      const thrown = () => {
        throw new Error('the bucket is closed');
      };
      await expectFailure('DATA_SOURCE', ['sample 6', 'the bucket is closed'], () => read(thrown));
      await expectFailure('DATA_SOURCE', ['sample 6', 'closed'], () => read(async () => thrown()));
      await expectFailure('DATA_SOURCE', ['row 6', 'Uint8Array'], () =>
        read(() => 'text' as never, { nameOf: (i) => `row ${i}` }),
      );
      await expectFailure('SHAPE_MISMATCH', ['sample 6', '5 bytes'], () =>
        read(() => ({ data: new Uint8Array(5), height: 16, width: 16 })),
      );
      await expectFailure('CORRUPT_FILE', ['sample 6', 'neither JPEG'], () => read(() => new Uint8Array(50)));
      await expectFailure('DATA_SOURCE', ['sample 6', '0.05 s'], () => read(never, { timeout: 0.05 }));
    }
    const skipping = new DataLoader(
      given((i) => (i === 6 ? never() : picture(i)), { timeout: 0.05 }),
      {
        ...options,
        onCorrupt: 'skip',
      },
    );
    let samples = 0;
    for await (const batch of skipping) samples += batch.indices.length;
    expect([samples, skipping.skipped()[0]?.index]).to.deep.equal([count - 1, 6]);
  });

  it('stops in order while a get hangs: by its signal, and by leaving the loop', async () => {
    const { loaders } = memoryStats();
    let aborted = 0;
    const hanging = given((i, signal) => {
      if (i < 8) return picture(i);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted++;
          reject(new Error('left'));
        });
      });
    });
    const controller = new AbortController();
    const loader = new DataLoader(hanging, { ...options, shuffle: false, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expectFailure('ABORTED', ['aborted'], () => hashes(loader));
    expect(aborted).to.be.above(3);
    for await (const _ of new DataLoader(hanging, { ...options, shuffle: false })) break;
    expect(memoryStats().loaders).to.equal(loaders);
  });
});
