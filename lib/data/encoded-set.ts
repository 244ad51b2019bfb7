import { IPMixError } from '../errors.js';
import type { EncodedDataset, LabelledSet, SampleSource } from './dataset.js';
import { sharedLabels, shareLabels } from './shared-memory.js';
import { stratifiedChoice } from './stratified-choice.js';

/** What describes an encoded set beside its pictures. */
export interface EncodedDescription {
  name: string;
  edition?: string;
  split?: string;
  source: string;
  notes?: readonly string[];
  classes: readonly string[];
}

/** The one implementation of {@link EncodedDataset}: every source that decodes later ends here, and here it is checked. */
export class EncodedSet implements EncodedDataset {
  readonly name: string;
  readonly edition?: string;
  readonly split?: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly classes: readonly string[];
  readonly length: number;
  readonly labels: Int32Array;
  readonly samples: SampleSource;

  /** Throws SHAPE_MISMATCH where lengths differ and INVALID_ARGUMENT for no picture or a label out of range. */
  constructor(description: EncodedDescription | LabelledSet, samples: SampleSource, labels: ArrayLike<number>) {
    const { name, classes } = description;
    if (labels.length === 0)
      throw new IPMixError('INVALID_ARGUMENT', `${name}: a data set needs at least one picture, got none`);
    checkLengths(name, samples, labels.length);
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
    this.samples = samples;
  }

  take(count: number, options: { seed?: number } = {}): EncodedDataset {
    if (!(Number.isInteger(count) && count >= 1 && count <= this.length)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `take(count) expects an integer from 1 to ${this.length} (the pictures of ${this.name}), got ${count}`,
      );
    }
    return this.subset(stratifiedChoice(this.labels, this.classes.length, count, options.seed ?? 0));
  }

  subset(indices: readonly number[] | Uint32Array): EncodedDataset {
    const labels = sharedLabels(indices.length);
    for (const [to, from] of indices.entries()) {
      if (!(Number.isInteger(from) && from >= 0 && from < this.length)) {
        throw new IPMixError(
          'INVALID_ARGUMENT',
          `index ${from} is out of range; ${this.name} has ${this.length} pictures`,
        );
      }
      labels[to] = this.labels[from]!;
    }
    return new EncodedSet(this, chosen(this.samples, Uint32Array.from(indices)), labels);
  }
}

function checkLengths(name: string, samples: SampleSource, labels: number): void {
  if (samples.kind === 'given') return;
  const lists =
    samples.kind === 'files'
      ? [samples.files]
      : samples.kind === 'packed'
        ? [samples.places]
        : [samples.file, samples.offset, samples.bytes];
  for (const { length } of lists) {
    if (length !== labels)
      throw new IPMixError('SHAPE_MISMATCH', `${name}: ${labels} labels, but the places of ${length} pictures`);
  }
}

/** The same source with only these samples, in this order. */
function chosen(samples: SampleSource, indices: Uint32Array): SampleSource {
  switch (samples.kind) {
    case 'files':
      return { ...samples, files: Array.from(indices, (i) => samples.files[i]!) };
    case 'packed':
      return { ...samples, places: indices.map((i) => samples.places[i]!) };
    case 'ranges':
      return {
        ...samples,
        file: indices.map((i) => samples.file[i]!),
        offset: Float64Array.from(indices, (i) => samples.offset[i]!),
        bytes: indices.map((i) => samples.bytes[i]!),
        names: samples.names && Array.from(indices, (i) => samples.names![i]!),
      };
    case 'given': {
      const { get, nameOf } = samples;
      return {
        ...samples,
        get: (index, signal) => get(indices[index]!, signal),
        nameOf: nameOf && ((index) => nameOf(indices[index]!)),
      };
    }
  }
}
