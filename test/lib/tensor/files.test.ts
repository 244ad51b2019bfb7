/** Files that Python wrote (scripts/record-tensor-files.py) and files that Python reads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import {
  readNpy,
  readSafetensors,
  readTorchFile,
  stateDictOf,
  writeNpy,
  writeSafetensors,
  writeTorchFile,
} from '../../../lib/tensor/files/index.js';
import { rawBytes } from '../../../lib/tensor/files/torch-file.js';
import type { DType, Tensor } from '../../../lib/tensor/tensor.js';
import { manualSeed, torch } from '../../../lib/tensor/torch.js';
import { errorOf } from '../error-code.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/tensor/files/${name}`, import.meta.url));
const DTYPES: DType[] = [
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint8',
  'bool',
  'complex64',
];
const sample = (dtype: DType) =>
  torch
    .randn([3, 5])
    .mul(100)
    .to(dtype.startsWith('u') ? 'int64' : 'float32')
    .to(dtype);

const python = process.env.IPMIX_PYTHON ?? 'python3';
const hasTorch = spawnSync(python, ['-c', 'import torch, numpy']).status === 0;

describe('tensor files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipmix-files-'));
  const at = (name: string) => join(folder, name);
  after(() => rmSync(folder, { recursive: true }));
  before(() => manualSeed(1));

  describe('.pt', () => {
    it('reads what torch.save writes: dicts, tuples, parameters, shared storages, every dtype', async () => {
      const value = (await readTorchFile(fixture('values.pt'))) as Map<string, never>;
      for (const [name, tensor] of value.get('dtypes')! as Map<DType, Tensor>) {
        expect(tensor.dtype).to.equal(name);
        const real = name === 'complex64' ? torch.viewAsReal(tensor).select(2, 0) : tensor;
        expect(real.to('float32').toArray()).to.deep.equal(
          name === 'bool'
            ? [
                [0, 1],
                [1, 1],
              ]
            : [
                [0, 1],
                [2, 3],
              ],
        );
      }
      const [base, part, turned] = value.get('shared')! as Tensor[];
      base!.add_(100);
      expect(part!.toArray()).to.deep.equal([
        [104, 106],
        [108, 110],
      ]);
      expect(turned!.shape).to.deep.equal([4, 3]);
      const state = value.get('state_dict')! as Map<string, Tensor>;
      expect([...state.keys()]).to.deep.equal(['weight', 'bias']);
      expect(state.get('weight')!.requiresGrad).to.equal(true);
      expect(value.get('numbers')).to.deep.equal([1, -2, 2 ** 40, 2n ** 70n, 0.5, true, null, 'text']);
      expect((value.get('scalar')! as Tensor).item()).to.equal(7);
      expect((value.get('empty')! as Tensor).shape).to.deep.equal([0, 3]);
    });

    it('reads state dicts, other protocols and dtypes of the third form', async () => {
      const linear = stateDictOf(await readTorchFile(fixture('linear.pth')), 'linear.pth');
      expect(linear.get('weight')!.shape).to.deep.equal([2, 2]);
      const four = (await readTorchFile(fixture('protocol4.pt'))) as Map<string, Tensor>;
      expect(four.get('w')!.toArray()).to.deep.equal([1, 1]);
      const narrow = (await readTorchFile(fixture('uint16.pt'))) as Tensor;
      expect([narrow.dtype, narrow.toArray()]).to.deep.equal(['uint16', [1, 2]]);
    });

    it('refuses everything that is not on its list, by name', async () => {
      const error = await errorOf(() => readTorchFile(fixture('evil.pt')));
      expect(error.code).to.equal('CORRUPT_FILE');
      expect(error.message).to.match(/evil\.pt asks for Python's (posix|os)\.system, which is not on the list/);
      expect((await errorOf(() => readTorchFile(at('none.pt')))).code).to.equal('NOT_FOUND');
      const number = await readTorchFile(fixture('values.pt'));
      expect((await errorOf(() => stateDictOf((number as Map<string, never>).get('numbers')!, 'x'))).code).to.equal(
        'CORRUPT_FILE',
      );
    });

    it('reads files of torch before 1.6, whole or not at all', async () => {
      const state = stateDictOf(await readTorchFile(fixture('legacy.pt')), 'legacy.pt');
      expect(state.get('w')!.toArray()).to.deep.equal([1, 1]);
      const whole = readFileSync(fixture('legacy.pt'));
      for (let length = 0; length < whole.length; length++) {
        writeFileSync(at('cut.pt'), whole.subarray(0, length));
        expect((await errorOf(() => readTorchFile(at('cut.pt')))).code, `${length} bytes`).to.equal('CORRUPT_FILE');
      }
    });

    it('says so when any part of a file is cut off or changed, and never crashes', async () => {
      const whole = readFileSync(fixture('values.pt'));
      for (let length = 0; length < whole.length; length += 97) {
        writeFileSync(at('cut.pt'), whole.subarray(0, length));
        expect((await errorOf(() => readTorchFile(at('cut.pt')))).code).to.equal('CORRUPT_FILE');
      }
      let refused = 0;
      for (let position = 0; position < whole.length; position += 31) {
        const changed = Buffer.from(whole);
        changed[position]! ^= 0x55;
        writeFileSync(at('changed.pt'), changed);
        try {
          await readTorchFile(at('changed.pt'));
        } catch (error) {
          refused++;
          expect((error as { code: string }).code, `${position}: ${error}`).to.equal('CORRUPT_FILE');
        }
      }
      expect(refused).to.be.greaterThan(20);
    });

    it('reads back what it wrote, bit for bit', async () => {
      const tensors = new Map(DTYPES.map((dtype) => [dtype, sample(dtype)]));
      await writeTorchFile(at('own.pt'), {
        tensors,
        list: [1, -0.5, 2 ** 40, 'é', null, true],
        turned: tensors.get('float32')!.t(),
      });
      const back = (await readTorchFile(at('own.pt'))) as Map<string, never>;
      for (const [dtype, tensor] of tensors) {
        const read = (back.get('tensors')! as Map<string, Tensor>).get(dtype)!;
        expect([read.dtype, read.shape]).to.deep.equal([dtype, [3, 5]]);
        expect(rawBytes(read), dtype).to.deep.equal(rawBytes(tensor));
      }
      expect(back.get('list')).to.deep.equal([1, -0.5, 2 ** 40, 'é', null, true]);
      expect((back.get('turned')! as Tensor).shape).to.deep.equal([5, 3]);
      expect(readdirSync(folder).filter((name) => /tmp|part/.test(name))).to.deep.equal([]);
    });
  });

  describe('.npy', () => {
    it('reads what NumPy writes, in both orders', async () => {
      expect((await readNpy(fixture('matrix.npy'))).toArray()).to.deep.equal([
        [0, 1, 2],
        [3, 4, 5],
      ]);
      const fortran = await readNpy(fixture('fortran.npy'));
      expect([fortran.dtype, fortran.toArray()]).to.deep.equal([
        'int64',
        [
          [0, 1, 2],
          [3, 4, 5],
        ],
      ]);
      expect((await readNpy(fixture('scalar.npy'))).item()).to.equal(2.5);
      expect((await readNpy(fixture('bool.npy'))).toArray()).to.deep.equal([true, false]);
      expect([...((await readNpy(fixture('complex.npy'))).data() as Float64Array)]).to.deep.equal([1, 2]);
    });

    it('writes the very bytes that NumPy writes', async () => {
      for (const name of ['matrix.npy', 'scalar.npy', 'bool.npy', 'complex.npy']) {
        await writeNpy(at(name), await readNpy(fixture(name)));
        expect(readFileSync(at(name)), name).to.deep.equal(readFileSync(fixture(name)));
      }
    });

    it('refuses with a sentence', async () => {
      expect((await errorOf(() => readNpy(fixture('big-endian.npy')))).message).to.match(/big-endian/);
      expect((await errorOf(() => readNpy(fixture('text.npy')))).code).to.equal('CORRUPT_FILE');
      expect((await errorOf(() => readNpy(fixture('values.pt')))).code).to.equal('CORRUPT_FILE');
      writeFileSync(at('cut.npy'), readFileSync(fixture('matrix.npy')).subarray(0, 140));
      expect((await errorOf(() => readNpy(at('cut.npy')))).message).to.match(/needs 24 bytes, 12 are there/);
      expect((await errorOf(() => writeNpy(at('x.npy'), torch.ones([1], { dtype: 'bfloat16' })))).message).to.match(
        /NumPy has no 'bfloat16'/,
      );
    });
  });

  it('.safetensors keeps every bit', async () => {
    const tensors = new Map(DTYPES.map((dtype) => [dtype as string, sample(dtype)]));
    await writeSafetensors(at('own.safetensors'), tensors);
    const { tensors: back } = await readSafetensors(at('own.safetensors'));
    for (const [name, tensor] of tensors) expect(rawBytes(back.get(name)!), name).to.deep.equal(rawBytes(tensor));
  });

  it(`Python reads the same bytes${hasTorch ? '' : ' (skipped: no python3 with torch and numpy; set IPMIX_PYTHON)'}`, async function () {
    if (!hasTorch) this.skip();
    const tensors = new Map(DTYPES.map((dtype) => [dtype as string, sample(dtype)]));
    await writeTorchFile(at('python.pt'), tensors);
    await writeSafetensors(at('python.safetensors'), tensors);
    await writeNpy(at('python.npy'), tensors.get('float64')!);
    const script = `
import json, sys, torch, numpy
folder = sys.argv[1]
state = torch.load(folder + '/python.pt', weights_only=True)
raw = open(folder + '/python.safetensors', 'rb').read()
size = int.from_bytes(raw[:8], 'little')
header = json.loads(raw[8:8 + size])
answer = {}
for name, tensor in state.items():
    begin, end = header[name]['data_offsets']
    flat = tensor.contiguous().view(torch.uint8).numpy().tobytes()
    answer[name] = [flat.hex(), raw[8 + size + begin:8 + size + end].hex(), str(tensor.dtype), list(tensor.shape)]
answer['npy'] = [numpy.load(folder + '/python.npy').tobytes().hex()] * 2
print(json.dumps(answer))`;
    const { stdout, stderr } = spawnSync(python, ['-c', script, folder], { encoding: 'utf8' });
    expect(stdout, stderr).to.not.equal('');
    const answer = JSON.parse(stdout) as Record<string, [string, string, string, number[]]>;
    for (const [name, tensor] of tensors) {
      const bytes = Buffer.from(rawBytes(tensor)).toString('hex');
      expect(answer[name], name).to.deep.equal([bytes, bytes, `torch.${name}`, [3, 5]]);
    }
    expect(answer.npy![0]).to.equal(Buffer.from(rawBytes(tensors.get('float64')!)).toString('hex'));
  });
});
