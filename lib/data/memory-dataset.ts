import { IPMixError } from '../errors.js';
import type { Dataset } from './dataset.js';
import { shareBytes, sharedBytes, sharedLabels, shareLabels } from './shared-memory.js';
import { stratifiedChoice } from './stratified-choice.js';

/** What describes a data set beside its pictures. */
export interface DatasetDescription {
  name: string;
  edition?: string;
  split?: string;
  source: string;
  notes?: readonly string[];
  classes: readonly string[];
  height: number;
  width: number;
}

/** The one implementation of {@link Dataset}: every source ends here, and here its numbers are checked. */
export class MemoryDataset implements Dataset {
  readonly name: string;
  readonly edition?: string;
  readonly split?: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly classes: readonly string[];
  readonly length: number;
  readonly height: number;
  readonly width: number;
  readonly images: Uint8Array;
  readonly labels: Int32Array;

  /** Takes shared memory as it is and copies any other. Throws SHAPE_MISMATCH and INVALID_ARGUMENT. */
  constructor(description: DatasetDescription, images: Uint8Array, labels: ArrayLike<number>) {
    const { name, height, width, classes } = description;
    if (!(Number.isInteger(height) && Number.isInteger(width) && height >= 1 && width >= 1)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${name}: height and width must be positive integers, got ${height} x ${width}`,
      );
    }
    if (labels.length === 0)
      throw new IPMixError('INVALID_ARGUMENT', `${name}: a data set needs at least one picture, got none`);
    const bytes = labels.length * height * width * 3;
    if (images.length !== bytes) {
      throw new IPMixError(
        'SHAPE_MISMATCH',
        `${name}: ${labels.length} labels and pictures of ${height} x ${width} x 3 need ${bytes} bytes, got ${images.length}`,
      );
    }
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!;
      if (!(Number.isInteger(label) && label >= 0 && label < classes.length)) {
        throw new IPMixError(
          'INVALID_ARGUMENT',
          `${name}: label ${label} of picture ${i} is out of range; expected 0 .. ${classes.length - 1}`,
        );
      }
    }
    this.name = name;
    this.edition = description.edition;
    this.split = description.split;
    this.source = description.source;
    this.notes = description.notes ?? [];
    this.classes = classes;
    this.length = labels.length;
    this.height = height;
    this.width = width;
    this.images = shareBytes(images);
    this.labels = shareLabels(labels);
  }

  take(count: number, options: { seed?: number } = {}): Dataset {
    if (!(Number.isInteger(count) && count >= 1 && count <= this.length)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `take(count) expects an integer from 1 to ${this.length} (the pictures of ${this.name}), got ${count}`,
      );
    }
    return this.subset(stratifiedChoice(this.labels, this.classes.length, count, options.seed ?? 0));
  }

  subset(indices: readonly number[] | Uint32Array): Dataset {
    const stride = this.height * this.width * 3;
    const images = sharedBytes(indices.length * stride);
    const labels = sharedLabels(indices.length);
    for (let to = 0; to < indices.length; to++) {
      const from = indices[to]!;
      if (!(Number.isInteger(from) && from >= 0 && from < this.length)) {
        throw new IPMixError(
          'INVALID_ARGUMENT',
          `index ${from} is out of range; ${this.name} has ${this.length} pictures`,
        );
      }
      images.set(this.images.subarray(from * stride, (from + 1) * stride), to * stride);
      labels[to] = this.labels[from]!;
    }
    return new MemoryDataset(this, images, labels);
  }
}
