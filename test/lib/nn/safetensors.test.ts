import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readSafetensors, writeSafetensors } from '../../../lib/nn/safetensors.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { errorOf } from '../error-code.js';

describe('safetensors', () => {
  let dir: string;
  let path: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ipmix-safetensors-'));
    path = join(dir, 'x.safetensors');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('writes the bytes that the format describes', async () => {
    const matrix = Tensor.from([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const tensors = new Map([
      ['b.weight', (matrix.t as () => Tensor)()],
      ['a', Tensor.from(new BigInt64Array([-5n]), { shape: [] })],
      ['c', Tensor.from([], { shape: [0] })],
    ]);
    await writeSafetensors(path, tensors, { note: 'ü' });
    const bytes = await readFile(path);
    const length = Number(bytes.readBigUInt64LE(0));
    expect(length % 8).to.equal(0);
    const text = bytes.toString('utf8', 8, 8 + length);
    expect(JSON.parse(text)).to.deep.equal({
      __metadata__: { format: 'pt', note: 'ü' },
      'b.weight': { dtype: 'F32', shape: [3, 2], data_offsets: [0, 24] },
      a: { dtype: 'I64', shape: [], data_offsets: [24, 32] },
      c: { dtype: 'F32', shape: [0], data_offsets: [32, 32] },
    });
    expect(bytes.length).to.equal(8 + length + 32);
    const data = bytes.subarray(8 + length);
    expect([0, 4, 8, 12, 16, 20].map((at) => data.readFloatLE(at))).to.deep.equal([1, 4, 2, 5, 3, 6]);
    expect(data.readBigInt64LE(24)).to.equal(-5n);
  });

  it('reads every dtype back, in order, with the metadata', async () => {
    const dtypes = [
      'float64',
      'float32',
      'float16',
      'bfloat16',
      'int64',
      'int32',
      'int16',
      'int8',
      'uint8',
      'bool',
    ] as const;
    const tensors = new Map(dtypes.map((dtype) => [dtype as string, Tensor.from([[1, 0, 3]], { dtype })]));
    await writeSafetensors(path, tensors, { epoch: '7' });
    const read = await readSafetensors(path);
    expect(read.metadata).to.deep.equal({ format: 'pt', epoch: '7' });
    expect([...read.tensors.keys()]).to.deep.equal(dtypes);
    for (const [name, tensor] of read.tensors) {
      expect(tensor.dtype).to.equal(name);
      expect(tensor.shape).to.deep.equal([1, 3]);
      expect(tensor.data()).to.deep.equal(tensors.get(name)!.data());
    }
  });

  it('reads a file laid out by another writer: other order, no padding, no metadata', async () => {
    const header = Buffer.from(
      '{"y":{"dtype":"U8","shape":[2],"data_offsets":[4,6]},"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
    );
    const block = Buffer.alloc(8 + header.length + 6);
    block.writeBigUInt64LE(BigInt(header.length));
    header.copy(block, 8);
    block.writeFloatLE(2.5, 8 + header.length);
    block.set([7, 9], 8 + header.length + 4);
    await writeFile(path, block);
    const { tensors, metadata } = await readSafetensors(path);
    expect(tensors.get('x')!.toArray()).to.deep.equal([2.5]);
    expect(tensors.get('y')!.toArray()).to.deep.equal([7, 9]);
    expect(metadata).to.deep.equal({});
  });

  it('refuses damaged and foreign files in one sentence', async () => {
    const damaged = async (content: Buffer) => {
      await writeFile(path, content);
      const error = await errorOf(() => readSafetensors(path));
      expect(error.code).to.equal('CORRUPT_FILE');
      return error.message;
    };
    const file = (header: string, data = 0) => {
      const block = Buffer.alloc(8 + header.length + data);
      block.writeBigUInt64LE(BigInt(header.length));
      block.write(header, 8);
      return block;
    };
    const entry = (fields: object) =>
      JSON.stringify({ x: { dtype: 'F32', shape: [2], data_offsets: [0, 8], ...fields } });
    expect(await damaged(Buffer.alloc(3))).to.match(/less than 8 bytes/);
    expect(await damaged(Buffer.from('PK\x03\x04 a zip file of PyTorch'))).to.match(/its header claims \d+ bytes/);
    expect(await damaged(file('{"x": '))).to.match(/its header is no JSON/);
    expect(await damaged(file('[1]'))).to.match(/its header is no object/);
    expect(await damaged(file(entry({}), 7))).to.match(/tensor x lies beyond the end/);
    expect(await damaged(file(entry({ dtype: 'F8' }), 8))).to.match(/unknown dtype "F8"/);
    expect(await damaged(file(entry({ shape: [-2] }), 8))).to.match(/no valid shape/);
    expect(await damaged(file(entry({ shape: [3] }), 8))).to.match(/of shape \[3\] does not fit its 8 bytes/);
    expect(await damaged(file(entry({ data_offsets: [0.5, 8.5] }), 8))).to.match(/no valid offsets/);
    expect(await damaged(file('{"x":null}', 8))).to.match(/tensor x/);
  });

  it('has no place for complex numbers of 128 bits', async () => {
    const error = await errorOf(() =>
      writeSafetensors(path, new Map([['z', Tensor.from([1], { dtype: 'complex128' })]])),
    );
    expect(error.message).to.equal("safetensors has no dtype 'complex128' (tensor z)");
  });
});
