import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { unzip } from '../../../scripts/setup/unzip.mjs';
import { writeZip, type ZipFile } from '../zip-writer.js';

/** Deterministic bytes that do not compress to nothing. */
function bytes(length: number): Buffer {
  let state = 1;
  const data = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    data[at] = (state >> 16) & 0x3f;
  }
  return data;
}

describe('unzip', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-unzip-'));
    mkdirSync(path.join(folder, 'out'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const unpack = (zip: Buffer, keep = (_name: string) => true) => {
    const archive = path.join(folder, 'a.zip');
    writeFileSync(archive, zip);
    return unzip(archive, path.join(folder, 'out'), { keep });
  };
  const read = (name: string) => readFileSync(path.join(folder, 'out', name));
  const refusal = async (zip: Buffer): Promise<string> => {
    try {
      await unpack(zip);
    } catch (error) {
      expect(error).to.have.property('code', 'DAMAGED_ARCHIVE');
      return (error as Error).message;
    }
    throw new Error('the damaged zip was unpacked');
  };

  // The third size goes through the streaming path, the others through memory.
  const files: ZipFile[] = [0, 5000, 6 << 20].flatMap((length) => [
    { name: `deflated/${length}`, data: bytes(length) },
    { name: `stored/${length}`, data: bytes(length), stored: true },
    { name: `wide/${length}`, data: bytes(length), zip64: true },
  ]);

  for (const wide of [false, true]) {
    it(`gives back stored, deflated and zip64 entries${wide ? ' under a zip64 directory' : ''}`, async () => {
      const { files: count, bytes: total } = await unpack(writeZip(files, { wide }));
      expect(count).to.equal(files.length);
      expect(total).to.equal(3 * (5000 + (6 << 20)));
      for (const { name, data } of files) expect(read(name).equals(data as Buffer), name).to.equal(true);
    });
  }

  it('unpacks only what is kept', async () => {
    const { files: count } = await unpack(writeZip(files), (name) => name === 'stored/5000');
    expect(count).to.equal(1);
    expect(() => read('deflated/5000')).to.throw('ENOENT');
  });

  it('refuses a file cut off anywhere', async () => {
    const whole = writeZip(files.slice(0, 6));
    for (const part of [0, 0.01, 0.5, 0.99, 0.9999]) {
      expect(await refusal(whole.subarray(0, Math.floor(whole.length * part))), String(part)).to.match(
        /truncated or damaged/,
      );
    }
  });

  for (const length of [5000, 6 << 20]) {
    it(`refuses a changed byte in ${length} stored or deflated bytes`, async () => {
      for (const stored of [true, false]) {
        const zip = writeZip([{ name: 'a', data: bytes(length), stored }]);
        zip[1000] = (zip[1000] as number) ^ 0xff;
        expect(await refusal(zip)).to.match(/\ba\b/);
      }
    });
  }

  for (const name of ['../escape', '/escape', 'a/../../escape', 'a\\..\\escape']) {
    it(`refuses the path ${name}`, async () => {
      expect(await refusal(writeZip([{ name, data: 'x' }]))).to.contain('leaves the folder');
    });
  }

  it('refuses a symbolic link', async () => {
    expect(await refusal(writeZip([{ name: 'link', data: '/etc/passwd', mode: 0o120777 }]))).to.contain(
      'symbolic link',
    );
  });
});
