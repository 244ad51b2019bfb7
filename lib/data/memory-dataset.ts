import { IPMixError } from '../errors.js';
import type { Dataset } from './dataset.js';
import { LabelledPictures, needPictures, type PicturesDescription } from './labelled-pictures.js';
import { shareBytes, sharedBytes } from './shared-memory.js';

export type DatasetDescription = PicturesDescription & Pick<Dataset, 'height' | 'width'>;

/** The one implementation of {@link Dataset}: every source ends here, and here its numbers are checked. */
export class MemoryDataset extends LabelledPictures<Dataset> implements Dataset {
  readonly height: number;
  readonly width: number;
  readonly images: Uint8Array;

  /** Takes shared memory as it is and copies any other. Throws SHAPE_MISMATCH and INVALID_ARGUMENT. */
  constructor(description: DatasetDescription, images: Uint8Array, labels: ArrayLike<number>) {
    const { name, height, width } = description;
    if (!(Number.isInteger(height) && Number.isInteger(width) && height >= 1 && width >= 1)) {
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `${name}: height and width must be positive integers, got ${height} x ${width}`,
      );
    }
    needPictures(name, labels.length);
    const bytes = labels.length * height * width * 3;
    if (images.length !== bytes) {
      throw new IPMixError(
        'SHAPE_MISMATCH',
        `${name}: ${labels.length} labels and pictures of ${height} x ${width} x 3 need ${bytes} bytes, got ${images.length}`,
      );
    }
    super(description, labels);
    this.height = height;
    this.width = width;
    this.images = shareBytes(images);
  }

  subset(indices: readonly number[] | Uint32Array): Dataset {
    const labels = this.labelsAt(indices);
    const stride = this.height * this.width * 3;
    const images = sharedBytes(indices.length * stride);
    for (let to = 0; to < indices.length; to++) {
      const from = indices[to]! * stride;
      images.set(this.images.subarray(from, from + stride), to * stride);
    }
    return new MemoryDataset(this, images, labels);
  }
}
