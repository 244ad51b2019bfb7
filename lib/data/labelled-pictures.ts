import { IPMixError } from '../errors.js';
import type { LabelledSet } from './dataset.js';
import { sharedLabels, shareLabels } from './shared-memory.js';
import { stratifiedChoice } from './stratified-choice.js';

/** What describes a data set beside its pictures. */
export type PicturesDescription = Omit<LabelledSet, 'notes' | 'length' | 'labels'> &
  Partial<Pick<LabelledSet, 'notes'>>;

/** What sets in memory and sets that are decoded later have in common: their labels, and the choice of a part by them. */
export abstract class LabelledPictures<Part> implements LabelledSet {
  readonly name: string;
  readonly edition?: string;
  readonly split?: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly classes: readonly string[];
  readonly length: number;
  readonly labels: Int32Array;

  /** Throws INVALID_ARGUMENT for no picture or a label out of range. */
  protected constructor(description: PicturesDescription, labels: ArrayLike<number>) {
    const { name, classes } = description;
    needPictures(name, labels.length);
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
    this.labels = shareLabels(labels);
  }

  abstract subset(indices: readonly number[] | Uint32Array): Part;

  take(count: number, options: { seed?: number } = {}): Part {
    if (!(Number.isInteger(count) && count >= 1 && count <= this.length)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `take(count) expects an integer from 1 to ${this.length} (the pictures of ${this.name}), got ${count}`,
      );
    }
    return this.subset(stratifiedChoice(this.labels, this.classes.length, count, options.seed ?? 0));
  }

  /** Throws INVALID_ARGUMENT for an index that is not there. */
  protected labelsAt(indices: readonly number[] | Uint32Array): Int32Array {
    const labels = sharedLabels(indices.length);
    for (let to = 0; to < indices.length; to++) {
      const from = indices[to]!;
      if (!(Number.isInteger(from) && from >= 0 && from < this.length)) {
        throw new IPMixError(
          'INVALID_ARGUMENT',
          `index ${from} is out of range; ${this.name} has ${this.length} pictures`,
        );
      }
      labels[to] = this.labels[from]!;
    }
    return labels;
  }
}

/** Asked for before any length is compared with another. */
export function needPictures(name: string, count: number): void {
  if (count === 0) throw new IPMixError('INVALID_ARGUMENT', `${name}: a data set needs at least one picture, got none`);
}
