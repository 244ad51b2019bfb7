/**
 * Memory of the data sets. Loader threads read it while JavaScript runs, so it must never be detached: a
 * SharedArrayBuffer cannot be transferred, and worker_threads see the same bytes without a copy.
 */
export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

export function sharedLabels(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

/** The same array when it is shared already, else a copy. */
export function shareBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const copy = sharedBytes(bytes.length);
  copy.set(bytes);
  return copy;
}

export function shareLabels(labels: ArrayLike<number>): Int32Array {
  if (labels instanceof Int32Array && labels.buffer instanceof SharedArrayBuffer) return labels;
  const copy = sharedLabels(labels.length);
  copy.set(labels);
  return copy;
}
