import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { mixingSets } from '../../../lib/data/mixing-sets.js';
import { expectFailure } from './expect-failure.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

describe('picture folders: symbolic links and odd names', () => {
  const folder = temporaryFolder();
  const write = (value: number, ...names: string[]) =>
    writePicture(folder.path(...names), 4, 4, () => [value, value, value]);
  const names = async (dir: string) => {
    const { samples } = await datasets.imageFolder(dir, { listing: 'fresh' });
    return samples.kind === 'files' ? samples.files : [];
  };
  /** The first byte of every picture, by its place. */
  async function values(dir: string): Promise<number[]> {
    const set = await datasets.imageFolder(dir);
    const loader = new DataLoader(set, { batchSize: 2, crop: { centre: 4 }, output: 'uint8', workers: 1 });
    const found: number[] = [];
    for await (const { images, indices } of loader)
      for (const [row, index] of indices.entries()) found[index] = (images.data() as Uint8Array)[row * 48]!;
    return found;
  }

  it('reads names with line breaks, tabs and quotes', async () => {
    await write(10, 'set', 'a', 'one\nline.png');
    await write(20, 'set', 'a', 'two\n\nlines\n.png');
    await write(30, 'set', 'b\nclass', '\n.png');
    await write(40, 'set', 'b\nclass', 'tab\t"quote\'.png');
    expect(await values(folder.path('set'))).to.deep.equal([10, 20, 30, 40]);
    const { images } = await datasets.imageFolder(folder.path('set'), { decode: 'ahead' });
    expect([0, 1, 2, 3].map((i) => images[i * 48])).to.deep.equal([10, 20, 30, 40]);
    rmSync(folder.path('set', 'a', 'two\n\nlines\n.png'));
    const set = await datasets.imageFolder(folder.path('set'));
    renameSync(folder.path('set', 'a', 'one\nline.png'), folder.path('gone'));
    let message = '';
    try {
      for await (const _ of new DataLoader(set, { batchSize: 1, crop: { centre: 4 } }));
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).to.include(`${folder.path('set', 'a', 'one\nline.png')}: it is not there any more`);
  });

  it('follows links to files, to folders and to classes, as torchvision does', async () => {
    await write(10, 'far', 'deep', '1.png');
    await write(20, 'far', 'x.png');
    await write(30, 'other', '2.png');
    await write(40, 'set', 'a', '0.png');
    symlinkSync(folder.path('far'), folder.path('set', 'a', 'link'));
    symlinkSync(folder.path('far', 'x.png'), folder.path('set', 'a', 'y.png'));
    symlinkSync(folder.path('other'), folder.path('set', 'b'));
    const files = ['a/0.png', 'a/link/deep/1.png', 'a/link/x.png', 'a/y.png', 'b/2.png'];
    expect(await names(folder.path('set'))).to.deep.equal(files);
    expect(await values(folder.path('set'))).to.deep.equal([40, 10, 20, 20, 30]);
    expect((await mixingSets.folder(folder.path('set'))).size).to.equal(5);
  });

  it('sees with its index what changes behind a link', async () => {
    await write(1, 'far', '1.png');
    mkdirSync(folder.path('set', 'a'), { recursive: true });
    symlinkSync(folder.path('far'), folder.path('set', 'a', 'link'));
    await sleep(2100);
    expect((await datasets.imageFolder(folder.path('set'))).length).to.equal(1);
    await write(2, 'far', '2.png');
    expect((await datasets.imageFolder(folder.path('set'))).length).to.equal(2);
  }).timeout(10_000);

  it('ends where links go round: to themselves, to a folder above, through each other', async () => {
    await write(1, 'set', 'a', 'deep', '1.png');
    await write(2, 'other', '2.png');
    symlinkSync('..', folder.path('set', 'a', 'deep', 'above'));
    symlinkSync('.', folder.path('set', 'a', 'self'));
    symlinkSync(folder.path('other'), folder.path('set', 'a', 'other'));
    symlinkSync(folder.path('set', 'a'), folder.path('other', 'back'));
    symlinkSync('round', folder.path('set', 'round'));
    expect(await names(folder.path('set'))).to.deep.equal(['a/deep/1.png', 'a/other/2.png']);
  });

  it('names a picture whose link leads nowhere', async () => {
    await write(1, 'set', 'a', '1.png');
    symlinkSync('nowhere', folder.path('set', 'a', '2.png'));
    const missing = folder.path('set', 'a', '2.png');
    await expectFailure('NOT_FOUND', [`${missing}: it is not there`], () => values(folder.path('set')));
    await expectFailure('NOT_FOUND', [missing], () => datasets.imageFolder(folder.path('set'), { decode: 'ahead' }));
  });
});
