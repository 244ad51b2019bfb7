import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import sharp from 'sharp';
import { corrupt } from '../../../lib/corrupt/corrupt.js';
import { datasets } from '../../../lib/data/datasets.js';
import { readNpy } from '../corrupt/npy.js';
import { ipmix, smallPictures } from './spawn-cli.js';

describe('ipmix corrupt', function () {
  this.timeout(120_000);
  let folder: string;
  let pictures: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-corrupt-'));
    pictures = await smallPictures(join(folder, 'pictures'), { train: 2, test: 6 });
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => ipmix(['corrupt', ...args], join(folder, 'cache'));

  it('writes CIFAR-C: what cifarC reads, the bytes of corrupt.batch; a second run keeps whole files', async () => {
    const out = join(folder, 'npy');
    const args = [
      pictures,
      '--out',
      out,
      '--only',
      'fog,contrast',
      '--seed',
      '5',
      '--perturbations',
      'translate',
      '--json',
    ];
    const first = await run(...args);
    expect(first.code, first.err).to.equal(0);
    expect((JSON.parse(first.out) as { files: string[] }).files).to.have.lengthOf(4);
    expect(readNpy(join(out, 'perturbations', 'translate.npy')).shape).to.deep.equal([6, 16, 32, 32, 3]);
    const clean = await datasets.imageFolder(pictures, { split: 'test', decode: 'ahead' });
    const severe = await datasets.cifarC(out, 'fog', { severity: 4, classes: clean.classes });
    expect([...severe.labels]).to.deep.equal([...clean.labels]);
    const images = { data: clean.images, count: 6, height: 32, width: 32 };
    const expected = await corrupt.batch(images, { name: 'fog', severity: 4, seed: 5 });
    expect(Buffer.compare(severe.images, expected)).to.equal(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).to.deep.equal([]);

    await rm(join(out, 'contrast.npy'));
    const long = new Date(0);
    utimesSync(join(out, 'fog.npy'), long, long);
    const second = await run(...args);
    expect(second.code, second.err).to.equal(0);
    expect(JSON.parse(second.out)).to.have.property('kept', 2);
    expect(statSync(join(out, 'fog.npy')).mtimeMs).to.equal(0);
    expect(existsSync(join(out, 'contrast.npy'))).to.equal(true);

    const other = await run(...args.slice(0, -1), '--seed', '6');
    expect(other.code).to.equal(1);
    expect(other.err).to.match(/holds corruptions made with seed 5, this run has 6; give another --out/);
  });

  it("writes ImageNet-C's folders", async () => {
    const out = join(folder, 'folders');
    const args = [
      pictures,
      '--out',
      out,
      '--preset',
      'imagenet',
      '--only',
      'snow',
      '--severities',
      '1,5',
      '--side',
      '64',
    ];
    const { code, err } = await run(...args);
    expect(code, err).to.equal(0);
    expect(readdirSync(join(out, 'snow')).sort()).to.deep.equal(['1', '5']);
    expect(readdirSync(join(out, 'snow', '5', 'down'))).to.deep.equal(['0.JPEG', '1.JPEG', '2.JPEG']);
    const meta = await sharp(readFileSync(join(out, 'snow', '5', 'down', '0.JPEG'))).metadata();
    expect([meta.format, meta.width, meta.height]).to.deep.equal(['jpeg', 64, 64]);
  });

  it('refuses in one sentence', async () => {
    const refused = async (words: RegExp, ...args: string[]) => {
      const { code, err } = await run(...args);
      expect(code).to.equal(1);
      expect(err).to.match(words);
      expect(err.trim().split('\n')).to.have.lengthOf(1);
    };
    const out = join(folder, 'never');
    await refused(/no corruption 'snwo', did you mean 'snow'/, pictures, '--out', out, '--only', 'snwo');
    await refused(/hold all five severities/, pictures, '--out', out, '--severities', '1');
    await refused(/Expected a folder with a data set at .*nowhere/, join(folder, 'nowhere'), '--out', out);
    expect(existsSync(out)).to.equal(false);
  });
});
