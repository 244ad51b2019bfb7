import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { packFolder } from '../../../lib/data/pack.js';
import { temporaryFolder } from './temporary-folder.js';
import { writePicture } from './write-picture.js';

/** Opens a packed file, reads every sample, and stays until its input ends. */
const READER = `
  const { datasets } = await import(${JSON.stringify(new URL('../../../lib/data/datasets.ts', import.meta.url).href)});
  const { samples } = await datasets.packed(process.argv[1]);
  for (let i = 0; i < 8; i++) samples.native.sample(i);
  console.log('read');
  process.stdin.resume();
`;

/** Kilobytes of a process's mappings of a file, by kind of page. */
function pagesOf(pid: number | 'self', file: string): Record<string, number> {
  const sums: Record<string, number> = {};
  let within = false;
  for (const line of readFileSync(`/proc/${pid}/smaps`, 'utf8').split('\n')) {
    if (/^[0-9a-f]+-[0-9a-f]+ /.test(line)) within = line.endsWith(file);
    const [, name, kilobytes] = /^(\w+):\s+(\d+) kB/.exec(line) ?? [];
    if (within && name) sums[name] = (sums[name] ?? 0) + Number(kilobytes);
  }
  return sums;
}

describe('a packed file that several processes read', () => {
  const folder = temporaryFolder();

  it('is in memory once: its pages are shared', async function () {
    if (process.platform !== 'linux') {
      console.log('      skipped: whose pages they are is read from /proc, which only Linux has');
      this.skip();
    }
    for (let i = 0; i < 8; i++)
      await writePicture(folder.path('set', 'train', 'one', `${i}.jpg`), 600, 800, (y, x) => [x & 255, y & 255, i]);
    const file = folder.path('set.pack');
    await packFolder(folder.path('set'), file, { split: 'train', keep: 'pixels' });
    const { samples } = await datasets.packed(file);
    if (samples.kind !== 'packed') throw new Error('not packed');
    for (let i = 0; i < 8; i++) samples.native.sample(i);

    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', READER, file], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    try {
      await once(child.stdout, 'data');
      const kilobytes = statSync(file).size / 1024;
      for (const pages of [pagesOf('self', file), pagesOf(child.pid!, file)]) {
        expect(pages.Shared_Clean, 'shared').to.be.at.least(0.9 * kilobytes);
        expect(pages.Private_Clean! + pages.Private_Dirty!, 'of its own').to.be.at.most(0.05 * kilobytes);
        expect(pages.Pss, 'its share').to.be.within(0.4 * kilobytes, 0.6 * kilobytes);
      }
    } finally {
      child.stdin.end();
    }
  });
});
