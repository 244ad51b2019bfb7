import { IPMixError } from '../errors.js';
import type { Image } from '../image/image.js';

/** Pictures joined in shared memory, as the native side reads them. */
interface JoinedPictures {
  data: Uint8Array;
  sizes: number[];
}

const joined = new WeakMap<readonly Image[], JoinedPictures>();

/** The same list is joined once, however often it is used. */
export function joinFrost(pictures: readonly Image[] | undefined): JoinedPictures | undefined {
  if (pictures === undefined) return undefined;
  const known = joined.get(pictures);
  if (known) return known;
  if (pictures.length === 0) {
    throw new IPMixError('INVALID_ARGUMENT', 'corrupt: frost needs one picture or more, got an empty list');
  }
  const sizes: number[] = [];
  for (const [i, { data, height, width }] of pictures.entries()) {
    if (!(height >= 1 && width >= 1) || data.length !== height * width * 3) {
      throw new IPMixError(
        'SHAPE_MISMATCH',
        `corrupt: frost picture ${i} of ${height} x ${width} must hold ${height * width * 3} bytes, got ${data.length}`,
      );
    }
    sizes.push(height, width);
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(pictures.reduce((sum, { data }) => sum + data.length, 0)));
  let at = 0;
  for (const { data } of pictures) {
    bytes.set(data, at);
    at += data.length;
  }
  const result = { data: bytes, sizes };
  joined.set(pictures, result);
  return result;
}
