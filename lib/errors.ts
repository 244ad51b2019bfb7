/** What went wrong, for programs; the message says it for people. */
export type ErrorCode =
  | 'INVALID_ARGUMENT'
  | 'SHAPE_MISMATCH'
  | 'STATE_DICT_MISMATCH'
  | 'NOT_FOUND'
  | 'CORRUPT_FILE'
  | 'DATA_SOURCE' // a custom source's own failure
  | 'DEVICE_UNAVAILABLE'
  | 'LIBTORCH_NOT_FOUND'
  | 'UNKNOWN_OPERATOR'
  | 'DISPOSED'
  | 'ABORTED'
  | 'BUSY'
  | 'PEER_LOST' // another process of a shared job
  | 'NON_FINITE_LOSS'
  | 'LOADER_FAILED'
  | 'OUT_OF_MEMORY'
  | 'DISK_FULL'
  | 'DOWNLOAD_FAILED'
  | 'WRITE_FAILED'
  | 'TORCH'
  | 'INTERNAL';

/** Every error of ipmix, native ones included: a sentence (expected, came, what to do) and a code. */
export class IPMixError extends Error {
  override readonly name = 'IPMixError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
