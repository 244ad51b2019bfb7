import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { ipmix, smallPictures } from './spawn-cli.js';

describe('ipmix data pack', function () {
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-pack-'));
    await smallPictures(join(folder, 'set'), { train: 8, test: 4 });
  });
  after(() => rm(folder, { recursive: true }));

  it('packs a split of a folder, and says what it made', async () => {
    const file = join(folder, 'train.pack');
    const args = ['data', 'pack', join(folder, 'set'), file, '--split', 'train'];
    const { code, out } = await ipmix([...args, '--json'], folder);
    expect(code).to.equal(0);
    expect(JSON.parse(out)).to.deep.include({ file, samples: 8, classes: 2 });
    const set = await datasets.packed(file);
    expect([set.length, set.classes]).to.deep.equal([8, ['across', 'down']]);
    const info = await ipmix(['data', 'info', file, '--sheet', join(folder, 'sheet.png')], folder);
    expect(info.code, info.err).to.equal(0);
    expect(info.out)
      .to.match(/^packed file \(train\)/)
      .and.contain('8, 32 x 32')
      .and.contain('2: across, down');
    expect(existsSync(join(folder, 'sheet.png'))).to.equal(true);
    const pixels = await ipmix([...args, '--pixels', '--max-side', '16'], folder);
    expect([pixels.code, pixels.out]).to.deep.equal([0, `8 pictures of 2 classes in ${file}, 0.0 MB.\n`]);
    const { samples } = await datasets.packed(file);
    if (samples.kind !== 'packed') throw new Error('not packed');
    expect(samples.native.sample(7).height).to.equal(16);
  });

  it('ends with 1 and the name of what is wrong, and with 2 for bad usage', async () => {
    const file = join(folder, 'bad.pack');
    const missing = await ipmix(['data', 'pack', join(folder, 'none'), file], folder);
    expect(missing.code).to.equal(1);
    expect(missing.err).to.contain(join(folder, 'none'));
    writeFileSync(join(folder, 'set', 'test', 'down', '9.png'), 'nothing');
    const broken = await ipmix(['data', 'pack', join(folder, 'set'), file, '--split', 'test'], folder);
    expect(broken.code).to.equal(1);
    expect(broken.err).to.contain('9.png');
    expect(existsSync(file)).to.equal(false);
    const usage = await ipmix(['data', 'pack', join(folder, 'set')], folder);
    expect(usage.code).to.equal(2);
    expect(usage.err).to.contain('file');
  });
});
