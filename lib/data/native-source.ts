/** A data set as the addon's loader reads it. */
import type { AnyDataset, SampleSource } from './dataset.js';
import { isEncoded } from './dataset.js';
import type { NativeSource } from './native.js';
import { shareBytes, shareLabels } from './shared-memory.js';

export function nativeSource(dataset: AnyDataset): NativeSource {
  const common = { length: dataset.length, labels: shareLabels(dataset.labels) };
  if (isEncoded(dataset)) return { ...common, ...places(dataset.samples) };
  const { height, width, images } = dataset;
  return { ...common, kind: 'pixels', images: shareBytes(images), pixelHeight: height, pixelWidth: width };
}

function places(samples: SampleSource): Omit<NativeSource, 'length' | 'labels'> {
  switch (samples.kind) {
    case 'files':
      return { kind: 'files', root: samples.root, files: samples.files.join('\0') };
    case 'ranges':
      return {
        kind: 'ranges',
        files: samples.files.join('\0'),
        names: samples.names?.join('\0') ?? '',
        rangeFile: samples.file,
        rangeOffset: samples.offset,
        rangeBytes: samples.bytes,
      };
    case 'packed':
      return { kind: 'packed', packed: samples.native, places: samples.places };
    case 'given':
      return { kind: 'given' };
  }
}
