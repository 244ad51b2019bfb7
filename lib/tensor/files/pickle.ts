/** Pickles of protocol 2 as torch.save writes them, for values that torch.load(weights_only=True) accepts. */
import { IPMixError } from '../../errors.js';
import { Tensor } from '../tensor.js';
import { STORAGES } from './storage-types.js';
import type { TorchInput } from './torch-file.js';

const isTensor = (value: unknown): value is Tensor => value instanceof (Tensor as unknown as new () => Tensor);

export class Pickler {
  /** In the order of their storages, data/0, data/1, ... */
  readonly tensors: Tensor[] = [];
  readonly #parts: Buffer[] = [];

  dump(value: TorchInput): Buffer {
    this.#raw(0x80, 2);
    this.#value(value);
    this.#raw('.'.charCodeAt(0));
    return Buffer.concat(this.#parts);
  }

  #raw(...bytes: number[]): void {
    this.#parts.push(Buffer.from(bytes));
  }

  #code(letters: string): void {
    this.#parts.push(Buffer.from(letters, 'latin1'));
  }

  #text(text: string): void {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(5);
    head.write('X');
    head.writeUInt32LE(bytes.length, 1);
    this.#parts.push(head, bytes);
  }

  #number(value: number): void {
    const isInt32 = Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value) < 2 ** 31;
    if (Number.isSafeInteger(value) && !Object.is(value, -0) && !isInt32) {
      this.#bigint(BigInt(value));
      return;
    }
    const bytes = Buffer.alloc(isInt32 ? 5 : 9);
    bytes.write(isInt32 ? 'J' : 'G');
    if (isInt32) bytes.writeInt32LE(value, 1);
    else bytes.writeDoubleBE(value, 1);
    this.#parts.push(bytes);
  }

  #bigint(value: bigint): void {
    const bytes = Buffer.alloc(10);
    bytes.writeUInt8(0x8a);
    bytes.writeUInt8(8, 1);
    try {
      bytes.writeBigInt64LE(value, 2);
    } catch (cause) {
      throw new IPMixError('INVALID_ARGUMENT', `a .pt file holds integers of 64 bits, got ${value}`, { cause });
    }
    this.#parts.push(bytes);
  }

  #value(value: TorchInput): void {
    if (value === null) this.#code('N');
    else if (typeof value === 'boolean') this.#raw(value ? 0x88 : 0x89);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'bigint') this.#bigint(value);
    else if (typeof value === 'string') this.#text(value);
    else if (isTensor(value)) this.#tensor(value);
    else if (Array.isArray(value)) {
      this.#code('](');
      for (const inner of value) this.#value(inner);
      this.#code('e');
    } else if (value instanceof Map) this.#dict(value);
    else if (Object.getPrototypeOf(value) === Object.prototype) this.#dict(new Map(Object.entries(value)));
    else
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `a .pt file holds tensors, numbers, text, arrays, maps and plain objects, got ${Object.prototype.toString.call(value)}`,
      );
  }

  #dict(entries: ReadonlyMap<string, TorchInput>): void {
    this.#code('}(');
    for (const [key, inner] of entries) {
      this.#value(key);
      this.#value(inner);
    }
    this.#code('u');
  }

  /** _rebuild_tensor_v2(storage, 0, shape, strides, requires_grad, OrderedDict()), in C order. */
  #tensor(tensor: Tensor): void {
    const found = [...STORAGES].find(([, { dtype }]) => dtype === tensor.dtype);
    if (!found) throw new IPMixError('INVALID_ARGUMENT', `a .pt file is not written with dtype '${tensor.dtype}'`);
    const { shape } = tensor;
    const strides = shape.map((_, i) => shape.slice(i + 1).reduce((product, side) => product * side, 1));
    this.#code('ctorch._utils\n_rebuild_tensor_v2\n((');
    this.#text('storage');
    this.#code(`ctorch\n${found[0]}\n`);
    this.#text(String(this.tensors.push(tensor) - 1));
    this.#text('cpu');
    this.#number(shape.reduce((product, side) => product * side, 1));
    this.#code('tQ');
    this.#number(0);
    for (const sides of [shape, strides]) {
      this.#code('(');
      for (const side of sides) this.#number(side);
      this.#code('t');
    }
    this.#raw(tensor.requiresGrad ? 0x88 : 0x89);
    this.#code('ccollections\nOrderedDict\n)RtR');
  }
}
