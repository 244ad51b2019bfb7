/** TensorBoard's Event in protocol buffers' wire format: the few fields that a training log needs (tensorflow/core/util/event.proto). */

export interface PngImage {
  readonly png: Uint8Array;
  readonly height: number;
  readonly width: number;
}

type Value = { tag: string; scalar: number } | { tag: string; image: PngImage };

/** The first record of every file. */
export function versionEvent(seconds: number): Buffer {
  return Buffer.concat([double(1, seconds), bytes(3, Buffer.from('brain.Event:2'))]);
}

/** Values of one step. */
export function summaryEvent(seconds: number, step: number, values: readonly Value[]): Buffer {
  const summary = Buffer.concat(values.map((value) => bytes(1, summaryValue(value))));
  return Buffer.concat([double(1, seconds), varint(2, step), bytes(5, summary)]);
}

/** SessionLog START: readers drop what other files of the run hold from `step` on. */
export function restartEvent(seconds: number, step: number): Buffer {
  return Buffer.concat([double(1, seconds), varint(2, step), bytes(7, varint(1, 1))]);
}

function summaryValue(value: Value): Buffer {
  const tag = bytes(1, Buffer.from(value.tag));
  if ('scalar' in value) return Buffer.concat([tag, float(2, value.scalar)]);
  const { height, width, png } = value.image;
  const RGB = 3;
  return Buffer.concat([
    tag,
    bytes(4, Buffer.concat([varint(1, height), varint(2, width), varint(3, RGB), bytes(4, png)])),
  ]);
}

const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

function unsigned(value: number): Buffer {
  const out: number[] = [];
  let rest = BigInt(value);
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Buffer.from([...out, Number(rest)]);
}

const key = (field: number, wire: number) => unsigned((field << 3) | wire);
const varint = (field: number, value: number) => Buffer.concat([key(field, WIRE.varint), unsigned(value)]);
const bytes = (field: number, data: Uint8Array) => Buffer.concat([key(field, WIRE.bytes), unsigned(data.length), data]);

function double(field: number, value: number): Buffer {
  const data = Buffer.alloc(8);
  data.writeDoubleLE(value);
  return Buffer.concat([key(field, WIRE.fixed64), data]);
}

function float(field: number, value: number): Buffer {
  const data = Buffer.alloc(4);
  data.writeFloatLE(value);
  return Buffer.concat([key(field, WIRE.fixed32), data]);
}
