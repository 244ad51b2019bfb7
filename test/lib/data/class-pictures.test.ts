import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { readCacheFile, writeCacheFile } from '../../../lib/data/cache-file.js';
import { datasets } from '../../../lib/data/datasets.js';
import type { ImageFolderOptions } from '../../../lib/data/image-folder.js';
import { digestLines } from '../../../lib/data/list-pictures.js';
import { expectFailure } from './expect-failure.js';
import { temporaryFolder } from './temporary-folder.js';

/** Longer than the times of a folder are mistrusted. */
const SETTLED = 2100;

describe('the index of an image folder', () => {
  const folder = temporaryFolder();
  const classes = ['cat', 'dog'];

  /** Pictures that nobody decodes. */
  function makeSet(name: string): string {
    for (const file of ['cat/1.jpg', 'cat/deep/0.png', 'dog/2.jpg']) {
      mkdirSync(folder.path(name, file, '..'), { recursive: true });
      writeFileSync(folder.path(name, file), 'x');
    }
    return folder.path(name);
  }
  const list = async (dir: string, more: Pick<ImageFolderOptions, 'listing'> = {}) => {
    const { samples } = await datasets.imageFolder(dir, { decode: 'in-loader', ...more });
    return samples.kind === 'files' ? samples.files : [];
  };
  const indexOf = (dir: string) =>
    folder.path('cache', 'data', `folder-index-${digestLines([dir]).slice(0, 16)}.cache`);

  /** Adds a name to the index that no folder has: whoever is told of it was told by the index. */
  async function mark(dir: string) {
    const key = `v2 ${digestLines([dir, ...classes])}`;
    const content = await readCacheFile(indexOf(dir), key);
    const names = JSON.parse(Buffer.from(content!.sections.names!).toString()) as string[][];
    names[1]!.push('indexed.jpg');
    const sections = { names: Buffer.from(JSON.stringify(names)) };
    await writeCacheFile(indexOf(dir), key, { meta: content!.meta, sections });
  }
  const whole = ['cat/1.jpg', 'cat/deep/0.png', 'dog/2.jpg'];
  const marked = [...whole, 'dog/indexed.jpg'];

  it('answers until a folder changes, however it changes', async () => {
    const changes: [name: string, change: (dir: string) => void, files: string[]][] = [
      [
        'added',
        (dir) => writeFileSync(`${dir}/cat/deep/1.jpg`, 'x'),
        [...whole.slice(0, 2), 'cat/deep/1.jpg', whole[2]!],
      ],
      ['deleted', (dir) => rmSync(`${dir}/cat/deep/0.png`), ['cat/1.jpg', 'dog/2.jpg']],
      [
        'renamed',
        (dir) => renameSync(`${dir}/dog/2.jpg`, `${dir}/dog/3.jpg`),
        ['cat/1.jpg', 'cat/deep/0.png', 'dog/3.jpg'],
      ],
      ['no deep', (dir) => rmSync(`${dir}/cat/deep`, { recursive: true }), ['cat/1.jpg', 'dog/2.jpg']],
      ['no cat', (dir) => rmSync(`${dir}/cat`, { recursive: true }), ['dog/2.jpg']],
      [
        'replaced',
        (dir) => {
          renameSync(`${dir}/dog`, `${dir}-before`);
          mkdirSync(`${dir}/dog`);
          writeFileSync(`${dir}/dog/2.jpg`, 'x');
        },
        whole,
      ],
    ];
    const dirs = changes.map(([name]) => makeSet(name));
    await sleep(SETTLED);
    for (const dir of dirs) {
      expect(await list(dir)).to.deep.equal(whole);
      await mark(dir);
      expect(await list(dir), 'the index was not asked').to.deep.equal(marked);
      expect(await list(dir, { listing: 'fresh' })).to.deep.equal(whole);
      expect(await list(dir), "'fresh' must leave the index alone").to.deep.equal(marked);
    }
    for (const [i, [name, change, files]] of changes.entries()) {
      change(dirs[i]!);
      expect(await list(dirs[i]!), name).to.deep.equal(files);
    }
    expect(readdirSync(folder.path('cache', 'data')).filter((name) => name.endsWith('.tmp'))).to.deep.equal([]);
  }).timeout(20_000);

  it('is not made of a folder that has just changed, and made again when it is damaged', async () => {
    const dir = makeSet('set');
    expect(await list(dir)).to.deep.equal(whole);
    expect(existsSync(indexOf(dir))).to.equal(false);
    await sleep(SETTLED);
    await list(dir);
    await mark(dir);
    const good = readFileSync(indexOf(dir));
    symlinkSync(dir, folder.path('link'));
    expect(await list(folder.path('link')), 'one index for all names of a folder').to.deep.equal(marked);
    for (const bytes of [
      good.subarray(0, good.length - 5),
      Buffer.alloc(0),
      Buffer.from(good).fill(7, good.length - 9),
    ]) {
      writeFileSync(indexOf(dir), bytes);
      expect(await list(dir)).to.deep.equal(whole);
      await mark(dir);
      expect(await list(dir)).to.deep.equal(marked);
    }
  }).timeout(20_000);

  it('serves the ImageNet layout, and is left out where it is not wanted', async () => {
    mkdirSync(folder.path('net', 'n01440764'), { recursive: true });
    writeFileSync(folder.path('net', 'n01440764', 'a.JPEG'), 'x');
    await sleep(SETTLED);
    expect((await datasets.imageNet(folder.path('net'), { listing: 'fresh' })).length).to.equal(1);
    expect(readdirSync(folder.path()), 'fresh').not.to.contain('cache');
    expect((await datasets.imageNet(folder.path('net'))).length).to.equal(1);
    expect(readdirSync(folder.path('cache', 'data'))).to.have.length(1);
    const wrong = { listing: 'none' } as unknown as { listing: 'fresh' };
    await expectFailure('INVALID_ARGUMENT', ['listing', "'none'"], () => datasets.imageNet(folder.path('net'), wrong));
  }).timeout(20_000);
});
