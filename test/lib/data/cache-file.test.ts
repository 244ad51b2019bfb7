import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type CacheContent, readCacheFile, writeCacheFile } from '../../../lib/data/cache-file.js';
import { cached } from '../../../lib/data/cached.js';
import { patterned } from './idx-file.js';
import { temporaryFolder } from './temporary-folder.js';

describe('cache files', () => {
  const folder = temporaryFolder();
  const content: CacheContent<{ side: number }> = {
    meta: { side: 28 },
    sections: { images: patterned(5000), labels: patterned(10), empty: new Uint8Array(0) },
  };

  it('come back whole, or section by section', async () => {
    const file = folder.path('deep', 'er', 'x.cache');
    await writeCacheFile(file, 'key', content);
    const whole = await readCacheFile<{ side: number }>(file, 'key');
    expect(whole?.meta).to.deep.equal({ side: 28 });
    expect(Object.keys(whole!.sections)).to.deep.equal(['images', 'labels', 'empty']);
    expect(Buffer.compare(whole!.sections.images!, content.sections.images!)).to.equal(0);
    const part = await readCacheFile(file, 'key', ['labels']);
    expect(Object.keys(part!.sections)).to.deep.equal(['labels']);
    expect(Buffer.compare(part!.sections.labels!, content.sections.labels!)).to.equal(0);
    expect(readdirSync(folder.path('deep', 'er'))).to.deep.equal(['x.cache']);
  });

  it('are refused when made from something else or damaged in any byte', async () => {
    const file = folder.path('x.cache');
    await writeCacheFile(file, 'key', content);
    expect(await readCacheFile(file, 'another key')).to.equal(null);
    expect(await readCacheFile(folder.path('nowhere'), 'key')).to.equal(null);
    const good = readFileSync(file);
    const refused = async (bytes: Buffer, what: string) => {
      writeFileSync(file, bytes);
      expect(await readCacheFile(file, 'key'), what).to.equal(null);
    };
    for (let at = 0; at < good.length; at += at < 400 ? 1 : 97) {
      const bad = Buffer.from(good);
      bad[at]! ^= 0x10;
      await refused(bad, `byte ${at}`);
    }
    for (const length of [0, 7, 15, 40, good.length - 1]) await refused(good.subarray(0, length), `cut at ${length}`);
    await refused(Buffer.concat([good, Buffer.alloc(1)]), 'one byte too long');
  });

  it('are built once, and again when damaged', async () => {
    let builds = 0;
    const request = { name: 'x', key: 'key', build: async () => ({ ...content, meta: { side: ++builds } }) };
    expect((await cached(request)).meta.side).to.equal(1);
    expect((await cached(request)).meta.side).to.equal(1);
    const file = folder.path('cache', 'data', 'x.cache');
    writeFileSync(file, readFileSync(file).subarray(0, 900));
    expect((await cached(request)).meta.side).to.equal(2);
    expect((await cached(request)).meta.side).to.equal(2);
    expect((await cached({ ...request, key: 'other' })).meta.side).to.equal(3);
  });

  it('that cannot be written cost a warning, leave nothing half written, and keep the old', async () => {
    mkdirSync(folder.path('cache', 'data', 'x.cache'), { recursive: true });
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.message);
    process.on('warning', listen);
    const built = await cached({ name: 'x', key: 'key', build: async () => content });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(built).to.equal(content);
    expect(warnings.join()).to.contain('x.cache').and.to.contain('not written');
    expect(readdirSync(folder.path('cache', 'data'))).to.deep.equal(['x.cache']);
  });

  it('keep the old file when the disk takes no more bytes', async function () {
    if (process.platform === 'win32') this.skip();
    const file = folder.path('x.cache');
    await writeCacheFile(file, 'key', content);
    const address = new URL('../../../lib/data/cache-file.ts', import.meta.url).href;
    const sections = '{ images: new Uint8Array(1e6) }';
    const script = `import(${JSON.stringify(address)}).then((m) => m.writeCacheFile(${JSON.stringify(file)}, 'key', { meta: 0, sections: ${sections} })).then(() => console.log('written'), (e) => console.log(e.code))`;
    // A file size limit stops the write half way, as a full disk does.
    const child = spawnSync('sh', ['-c', 'ulimit -f 64; exec "$0" --import tsx -e "$1"', process.execPath, script], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    });
    expect(child.stdout.trim(), child.stderr).to.equal('EFBIG');
    expect((await readCacheFile<{ side: number }>(file, 'key'))?.meta).to.deep.equal({ side: 28 });
    expect(readdirSync(folder.path())).to.deep.equal(['x.cache']);
  });
});
