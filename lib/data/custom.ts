/** Pictures from a program's own code: a data base, an object store, a generator ... */
import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';
import type { EncodedDataset, GivenSample, SourceOptions } from './dataset.js';
import { EncodedSet } from './encoded-set.js';
import { throwIfAborted } from './file-errors.js';
import { sharedLabels } from './shared-memory.js';
import { withinTime } from './within-time.js';

export interface CustomSample {
  /** A decoded picture, or the bytes of a JPEG, PNG or WebP file. */
  readonly image: Image | Uint8Array;
  readonly label: number;
}

export interface CustomSource extends SourceOptions {
  readonly length: number;
  /**
   * Sample `index`, at once or as a promise; several are asked for at a time, in any order. `signal` is raised when nobody
   * waits any more. With `labels` given the picture alone will do.
   */
  readonly get: (index: number, signal: AbortSignal) => CustomValue | Promise<CustomValue>;
  /** One a sample. Left out, every sample is asked for once beforehand, for its label. */
  readonly labels?: ArrayLike<number>;
  /** Names by label; '0', '1', ... up to the largest label when left out. */
  readonly classes?: readonly string[];
  /** Seconds until a `get` that has not settled counts as failed. Default 30. */
  readonly timeout?: number;
  /** What to call sample i in messages; default 'sample i'. */
  readonly nameOf?: (index: number) => string;
  readonly name?: string;
  readonly split?: string;
}

export type CustomValue = CustomSample | GivenSample;

const TIMEOUT = 30;
const IN_FLIGHT = 8;

/**
 * A data set whose pictures `get` gives when the loader wants them. Throws INVALID_ARGUMENT, and DATA_SOURCE with the name of the sample
 * when a `get` throws, does not settle in time or gives no label.
 */
export async function custom(source: CustomSource): Promise<EncodedDataset> {
  const { length, get, timeout = TIMEOUT, nameOf, name = 'custom', split } = source;
  if (!(Number.isSafeInteger(length) && length >= 1)) {
    throw new IPMixError('INVALID_ARGUMENT', `custom needs length to be a positive integer, got ${String(length)}`);
  }
  if (typeof get !== 'function')
    throw new IPMixError('INVALID_ARGUMENT', 'custom needs get to be a function (index) => picture');
  if (!(timeout > 0))
    throw new IPMixError('INVALID_ARGUMENT', `custom needs timeout to be seconds above 0, got ${timeout}`);
  if (source.labels && source.labels.length !== length) {
    throw new IPMixError('SHAPE_MISMATCH', `custom has length ${length}, but ${source.labels.length} labels`);
  }
  const labels = source.labels ?? (await askForLabels(source));
  let largest = 0;
  for (let i = 0; i < length; i++) largest = Math.max(largest, labels[i] as number);
  const count = Number.isSafeInteger(largest) ? largest + 1 : 0;
  const classes = source.classes ?? Array.from({ length: count }, (_, label) => `${label}`);
  return new EncodedSet(
    { name, split, source: 'custom source', classes },
    { kind: 'given', get: async (index, signal) => pictureOf(await get(index, signal)), timeout, nameOf },
    labels,
  );
}

const isSample = (value: CustomValue): value is CustomSample =>
  typeof value === 'object' && value !== null && 'image' in value;
const pictureOf = (value: CustomValue): GivenSample => (isSample(value) ? value.image : value);

/** Some at a time; the first that fails stops all, and raises their signal. */
async function askForLabels(source: CustomSource): Promise<Int32Array> {
  const { length, get, timeout = TIMEOUT, nameOf, onProgress, signal } = source;
  const labels = sharedLabels(length);
  const stop = new AbortController();
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < length && !stop.signal.aborted) {
      const index = next++;
      throwIfAborted(signal);
      const name = nameOf?.(index) ?? `sample ${index}`;
      const value = await withinTime(() => get(index, stop.signal), { name, seconds: timeout, signal });
      const label = isSample(value) ? value.label : undefined;
      if (!Number.isInteger(label)) {
        throw new IPMixError(
          'DATA_SOURCE',
          `${name}: get() gave no whole-number label; expected { image, label }, or give labels to custom`,
        );
      }
      labels[index] = label as number;
      done++;
      if (done % 64 === 0 || done === length) onProgress?.(done, length);
    }
  };
  try {
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    return labels;
  } finally {
    stop.abort();
  }
}
