import { IPMixError } from '../errors.js';
import type { EncodedDataset, SampleSource } from './dataset.js';
import { LabelledPictures, needPictures, type PicturesDescription } from './labelled-pictures.js';

/** The one implementation of {@link EncodedDataset}: every source that decodes later ends here, and here it is checked. */
export class EncodedSet extends LabelledPictures<EncodedDataset> implements EncodedDataset {
  readonly samples: SampleSource;

  /** Throws SHAPE_MISMATCH where lengths differ and INVALID_ARGUMENT for no picture or a label out of range. */
  constructor(description: PicturesDescription, samples: SampleSource, labels: ArrayLike<number>) {
    needPictures(description.name, labels.length);
    checkLengths(description.name, samples, labels.length);
    super(description, labels);
    this.samples = samples;
  }

  subset(indices: readonly number[] | Uint32Array): EncodedDataset {
    const labels = this.labelsAt(indices);
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
