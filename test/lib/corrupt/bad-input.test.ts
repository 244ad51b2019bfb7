import { expect } from 'chai';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import { IPMixError } from '../../../lib/errors.js';
import { flat } from './plain-pictures.js';

const image = { data: new Uint8Array(12), height: 2, width: 2 };
const good = { name: 'contrast', severity: 1 } as const;

/** Options that TypeScript would refuse. */
type Loose = Record<string, unknown>;
const apply = (picture: unknown, options: Loose) => () => corrupt.apply(picture as never, options as never);

function expectError(body: () => unknown, code: string, words: RegExp) {
  expect(body).to.throw(IPMixError, words).with.property('code', code);
}

async function expectRejection(promise: Promise<unknown>, code: string, words: RegExp) {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).to.be.instanceOf(IPMixError);
  expect(error).to.have.property('code', code);
  expect((error as Error).message).to.match(words);
}

describe('bad input to corruptions', () => {
  it('an unknown name gets the nearest one', () => {
    expectError(apply(image, { ...good, name: 'gausian_noise' }), 'INVALID_ARGUMENT', /did you mean 'gaussian_noise'/);
    expectError(apply(image, { ...good, name: 'rain' }), 'INVALID_ARGUMENT', /unknown corruption 'rain'.*contrast/);
    expectError(
      apply(image, { ...good, name: 'lines', preset: 'imagenet' }),
      'INVALID_ARGUMENT',
      /'lines' belongs to the C-bar set of preset 'cifar' only/,
    );
    expectError(apply(image, { ...good, name: 3 }), 'INVALID_ARGUMENT', /name must be a string, got/);
  });

  it('a severity, preset, seed or index out of range is named', () => {
    for (const severity of [0, 6, -1]) {
      expectError(
        apply(image, { ...good, severity }),
        'INVALID_ARGUMENT',
        new RegExp(`severity must be 1 to 5, got ${severity}`),
      );
    }
    expectError(apply(image, { ...good, severity: 1.5 }), 'INVALID_ARGUMENT', /severity must be an integer/);
    expectError(apply(image, { ...good, severity: Number.NaN }), 'INVALID_ARGUMENT', /severity must be an integer/);
    expectError(apply(image, { ...good, preset: 'imagenett' }), 'INVALID_ARGUMENT', /did you mean 'imagenet'/);
    expectError(apply(image, { ...good, seed: -1 }), 'INVALID_ARGUMENT', /seed must be a non-negative safe integer/);
    expectError(
      apply(image, { ...good, index: 2 ** 53 }),
      'INVALID_ARGUMENT',
      /index must be a non-negative safe integer/,
    );
  });

  it('a picture whose data does not fit its size says both numbers', () => {
    expectError(apply({ ...image, width: 3 }, good), 'SHAPE_MISMATCH', /must hold 18 bytes, got 12/);
    expectError(apply({ ...image, data: new Float32Array(12) }, good), 'INVALID_ARGUMENT', /must be a Uint8Array/);
    expectError(apply({ ...image, data: undefined }, good), 'INVALID_ARGUMENT', /must be a Uint8Array/);
    expectError(
      apply({ data: new Uint8Array(0), height: 0, width: 0 }, good),
      'INVALID_ARGUMENT',
      /height must be 1 to 32768/,
    );
  });

  it('a batch rejects with the same sentences', async () => {
    await expectRejection(corrupt.batch(flat(1, 2, 2), { ...good, severity: 6 }), 'INVALID_ARGUMENT', /1 to 5/);
    await expectRejection(
      corrupt.batch({ ...flat(1, 2, 2), count: 3 }, good),
      'SHAPE_MISMATCH',
      /must hold 36 bytes, got 24/,
    );
    await expectRejection(
      corrupt.batch({ ...flat(1, 2, 2), data: [1] as never }, good),
      'INVALID_ARGUMENT',
      /Uint8Array/,
    );
    await expectRejection(corrupt.batch(flat(1, 2, 2), { ...good, threads: -1 }), 'INVALID_ARGUMENT', /threads/);
  });

  it('frost pictures that are none or too small say so', () => {
    expectError(apply(image, { ...good, frost: [] }), 'INVALID_ARGUMENT', /frost needs one picture or more/);
    const short = [{ data: new Uint8Array(5), height: 1, width: 2 }];
    expectError(apply(image, { ...good, frost: short }), 'SHAPE_MISMATCH', /must hold 6 bytes, got 5/);
  });

  it('an empty batch is an empty answer', async () => {
    expect(await corrupt.batch(flat(1, 0, 2), good)).to.have.lengthOf(0);
  });

  it('an aborted batch stops with ABORTED, before it starts and in the middle', async () => {
    const images = flat(128, 400, 224);
    const options = { name: 'defocus_blur', severity: 5, preset: 'imagenet' } as const;
    await expectRejection(corrupt.batch(images, { ...options, signal: AbortSignal.abort() }), 'ABORTED', /abort/);
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(), 30);
    await expectRejection(corrupt.batch(images, { ...options, signal: controller.signal }), 'ABORTED', /abort/);
    expect(performance.now() - started).to.be.below(3000); // all of it takes longer than ten seconds of work
  });
});
