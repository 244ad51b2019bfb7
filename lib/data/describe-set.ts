/** What a set holds, in numbers. */
import type { Image } from '../image/image.js';
import { type AnyDataset, isEncoded, type SourceOptions } from './dataset.js';
import { throwIfAborted } from './file-errors.js';
import { pictureAt } from './picture-at.js';
import { takeTurns } from './take-turns.js';

export interface SetDescription {
  readonly name: string;
  readonly edition?: string;
  readonly split?: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly pictures: number;
  readonly classes: readonly string[];
  /** Pictures of each class. */
  readonly perClass: readonly number[];
  /** height x width, smallest and largest; of the pictures that were looked at. */
  readonly sizes: { readonly smallest: readonly [number, number]; readonly largest: readonly [number, number] };
  /** Of the channels R, G, B over all pixels, 0 .. 1. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
  /** Pictures that mean, std and sizes come from: all of a set in memory, else an even choice. */
  readonly lookedAt: number;
}

/** Encoded pictures are decoded to be looked at; so many give means to a few thousandths. */
const LOOKED_AT = 2000;
const IN_FLIGHT = 8;

/** Throws CORRUPT_FILE for a picture that cannot be decoded, ABORTED. */
export async function describeSet(set: AnyDataset, options: SourceOptions = {}): Promise<SetDescription> {
  const perClass = new Array<number>(set.classes.length).fill(0);
  for (const label of set.labels) perClass[label]!++;
  const pixels = new ChannelCounts();
  const lookedAt = isEncoded(set) ? Math.min(set.length, LOOKED_AT) : set.length;
  const sizes: [number, number][] = [];
  if (isEncoded(set)) {
    for (let first = 0; first < lookedAt; first += IN_FLIGHT) {
      throwIfAborted(options.signal);
      const places = Array.from({ length: Math.min(IN_FLIGHT, lookedAt - first) }, (_, i) => first + i);
      const read = places.map((place) => pictureAt(set, Math.floor((place * set.length) / lookedAt)));
      for (const { height, width, data } of await Promise.all(read)) {
        sizes.push([height, width]);
        pixels.add(data);
      }
      options.onProgress?.(first + places.length, lookedAt);
    }
  } else {
    const { images, height, width } = set;
    sizes.push([height, width]);
    await takeTurns(images.length, 3 << 18, (first, past) => pixels.add(images.subarray(first, past)), {
      signal: options.signal,
      onProgress: (done) => options.onProgress?.(Math.floor(done / (height * width * 3)), lookedAt),
    });
  }
  sizes.sort((a, b) => a[0] * a[1] - b[0] * b[1]);
  const { name, edition, split, source, notes, length, classes } = set;
  return {
    name,
    edition,
    split,
    source,
    notes,
    pictures: length,
    classes,
    perClass,
    sizes: { smallest: sizes[0]!, largest: sizes.at(-1)! },
    ...pixels.moments(),
    lookedAt,
  };
}

/** How often each value stands in each channel: exact, whatever the number of pixels. */
class ChannelCounts {
  private readonly counts = new Float64Array(3 * 256);

  add(data: Image['data']): void {
    for (let i = 0; i + 2 < data.length; i += 3) {
      this.counts[data[i]!]!++;
      this.counts[256 + data[i + 1]!]!++;
      this.counts[512 + data[i + 2]!]!++;
    }
  }

  moments(): { mean: number[]; std: number[] } {
    const channels = [0, 1, 2].map((channel) => {
      let [pixels, sum, squares] = [0, 0, 0];
      for (let value = 0; value < 256; value++) {
        const count = this.counts[256 * channel + value]!;
        pixels += count;
        sum += count * value;
        squares += count * value * value;
      }
      const mean = sum / pixels;
      return { mean: mean / 255, std: Math.sqrt(Math.max(squares / pixels - mean * mean, 0)) / 255 };
    });
    return { mean: channels.map(({ mean }) => mean), std: channels.map(({ std }) => std) };
  }
}
