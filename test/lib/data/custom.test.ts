import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { GivenSamples } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { expectFailure } from './expect-failure.js';
import { ruledPicture } from './picture-rule.js';

const image = (i: number) => ({ data: ruledPicture(i, 4, 4), height: 4, width: 4 });

describe('datasets.custom', () => {
  it('asks for every label once, at once or by a promise', async () => {
    const asked: number[] = [];
    const set = await datasets.custom({
      length: 20,
      get: async (index) => {
        asked.push(index);
        if (index % 3 === 0) await sleep(2);
        return { image: image(index), label: index % 4 };
      },
    });
    expect(asked.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 20 }, (_, i) => i));
    expect(Array.from(set.labels)).to.deep.equal(asked.map((i) => i % 4));
    expect(set.classes).to.deep.equal(['0', '1', '2', '3']);
    const { get } = set.subset([7, 5]).samples as GivenSamples;
    expect(await get(0, new AbortController().signal)).to.deep.equal(image(7));
  });

  it('asks for nothing beforehand when the labels are given', async () => {
    let asked = 0;
    const get = (index: number) => {
      asked++;
      return image(index);
    };
    const set = await datasets.custom({ length: 3, labels: [0, 1, 1], classes: ['no', 'yes'], get });
    expect([set.length, asked]).to.deep.equal([3, 0]);
  });

  it('names the sample whose get fails, hangs or gives no label, and raises the signal of the others', async () => {
    const nameOf = (index: number) => `row ${index} of photos`;
    let raised = 0;
    const failing = (third: () => unknown) =>
      datasets.custom({
        length: 10,
        timeout: 0.05,
        nameOf,
        get: (index, signal) => {
          signal.addEventListener('abort', () => raised++);
          return (index === 3 ? third() : { image: image(index), label: 0 }) as { image: Uint8Array; label: number };
        },
      });
    const third = 'row 3 of photos';
    await expectFailure('DATA_SOURCE', [third, 'get() failed', 'no connection'], () =>
      failing(() => {
        throw new Error('no connection');
      }),
    );
    expect(raised).to.be.greaterThan(0);
    await expectFailure('DATA_SOURCE', [third, 'no row'], () => failing(() => Promise.reject('no row')));
    await expectFailure('DATA_SOURCE', [third, '0.05 s', 'timeout'], () => failing(() => new Promise(() => {})));
    for (const value of [{ image: image(3) }, image(3), undefined, null, { image: image(3), label: 1.5 }]) {
      await expectFailure('DATA_SOURCE', [third, 'label'], () => failing(() => value));
    }
    await expectFailure('INVALID_ARGUMENT', ['label -1'], () => failing(() => ({ image: image(3), label: -1 })));
  });

  it('stops with its signal, and refuses what does not fit', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const hanging = { length: 5, get: () => new Promise<never>(() => {}), signal: controller.signal };
    await expectFailure('ABORTED', ['aborted'], () => datasets.custom(hanging));
    const get = image;
    await expectFailure('INVALID_ARGUMENT', ['length', '0'], () => datasets.custom({ length: 0, get }));
    await expectFailure('INVALID_ARGUMENT', ['timeout'], () => datasets.custom({ length: 1, get, timeout: 0 }));
    await expectFailure('SHAPE_MISMATCH', ['length 2', '1 labels'], () =>
      datasets.custom({ length: 2, labels: [0], get }),
    );
    // @ts-expect-error: forgotten by a plain JavaScript user
    await expectFailure('INVALID_ARGUMENT', ['get'], () => datasets.custom({ length: 2 }));
  });
});
